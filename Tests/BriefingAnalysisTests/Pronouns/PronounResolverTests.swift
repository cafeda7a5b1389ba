import BriefingModel
import Testing

@testable import BriefingAnalysis

struct PronounResolverTests {
  /// The pronouns of a text that were resolved, each with its actor.
  private func pronouns(_ text: String) throws -> [String] {
    try Findings.pronouns(of: text)
  }

  @Test(arguments: [
    ("Jonas Ekdal left. He wept.", ["He = Jonas Ekdal"]),
    // Gender.
    ("Jonas Ekdal met Maria Holm. She wept.", ["She = Maria Holm"]),
    ("Jonas Ekdal met Maria Holm. He wept.", ["He = Jonas Ekdal"]),
    ("Maria Holm left. He wept.", []),
    // The subject is likelier.
    ("Jonas Ekdal praised the plan of Karl Lindberg. He wept.", ["He = Jonas Ekdal"]),
    // An object is not its own subject.
    ("Karl Lindberg left. Jonas Ekdal met him.", ["him = Karl Lindberg"]),
    // A chain goes on.
    (
      "Jonas Ekdal wept. His trip failed. Karl Lindberg refused to meet him.",
      ["His = Jonas Ekdal", "him = Jonas Ekdal"]
    ),
    // Whom a clause names as its object is not its subject.
    (
      "Jonas Ekdal spoke of Karl Lindberg. He praised Lindberg.", ["He = Jonas Ekdal"]
    ),
    // A pronoun may come first.
    ("In his letter, Jonas Ekdal wept.", ["his = Jonas Ekdal"]),
    // What says something of a name, and clauses without a subject.
    ("Karl Lindberg wept. Jonas Ekdal, best known for his boats, left.", ["his = Jonas Ekdal"]),
    (
      "Karl Lindberg wept. Discussing his trip in public, Norway's prime minister, Jonas Ekdal, left.",
      ["his = Jonas Ekdal"]
    ),
    // Persons without a name compete.
    ("Jonas Ekdal wept. The man shouted. The boy fled when he was seen.", []),
    // Things and groups are not meant.
    ("The port closed. It was old. They wept.", []),
  ])
  func resolves(text: String, expected: [String]) throws {
    #expect(try pronouns(text) == expected)
  }

  @Test func neverMeansTheSpeakerInTheSpeakersOwnWords() throws {
    let text =
      "Karl Lindberg left for Oslo. “He has no plan and he knows it,” Jonas Ekdal said."
    let found = try pronouns(text)
    #expect(!found.contains("He = Jonas Ekdal"))
  }
}
