import Testing

@testable import BriefingBrowser

@Suite struct TextSearchTests {
  func found(_ query: String, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextSearch(query).matches(in: bytes, from: 0, to: bytes.count)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func caseIsIgnoredUnlessACapitalIsTyped() {
    #expect(found("holm", in: "Holm and holm") == ["Holm", "holm"])
    #expect(found("Holm", in: "Holm and holm") == ["Holm"])
  }

  @Test func diacriticsAreIgnoredOnBothSides() {
    #expect(found("sao paulo", in: "São Paulo") == ["São Paulo"])
    #expect(found("são", in: "Sao Tomé") == ["Sao"])
    #expect(found("walesa", in: "Wałęsa") == ["Wałęsa"])
    #expect(found("cafe", in: "cafe\u{301} cafe") == ["cafe\u{301}", "cafe"])
  }

  @Test func apostrophesAndMarksAreAlike() {
    #expect(found("biden's", in: "Biden’s problem") == ["Biden’s"])
    #expect(found("\"very", in: "said “very") == ["“very"])
  }

  @Test func lineEndsCountAsSpaces() {
    #expect(found("two piers", in: "two\npiers") == ["two\npiers"])
  }

  @Test func hitsDoNotOverlap() {
    #expect(found("aa", in: "aaaa").count == 2)
  }

  @Test func emptyQueryFindsNothing() {
    #expect(found("", in: "text").isEmpty)
    #expect(found("\u{301}", in: "text").isEmpty)
  }

  @Test func limitIsKept() {
    let bytes = Array("a a a a".utf8)
    #expect(TextSearch("a").matches(in: bytes, from: 0, to: bytes.count, limit: 2).count == 2)
  }
}
