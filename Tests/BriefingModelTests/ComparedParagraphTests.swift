import BriefingModel
import Testing

@Suite struct ComparedParagraphTests {
  private func compared(_ old: String, _ new: String) -> [String] {
    let (old, new) = (ArticleText(old), ArticleText(new))
    return TextDifference(from: old, to: new).paragraphs(from: old, to: new).map { paragraph in
      paragraph.runs.map { run in
        switch run.side {
        case .same: run.text
        case .removed: "[\(run.text)]"
        case .added: "{\(run.text)}"
        }
      }.joined(separator: " ")
    }
  }

  @Test func aChangedWordStaysInItsParagraph() {
    #expect(
      compared("one two\n\nthree four", "one 2\n\nthree four") == ["one [two] {2}", "three four"])
    #expect(
      compared("one two\n\nthree four", "one two\n\n3 four") == ["one two", "[three] {3} four"])
  }

  @Test func aParagraphThatCameOrWentStandsAlone() {
    #expect(compared("a b\n\nc d", "a b\n\nnew words\n\nc d") == ["a b", "{new words}", "c d"])
    #expect(compared("a b\n\nold words\n\nc d", "a b\n\nc d") == ["a b", "[old words]", "c d"])
    #expect(compared("", "a b\nc d") == ["{a b}", "{c d}"])
  }

  @Test func placesAreThoseOfTheNewerText() {
    let (old, new) = (ArticleText("a b\n\nc d"), ArticleText("a b\n\nx\n\nc e"))
    let paragraphs = TextDifference(from: old, to: new).paragraphs(from: old, to: new)
    #expect(paragraphs.map(\.start) == [0, 5, 8])
    #expect(paragraphs.map(\.isChanged) == [false, true, true])
  }
}
