import Testing

@testable import BriefingAnalysis

struct SentenceSplitterTests {
  /// The sentences of a text; `|` shows where they are expected to end.
  private func sentences(_ text: String) throws -> [String] {
    let draft = try Draft.analyzed(
      text, by: [Tokenizer(lexicon: Shipped.lexicon.get()), SentenceSplitter()])
    return draft.sentences.map { sentence in
      let tokens = draft.tokens[sentence.tokens]
      return tokens.isEmpty
        ? ""
        : draft.article.text[
          .init(
            tokens[sentence.tokens.lowerBound].start,
            tokens[sentence.tokens.upperBound - 1].end)]
    }
  }

  @Test(arguments: [
    "The port opened.| Ships came.",
    "Mr. Lind spoke.| He left.",
    "J. K. Lind spoke to Gen. Ek.| Nobody heard.",
    "It cost 3.5 million in the U.S. Navy's budget.| That was all.",
    "He moved to the U.S.| The others stayed.",
    "“It is done.”| Lind left.",
    "\"It is done.\" he said.",
    "“Is it done?” she asked.",
    "Lind (the envoy.) said so.",
    "Wait... what happened?| Nothing.",
    "They met at 5 p.m. on Friday.",
    "The firm, Ek Inc. of Oslo, closed.",
    "He left.| “We stay,” she said.",
    "Is it?!| Yes.",
  ])
  func splits(marked: String) throws {
    let expected = marked.split(separator: "|").map { part in
      String(part.drop { $0 == " " })
    }
    #expect(try sentences(marked.replacing("|", with: "")) == expected)
  }

  @Test func everyBlockStandsAlone() throws {
    #expect(
      try sentences("# New ports\n\nShips came and\n\nwent") == [
        "New ports", "Ships came and", "went",
      ])
  }

  @Test func cutsEndlessSentences() throws {
    let draft = try Draft.analyzed(
      String(repeating: "on ", count: 5000),
      by: [Tokenizer(lexicon: Shipped.lexicon.get()), SentenceSplitter()])
    #expect(draft.sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.longest })
    #expect(draft.sentences.reduce(0) { $0 + $1.tokens.count } == 5000)
  }
}
