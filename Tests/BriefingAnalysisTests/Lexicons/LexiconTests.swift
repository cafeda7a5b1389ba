import Testing

@testable import BriefingAnalysis

struct LexiconTests {
  private func file(_ text: String) throws -> LexiconFile {
    try LexiconFile("sample", in: ["sample": Array(text.utf8)])
  }

  @Test func readsColumnsAndLeavesCommentsOut() throws {
    var entries: [[String?]] = []
    try file("# head\n\nport\tnoun verb\nharbour\n").forEachEntry { entry in
      entries.append([entry.text(0), entry.text(1)])
    }
    #expect(entries == [["port", "noun verb"], ["harbour", nil]])
  }

  @Test(arguments: ["a\t\tb\n", "\ta\n", "a\t\n"])
  func refusesEmptyColumns(text: String) throws {
    #expect(throws: LexiconError.malformed("sample", line: 1)) {
      try file(text).forEachEntry { _ in }
    }
  }

  @Test func namesTheLexiconThatIsMissing() {
    #expect(throws: LexiconError.missing("sample")) { try LexiconFile("sample", in: [:]) }
    #expect(throws: LexiconError.self) { try BriefingAnalyzer(lexicons: [:]) }
  }

  @Test func refusesUnknownTraits() throws {
    var lexicons = try Shipped.lexicons.get()
    lexicons["calendar"] = Array("Monday\tholy\n".utf8)
    #expect(throws: LexiconError.malformed("calendar", line: 1)) { try Lexicon(lexicons) }
  }

  @Test func tellsAcronymsFromWords() throws {
    let lexicon = try Shipped.lexicon.get()
    #expect(lexicon["us"].contains(.function))
    #expect(!lexicon["us"].contains(.country))
    #expect(lexicon[WordKey("US").acronym].contains(.country))
  }

  @Test func unitesTheNamesOfOneActor() throws {
    let lexicon = try Shipped.lexicon.get()
    let long = [WordKey("United"), WordKey("States")]
    let key = try #require(Lexicon.key(of: long))
    #expect(lexicon.identity(of: key) == lexicon.identity(of: WordKey("US").acronym))
    #expect(lexicon.identity(of: key) != nil)
  }

  @Test func growsBeyondItsCapacity() {
    var lexicon = Lexicon(capacity: 1)
    for number in 0..<1000 { lexicon.add(.noun, to: WordKey("word\(number)")) }
    #expect((0..<1000).allSatisfy { lexicon["word\($0)"] == .noun })
    #expect(lexicon["word1000"].isEmpty)
  }
}
