import BriefingModel
import Testing

@Suite struct TextAnchorTests {
  let text = ArticleText("The boats need room. The ferries need time. The boats need room.")

  @Test func unchangedTextGivesThePassageBack() {
    let passage = Passage(44, 64)
    #expect(TextAnchor(passage, in: text).resolve(in: text) == passage)
  }

  @Test func contextTellsRepeatedWordsApart() {
    let anchor = TextAnchor(Passage(44, 64), in: text)
    let changed = ArticleText("Now: " + text[text.passage])
    #expect(anchor.resolve(in: changed) == Passage(49, 69))
  }

  @Test func wordsThatAreGoneAreNotFoundElsewhere() {
    let anchor = TextAnchor(Passage(21, 43), in: text)
    #expect(anchor.resolve(in: ArticleText("The boats need room.")) == nil)
  }

  @Test func equallyGoodPlacesAreNotChosenBetween() {
    let anchor = TextAnchor(exact: "boats", prefix: "", suffix: "", position: Passage(1, 6))
    #expect(anchor.resolve(in: text) == nil)
  }

  @Test func contextNeverCutsACharacter() {
    let long = ArticleText(String(repeating: "é", count: 200))
    let anchor = TextAnchor(Passage(100, 102), in: long)
    #expect(anchor.prefix.unicodeScalars.allSatisfy { $0 == "é" })
    #expect(anchor.suffix.utf8.count <= TextAnchor.contextLength)
    #expect(anchor.resolve(in: long) == Passage(100, 102))
  }

  @Test func linesLeftOutAreNoPartOfTheWordsAndNotInTheWay() {
    let anchor = TextAnchor(Passage(0, 64), in: text, leavingOut: [Passage(20, 44)])
    #expect(anchor.exact == "The boats need room." + TextAnchor.gap + "The boats need room.")
    #expect(anchor.resolve(in: text) == Passage(0, 64))
    let changed = ArticleText("Now: The boats need room. Follow us! The boats need room.")
    #expect(anchor.resolve(in: changed) == Passage(5, 57))
    #expect(anchor.moved(to: Passage(5, 57), in: changed).resolve(in: changed) == Passage(5, 57))
    #expect(anchor.resolve(in: ArticleText("The boats need room. The ferries.")) == nil)
    let half = ArticleText("The boats need room.\n…\nThe boats need room. And more.")
    #expect(anchor.resolve(in: half)?.start == 0)
  }

  @Test func linesLeftOutAtTheEndsAreNotInThePassage() {
    let anchor = TextAnchor(
      Passage(0, 64), in: text, leavingOut: [Passage(0, 20), Passage(25, 30), Passage(43, 64)])
    #expect(anchor.exact == "The" + TextAnchor.gap + "es need time.")
    #expect(anchor.resolve(in: text) == Passage(21, 43))
  }

  @Test func positionInsideAnotherCharacterIsNotTaken() {
    let anchor = TextAnchor(exact: "b", prefix: "", suffix: "", position: Passage(0, 1))
    #expect(anchor.resolve(in: ArticleText("ab")) == Passage(1, 2))
  }
}
