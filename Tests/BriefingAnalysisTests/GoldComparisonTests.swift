import BriefingModel
import Foundation
import Testing

/// The comparison itself: what it lets pass, and how it words what it does not.
struct GoldComparisonTests {
  /// A briefing of one paragraph, with what a perfect analysis finds in it.
  private static let sentence =
    "Ada Orme, head of the Harbour Board, said that the pier was “in good repair.” Jon Vale, "
    + "her critic, did not answer."

  private static let gold = """
    {
      "quotations": [
        {
          "text": "the pier was “in good repair.", "least": "in good repair",
          "kind": "mixed", "speaker": "Ada Orme", "surface": "Ada Orme", "cue": "said"
        }
      ],
      "noComments": [{ "words": "did not answer", "speaker": "Jon Vale" }],
      "persons": [
        { "name": "Ada Orme", "roles": ["head of the Harbour Board"] },
        { "name": "Jon Vale", "roles": ["critic"] }
      ],
      "organizations": [{ "name": "Harbour Board" }],
      "places": []
    }
    """

  private static let article = Article(
    text: ArticleText(sentence), metadata: Article.Metadata(headline: "The pier"),
    blocks: [Block(.paragraph, at: Passage(0, sentence.utf8.count))], sections: [])

  private static func passage(_ words: String) throws -> Passage {
    try GoldText(article).place(of: words)
  }

  private static func findings() throws -> Findings {
    let roleOfOrme = Actor.Role(
      "head of the Harbour Board", at: try passage("head of the Harbour Board"))
    let roleOfVale = Actor.Role("her critic", at: try passage("her critic"))
    return Findings(
      actors: [
        Actor(id: Actor.ID(rawValue: 0), name: "Ada Orme", kind: .person, roles: [roleOfOrme]),
        Actor(id: Actor.ID(rawValue: 1), name: "Harbour Board", kind: .organization),
        Actor(id: Actor.ID(rawValue: 2), name: "Jon Vale", kind: .person, roles: [roleOfVale]),
      ],
      quotations: [
        Quotation(
          try passage("that the pier was “in good repair."), kind: .mixed,
          speaker: .actor(Actor.ID(rawValue: 0)))
      ],
      noComments: [
        NoComment(
          try passage("Jon Vale, her critic, did not answer."), cue: try passage("did not answer"),
          speaker: .actor(Actor.ID(rawValue: 2)))
      ])
  }

  private static func differences(_ findings: Findings) throws -> [String] {
    let gold = try JSONDecoder().decode(GoldFile.self, from: Data(gold.utf8))
    return try GoldComparison(gold, Briefing(article: article, findings: findings)).differences()
  }

  @Test func findingsThatAreWhatTheGoldSaysDifferInNothing() throws {
    #expect(try Self.differences(Self.findings()) == [])
  }

  @Test func theLeastPartOfAQuotationIsEnough() throws {
    var findings = try Self.findings()
    findings.quotations[0].passage = try Self.passage("in good repair.")
    #expect(try Self.differences(findings) == [])
  }

  @Test func wrongSpeakerAndWrongKindAreReported() throws {
    var findings = try Self.findings()
    findings.quotations[0].speaker = .actor(Actor.ID(rawValue: 2))
    findings.quotations[0].kind = .direct
    #expect(
      try Self.differences(findings) == [
        "wrong speaker: “the pier was “in good repair.” gold Ada Orme, found Jon Vale by none",
        "wrong kind: “the pier was “in good repair.” gold mixed, found direct",
      ])
  }

  @Test func whatIsMissedAndWhatIsMadeUpAreReported() throws {
    var findings = try Self.findings()
    findings.actors[1].kind = .person
    findings.actors[2].roles = []
    findings.quotations[0].passage = try Self.passage("head of the Harbour Board")
    findings.noComments = []
    #expect(
      try Self.differences(findings) == [
        "missed quotation: “the pier was “in good repair.” of Ada Orme",
        "extra quotation: “head of the Harbour Board” given to Ada Orme by none",
        "missed no comment: “did not answer” of Jon Vale",
        "missed role of Jon Vale: critic",
        "wrong person: Harbour Board is no human being",
        "wrong kind: the organization Harbour Board was found as the person Harbour Board",
      ])
  }

  @Test func wordsThatAreNotThereExactlyOnceAreAnError() {
    #expect(throws: GoldError.self) { try Self.passage("the pontoon") }
    #expect(throws: GoldError.self) { try Self.passage("the") }
  }
}
