import BriefingModel
import Testing

@testable import BriefingAnalysis

struct QuotedRegionFinderTests {
  /// The regions of a text; an open one ends with "…".
  private func regions(_ text: String) throws -> [String] {
    let draft = try Draft.analyzed(text, by: [QuotedRegionFinder()])
    return draft.quotedRegions.map { draft.text($0.inner) + ($0.isClosed ? "" : "…") }
  }

  @Test(arguments: [
    ("He said “yes” and “no”.", ["yes", "no"]),
    ("He said \"yes\" and \"no\".", ["yes", "no"]),
    ("He said «yes» and »no«.", ["yes", "no"]),
    ("Sie sagte: „Ja“ und „Nein”.", ["Ja", "Nein"]),
    ("He said ``yes'' and ''no''.", ["yes", "no"]),
    ("Han sa ”ja” och gick.", ["ja"]),
  ])
  func findsMarksOfAllShapes(text: String, expected: [String]) throws {
    #expect(try regions(text) == expected)
  }

  @Test func leavesSingleMarksWithinARegion() throws {
    #expect(try regions("“She said ‘go’ to me,” he said.") == ["She said ‘go’ to me,"])
    #expect(try regions("\"Don't say 'go',\" it's said.") == ["Don't say 'go',"])
  }

  @Test func doesNotTakeInchesForMarks() throws {
    #expect(try regions("A 27\" screen and a 6'2\" man.") == [])
    #expect(try regions("\"The 27\" screen is wide,\" she said.") == ["The 27\" screen is wide,"])
  }

  @Test func keepsDoubleMarksInsideDoubleMarks() throws {
    #expect(try regions("“He said “no” to me,” she said.") == ["He said “no” to me,"])
  }

  @Test func opensAMarkThatIsGluedToTheWordBefore() throws {
    #expect(try regions("Lind said,\" The port is shut\".") == ["The port is shut"])
  }

  @Test func endsAnUnclosedMarkWhereTheNextOneOpens() throws {
    #expect(
      try regions("He said “one. She said “two” and “three”.") == [
        "one. She said…", "two", "three",
      ])
  }

  @Test func runsToTheEndOfTheBlockWithoutAClosingMark() throws {
    #expect(try regions("He said: “One.\n\n“Two.”\n\nThree.") == ["One.…", "Two."])
  }

  @Test func goesOnInAParagraphThatOnlyCloses() throws {
    #expect(try regions("He said, \"One.\n\nTwo.\" Then \"three\".") == ["One.…", "Two.", "three"])
  }

  @Test func leavesAMarkThatOnlyClosesAlone() throws {
    #expect(try regions("One.” Then he said “two”.") == ["two"])
  }

  @Test func findsNothingInFurniture() throws {
    #expect(try regions("~ “Subscribe”\n\n“Text”, he said.") == ["Text"])
  }

  @Test(arguments: [
    (
      "‘It isn’t done,’ she said. ‘The pilots’ union won’t go.’",
      ["It isn’t done,", "The pilots’ union won’t go."]
    ),
    ("'It isn't done,' she said. She called it 'a joke'.", ["It isn't done,", "a joke"]),
    ("The pilots' union and the rock 'n' roll band didn't go.", ["n"]),
    ("The pilots’ union didn’t go in ’68.", []),
  ])
  func readsSingleMarksWhereThereAreNoOthers(text: String, expected: [String]) throws {
    #expect(try regions(text) == expected)
  }

  @Test func leavesSingleMarksWithinDoubleOnesAlone() throws {
    #expect(
      try regions("She said: “He called it ‘a joke’ once.” He ‘left’.") == [
        "He called it ‘a joke’ once."
      ])
  }

  @Test(arguments: [
    String(repeating: "'", count: 10_000), String(repeating: " 'a", count: 10_000),
    String(repeating: "‘’ ", count: 5_000),
    String(repeating: "\"", count: 10_000), String(repeating: "“", count: 10_000),
    String(repeating: "” “", count: 5_000), String(repeating: "„“”\"«»", count: 3_000),
    String(repeating: "\"a \"b\" ", count: 3_000),
  ])
  func copesWithAnyMarks(text: String) throws {
    let draft = try Draft.analyzed(text, by: [QuotedRegionFinder()])
    var end = 0
    for region in draft.quotedRegions {
      #expect(region.outer.start >= end)
      #expect(region.outer.contains(region.inner))
      end = region.outer.end
    }
    #expect(end <= text.utf8.count)
  }

  @Test func takesTheOuterMarksForQuotations() throws {
    #expect(
      try regions("‘She told me “never again” and left,’ said Kate Roy.")
        == ["She told me “never again” and left,"])
    #expect(
      try regions("'She told me \"never again\" and left,' said Kate Roy.")
        == ["She told me \"never again\" and left,"])
  }

  @Test func findsBothKindsOfMarksInOneArticle() throws {
    #expect(
      try regions(
        "‘It is done,’ said Roy. ‘Come.’\n\nA banner read “Sail away”.\n\nThe ‘deal’ is off.")
        == ["It is done,", "Come.", "Sail away", "deal"])
    #expect(
      try regions("“It is done,” said Roy.\n\n‘We will get it built,’ said Ek.\n\n“No,” said Roy.")
        == ["It is done,", "We will get it built,", "No,"])
  }

  @Test func leavesWordsBetweenSingleMarksWhereSpeechHasDoubleOnes() throws {
    #expect(
      try regions("“It is done,” said Roy. The ‘deal’ is off.\n\n'All Bets Are Off.'")
        == ["It is done,"])
  }

  @Test func leavesApostrophesBesideDoubleMarksAlone() throws {
    #expect(
      try regions("The workers' strike of the '90s was \"mad,\" and the players' union was 'em.")
        == ["mad,"])
  }

  @Test func goesOnInTheNextParagraphBetweenSingleMarks() throws {
    #expect(
      try regions("‘One. It's so.\n\n‘Two,’ said Roy.\n\n'Twas a dark day.")
        == ["One. It's so.…", "Two,"])
  }
}
