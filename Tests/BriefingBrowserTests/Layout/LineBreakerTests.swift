import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct LineBreakerTests {
  func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaker.lines(of: 0..<bytes.count, in: bytes, width: width)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func breaksBetweenWords() {
    #expect(lines("the boats need more room", 10) == ["the boats", "need more", "room"])
  }

  @Test func fillsTheLineToItsLastColumn() {
    #expect(lines("the boats need", 9) == ["the boats", "need"])
  }

  @Test func longWordIsCutBetweenCharacters() {
    #expect(lines("a harbourmaster", 5) == ["a", "harbo", "urmas", "ter"])
  }

  @Test func wideCharactersAreNeverCut() {
    #expect(lines("日本語日本語", 5) == ["日本", "語日", "本語"])
  }

  @Test func lineEndsInTheTextAreSpaces() {
    #expect(lines("the\nboats\nneed", 20) == ["the\nboats\nneed"])
  }

  @Test func linesCoverAllButSpaces() {
    let text = "A plan — to widen (at last) the harbour; “room” for boats, 日本語 too.  End"
    for width in 1...80 {
      let all = lines(text, width).joined().filter { $0 != " " }
      #expect(all == text.filter { $0 != " " }, "width \(width)")
    }
  }

  @Test func noLineIsWiderThanTheScreen() {
    let text = "A plan — to widen the harbour; “room” for boats, 日本語 and e\u{301}te\u{301} too."
    for width in 2...80 {
      for line in lines(text, width) { #expect(DisplayWidth.columns(of: line) <= width) }
    }
  }
}
