import BriefingChecks
import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Texts that nobody writes: the analysis must end, and all it finds must lie in the text.
struct HostileTextTests {
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let article = Article.prose(text)
    let findings = try Shipped.analyzer.get().analyze(article)
    #expect(findings.problems(in: article) == [], sourceLocation: sourceLocation)
  }

  @Test(arguments: 0..<40)
  func randomBytes(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let bytes = (0..<3000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    try check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: 0..<40)
  func randomWords(seed: Int) throws {
    let words = [
      "Ekdal", "Jonas", "Maria", "the", "of", "'s", "’s", "-", ",", ".", "“", "”", "\"", "al",
      "van",
      "President", "Mr.", "J.", "US", "U.S.", "Ministry", "University", "and", "said", "he", "her",
      "a", "spokesman", "for", "&", "(", ")", "Oslo", "River", "é", "İ", "\n\n", "14", "is", "who",
    ]
    var random = SplitMix(state: UInt64(seed))
    let text = (0..<600).map { _ in
      let word = words[Int(random.next() % UInt64(words.count))]
      return random.next() % 3 == 0 ? word : word + " "
    }
    try check(text.joined())
  }

  @Test(arguments: [
    String(repeating: "a", count: 1 << 20),
    String(repeating: "\"", count: 10_000),
    String(repeating: "“", count: 10_000),
    String(repeating: "'", count: 10_000),
    String(repeating: "U.", count: 20_000),
    String(repeating: "-A", count: 20_000),
    String(repeating: "Ekdal ", count: 20_000),
    String(repeating: "of Ministry ", count: 10_000),
    String(repeating: "al-", count: 20_000),
    String(repeating: "(“[", count: 10_000),
    String(repeating: "he said that she said ", count: 5_000),
    String(repeating: "Jonas Ekdal, a lawyer, ", count: 5_000),
    String(repeating: "e\u{301}", count: 20_000),
  ])
  func endlessRepetition(text: String) throws {
    try check(text)
  }
}

/// A random number generator whose numbers are the same in each run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
