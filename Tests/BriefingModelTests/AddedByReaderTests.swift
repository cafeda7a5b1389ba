import BriefingModel
import Foundation
import Testing

@Suite("What the reader adds to the findings")
struct AddedByReaderTests {
  private let text = ArticleText(
    """
    “Nonsense,” shot back Ada Lund of Labour. Labour’s plan, and Labour alone, is dead, she said. \
    Labour Party rules differ. The union’s “plan is dead” and gone.
    """)
  private let lund = Actor.ID(rawValue: 0)

  private func passage(_ words: String) throws -> Passage {
    let all = text[text.passage]
    let range = try #require(all.range(of: words))
    let start = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
    return Passage(start, start + words.utf8.count)
  }

  private func anchor(_ words: String) throws -> TextAnchor {
    TextAnchor(try passage(words), in: text)
  }

  private func findings() throws -> Findings {
    Findings(
      engine: "test", analyzedBytes: text.count,
      actors: [
        Actor(id: lund, name: "Ada Lund", kind: .person, aliases: []),
        Actor(id: Actor.ID(rawValue: 1), name: "Labour Party", kind: .organization),
      ],
      mentions: [
        Mention(try passage("Ada Lund"), of: lund, form: .name),
        Mention(try passage("Labour Party"), of: Actor.ID(rawValue: 1), form: .name),
      ],
      quotations: [
        Quotation(
          try passage("alone, is dead"), kind: .indirect, speaker: .unknown, confidence: 0.2)
      ])
  }

  private func replay(_ changes: Correction.Change...) throws -> CorrectionReplay {
    let article = ArticleID(rawValue: 7)
    return CorrectionReplay(
      changes.map { Correction($0, article: article, created: 12) }, on: try findings(), of: text,
      article: article)
  }

  private let ada = SpeakerReference.actor(ActorReference("Ada Lund", kind: .person))

  @Test("a quotation that was missed is the speaker's by the reader's word")
  func added() throws {
    let found = try replay(.addQuotation(try anchor("Nonsense,"), .direct, by: ada)).findings
    #expect(
      found.quotations.map(\.passage) == [try passage("Nonsense,"), try passage("alone, is dead")])
    #expect(found.quotations[0].speaker == .actor(lund))
    #expect(found.quotations[0].confidence == 1)
    #expect(found.quotations[0].evidence == .init(rule: CorrectionReplay.rule, chosen: 12))
  }

  @Test("the right words take the place of those that are too short, and of the same ones")
  func replaced() throws {
    let whole = try anchor("Labour’s plan, and Labour alone, is dead")
    let found = try replay(.addQuotation(whole, .indirect, by: ada)).findings
    #expect(found.quotations.map(\.passage) == [whole.position])
    let again = try replay(
      .addQuotation(whole, .indirect, by: ada), .addQuotation(whole, .mixed, by: nil)
    ).findings
    #expect(again.quotations.map(\.kind) == [.mixed])
    #expect(again.quotations[0].speaker == .unknown)
  }

  @Test("words that are too long are dropped, and the right ones put in")
  func shortened() throws {
    let found = try replay(
      .drop(try anchor("alone, is dead")), .addQuotation(try anchor("is dead"), .indirect, by: ada)
    ).findings
    #expect(found.quotations.map(\.passage) == [try passage("is dead")])
  }

  @Test("what the reader put in stays within what is put in around it, and that around it")
  func nested() throws {
    let (whole, inner) = (try anchor("Labour’s plan, and Labour alone"), try anchor("alone"))
    let rules: [Correction.Change] = [
      .drop(try anchor("alone, is dead")), .addQuotation(whole, .indirect, by: ada),
      .addQuotation(inner, .direct, by: nil),
    ]
    #expect(try replay(rules[0], rules[1], rules[2]).findings.quotations.count == 2)
    #expect(try replay(rules[0], rules[2], rules[1]).findings.quotations.count == 2)
  }

  @Test("a speaker without a name is kept in the words of the text")
  func anonymous() throws {
    let rule = Correction.Change.addQuotation(
      try anchor("Nonsense,"), .direct, by: .anonymous("The report's authors"))
    let found = try replay(rule).findings
    #expect(found.quotations[0].speaker == .anonymous("The report's authors"))
    #expect(found.actors.count == 2)
  }

  @Test(
    "a new speaker is mentioned wherever the article has the name, and no longer name is broken")
  func newSpeaker() throws {
    let labour = ActorReference("Labour", kind: .organization)
    for rule in [
      Correction.Change.addQuotation(try anchor("Nonsense,"), .direct, by: .actor(labour)),
      .addActor(labour, at: try anchor("Labour")),
    ] {
      let found = try replay(rule).findings
      #expect(found.actors.map(\.name) == ["Ada Lund", "Labour", "Labour Party"])
      #expect(found.mentions.map(\.actor.rawValue) == [0, 1, 1, 1, 2])
      #expect(found.mentions.allSatisfy { $0.form == .name })
    }
  }

  @Test("words within the new actor's name are no longer a mention of somebody else")
  func wrongParts() throws {
    let party = ActorReference("Ada Lund of Labour", kind: .organization)
    let found = try replay(.addActor(party, at: try anchor("Ada Lund of Labour"))).findings
    #expect(found.actors.map(\.name) == ["Ada Lund of Labour", "Labour Party"])
  }

  @Test("words that are gone, or are an actor already, are said to change nothing")
  func orphans() throws {
    var gone = try anchor("Nonsense,")
    gone.exact = "Rubbish, quite other words"
    #expect(try replay(.addQuotation(gone, .direct, by: ada)).orphans.count == 1)
    #expect(
      try replay(.addActor(ActorReference("Rubbish", kind: .person), at: gone)).orphans.count == 1)
  }

  @Test(
    "the words of a quotation are those between the marks, and without them those of the clause",
    arguments: [
      ("“Nonsense,”", "Nonsense,", Quotation.Kind.direct), ("Nonsense", "Nonsense,", .direct),
      ("“Nonsense", "Nonsense,", .direct), ("plan is dead", "plan is dead", .direct),
      ("union’s “plan is dead” and gone.", "union’s “plan is dead” and gone", .mixed),
      (" Labour alone, is dead,", "Labour alone, is dead", .indirect),
    ])
  func drafts(_ chosen: String, _ words: String, _ kind: Quotation.Kind) throws {
    let draft = try #require(QuotationDraft(try passage(chosen), in: text.passage, of: text))
    #expect(text[draft.passage] == words)
    #expect(draft.kind == kind)
  }

  @Test("words between marks are found in any of the usual ones, and apostrophes close nothing")
  func spans() {
    let text = ArticleText(
      "‘She told me “never again” and didn’t wait,’ he said. \"No,\" and «oui» 'it's so' “open")
    let spans = QuotedSpans(in: text.passage, of: text)
    #expect(
      spans.passages.map { text[$0] } == [
        "She told me “never again” and didn’t wait,", "never again", "No,", "oui", "it's so",
        "open",
      ])
    #expect(spans.passage(at: 20).map { text[$0] } == "never again")
  }
}
