import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Whatever the text, each word has a tag and a place in a tree within its sentence.
struct SyntaxPropertyTests {
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let draft = try Shipped.parsed(text)
    let syntax = draft.syntax
    #expect(syntax.tags.count == draft.tokens.count, sourceLocation: sourceLocation)
    for sentence in draft.sentences {
      for token in sentence.tokens {
        var at = token
        var steps = 0
        while let head = syntax.head(of: at), steps <= sentence.tokens.count {
          guard sentence.tokens.contains(head) else {
            Issue.record("a head outside the sentence", sourceLocation: sourceLocation)
            return
          }
          at = head
          steps += 1
        }
        guard steps <= sentence.tokens.count else {
          Issue.record("words that depend on each other", sourceLocation: sourceLocation)
          return
        }
        let extent = syntax.extent(of: token)
        guard extent.contains(token), sentence.tokens.contains(extent.lowerBound),
          extent.upperBound <= sentence.tokens.upperBound
        else {
          Issue.record("an extent outside the sentence", sourceLocation: sourceLocation)
          return
        }
      }
    }
    try checkNames(draft, sourceLocation)
  }

  private func checkNames(_ draft: Draft, _ sourceLocation: SourceLocation) throws {
    var draft = draft
    let models = try Shipped.models.get()
    try LearnedNameFinder(models.names, lexicon: Shipped.lexicon.get()).run(on: &draft)
    #expect(
      draft.names.allSatisfy { name in
        !name.tokens.isEmpty && name.tokens.lowerBound >= 0
          && name.tokens.upperBound <= draft.tokens.count
      }, sourceLocation: sourceLocation)
    #expect(
      zip(draft.names, draft.names.dropFirst()).allSatisfy {
        $0.tokens.upperBound <= $1.tokens.lowerBound
      }, sourceLocation: sourceLocation)
  }

  @Test(arguments: UInt64(0)..<30)
  func randomBytes(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let bytes = (0..<3000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    try check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    "", ".", String(repeating: "a", count: 1 << 20), String(repeating: "word ", count: 5000),
    String(repeating: "\"", count: 10_000), String(repeating: "He said that ", count: 2000),
    String(repeating: "Maria of ", count: 2000), String(repeating: "1 ", count: 3000),
  ])
  func textsThatNobodyWrites(text: String) throws {
    try check(text)
  }
}
