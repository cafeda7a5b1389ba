import Testing

@testable import BriefingAnalysis

struct TokenizerTests {
  private func tokens(_ text: String) throws -> [String] {
    let draft = try Draft.analyzed(text, by: [Tokenizer(lexicon: Shipped.lexicon.get())])
    return draft.tokens.map { draft.text($0.passage) }
  }

  @Test(arguments: [
    ("Oslo-based", ["Oslo", "-", "based"]),
    ("Norway's ports", ["Norway", "'s", "ports"]),
    ("Norway’s ports", ["Norway", "’s", "ports"]),
    ("the ministers' cars", ["the", "ministers", "'", "cars"]),
    ("he didn’t", ["he", "didn’t"]),
    ("they've gone", ["they", "'ve", "gone"]),
    ("O'Brien said", ["O'Brien", "said"]),
    ("the U.S. envoy", ["the", "U.S.", "envoy"]),
    ("in the U.S", ["in", "the", "U.S"]),
    ("J. K. Lind", ["J.", "K.", "Lind"]),
    ("T.S. Lind", ["T.S.", "Lind"]),
    ("Mr. Lind", ["Mr.", "Lind"]),
    ("cost 1,250.50 euros.", ["cost", "1,250.50", "euros", "."]),
    ("on the 14th", ["on", "the", "14th"]),
    ("well... no", ["well", "...", "no"]),
    ("paid -- late", ["paid", "--", "late"]),
    ("\"Go,\" he said", ["\"", "Go", ",", "\"", "he", "said"]),
    ("see https://a.example/b?c=d now", ["see", "https://a.example/b?c=d", "now"]),
    ("on Nordpost.com today", ["on", "Nordpost.com", "today"]),
    ("Citing @lind and #oslo", ["Citing", "@lind", "and", "#oslo"]),
    ("Łódź and Tromsø", ["Łódź", "and", "Tromsø"]),
    ("ended.Then", ["ended", ".", "Then"]),
  ])
  func cutsWordsAndSigns(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("port", Token.Shape.lower), ("Port", .capitalized), ("NATO", .upper), ("U.S.", .upper),
    ("McCall", .camel), ("J.", .initial), ("T.S.", .initial), ("iPhone", .other),
    ("14th", .number), ("Ørsted", .capitalized), ("ÅÄÖ", .upper), (",", .sign),
  ])
  func seesHowAWordIsWritten(text: String, shape: Token.Shape) throws {
    let lexicon = try Shipped.lexicon.get()
    let draft = try Draft.analyzed(text, by: [Tokenizer(lexicon: lexicon)])
    #expect(draft.tokens.map(\.shape) == [shape])
  }

  @Test func foldsCaseAndDiacritics() {
    #expect(WordKey("SÃO") == WordKey("sao"))
    #expect(WordKey("O’Brien") == WordKey("o'brien"))
    #expect(WordKey("Nguyễn") == WordKey("nguyen"))
    #expect(WordKey("port") != WordKey("sport"))
  }

  @Test func leavesFurnitureOut() throws {
    #expect(try tokens("= Ports Reopen\n\n~ Share this\n\nAll is well.").first == "Ports")
    #expect(try !tokens("= Ports Reopen\n\n~ Share this\n\nAll is well.").contains("Share"))
  }

  @Test func cutsALongBlockOnlyBetweenScalars() throws {
    let text = String(repeating: "é", count: 100_000)
    let draft = try Draft.analyzed(text, by: [Tokenizer(lexicon: Shipped.lexicon.get())])
    #expect(draft.tokens.map { draft.text($0.passage) }.joined() == text)
  }
}
