import BriefingBrowser
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    "j", "<C-d>", "<Enter>", "<Esc>", "<Tab>", "<S-Tab>", "<F12>", "<Space>", "<lt>", "é", ">",
    "<PageDown>", "<BS>",
  ])
  func notationReadsWhatItWrites(_ notation: String) throws {
    #expect(try #require(Key(notation: notation)).description == notation)
  }

  @Test func caseDoesNotMatterBetweenBrackets() {
    #expect(Key(notation: "<esc>") == .escape)
    #expect(Key(notation: "<c-D>") == .control("d"))
  }

  @Test func sequenceIsSplitIntoKeys() throws {
    #expect(
      try Key.sequence("/Ho<Enter>n") == [
        .character("/"), .character("H"), .character("o"), .enter, .character("n"),
      ])
  }

  @Test func loneBracketIsAKey() throws {
    #expect(try Key.sequence("<") == [.character("<")])
  }

  @Test func unknownNameIsNamed() {
    let error = #expect(throws: KeyNotationError.self) { try Key.sequence("a<Entre>") }
    #expect(error?.part == "<Entre>")
  }
}
