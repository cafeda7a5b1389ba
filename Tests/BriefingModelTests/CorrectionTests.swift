import BriefingModel
import Foundation
import Testing

@Suite("Corrections by the reader")
struct CorrectionTests {
  private let text = ArticleText(
    """
    Bob Rask, a pilot, spoke first. The port is shut, he said. Robert Rask agreed. \
    Rask of the union said it would open. Mr Rask left. Tern Hall did not reply.
    """)
  private let article = ArticleID(rawValue: 7)

  private func passage(_ words: String, after start: Int = 0) throws -> Passage {
    let all = text[text.passage]
    let from = try #require(String.Index(utf16Offset: start, in: all) as String.Index?)
    let range = try #require(all.range(of: words, range: from..<all.endIndex))
    let offset = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
    return Passage(offset, offset + words.utf8.count)
  }

  private func findings() throws -> Findings {
    let (bob, robert, hall) = (
      Actor.ID(rawValue: 0), Actor.ID(rawValue: 1), Actor.ID(rawValue: 2)
    )
    return Findings(
      engine: "test", analyzedBytes: text.count,
      actors: [
        Actor(
          id: bob, name: "Bob Rask", kind: .person, aliases: [],
          roles: [Actor.Role("pilot", at: try passage("pilot"))], gender: .male),
        Actor(id: robert, name: "Robert Rask", kind: .person, aliases: ["Rask"]),
        Actor(id: hall, name: "Tern Hall", kind: .person),
      ],
      mentions: [
        Mention(try passage("Bob Rask"), of: bob, form: .name),
        Mention(try passage("he said").start..<(try passage("he said").start + 2), of: bob),
        Mention(try passage("Robert Rask"), of: robert, form: .name),
        Mention(try passage("Rask of").start..<(try passage("Rask of").start + 4), of: robert),
        Mention(try passage("it would").start..<(try passage("it would").start + 2), of: robert),
        Mention(try passage("Tern Hall"), of: hall, form: .name),
      ],
      quotations: [
        Quotation(
          try passage("The port is shut"), kind: .indirect, speaker: .actor(bob),
          speakerMention: try passage("he"), confidence: 0.9),
        Quotation(
          try passage("it would open"), kind: .indirect, speaker: .actor(robert),
          speakerMention: try passage("Rask of the union"), confidence: 0.9),
      ],
      noComments: [
        NoComment(
          try passage("Tern Hall did not reply"), cue: try passage("did not reply"),
          speaker: .actor(hall))
      ])
  }

  private func replay(_ changes: Correction.Change..., everywhere: Bool = false) throws
    -> CorrectionReplay
  {
    CorrectionReplay(
      changes.map { Correction($0, article: everywhere ? nil : article, created: 1) },
      on: try findings(), of: text, article: article)
  }

  private let bob = ActorReference("Bob Rask", kind: .person)
  private let robert = ActorReference("Robert Rask", kind: .person)

  @Test("a merged actor keeps its names, roles, mentions and words under the other's name")
  func merge() throws {
    let found = try replay(.merge(bob, into: robert)).findings
    #expect(found.actors.map(\.name) == ["Robert Rask", "Tern Hall"])
    #expect(found.actors.map(\.id.rawValue) == [0, 1])
    #expect(found.actors[0].aliases == ["Rask", "Bob Rask"])
    #expect(found.actors[0].roles.map(\.text) == ["pilot"])
    #expect(found.actors[0].gender == .male)
    #expect(found.mentions.prefix(5).allSatisfy { $0.actor.rawValue == 0 })
    #expect(found.mentions.map(\.form) == [.alias, .pronoun, .name, .alias, .pronoun, .name])
    #expect(found.quotations.allSatisfy { $0.speaker == .actor(Actor.ID(rawValue: 0)) })
    #expect(found.noComments[0].speaker == .actor(Actor.ID(rawValue: 1)))
  }

  @Test("merged into an actor that the article does not name, the actor takes that name")
  func mergeIntoAbsent() throws {
    let rule = Correction.Change.merge(bob, into: ActorReference("R. B. Rask", kind: .person))
    let found = try replay(rule, everywhere: true).findings
    #expect(found.actors[0].name == "R. B. Rask")
    #expect(found.actors[0].aliases == ["Bob Rask"])
    #expect(found.mentions[0].form == .alias)
  }

  @Test("a name split off takes its mentions, what refers to it after them, and what it said")
  func split() throws {
    let found = try replay(.split(robert, names: ["Rask"], mentions: [], into: "Una Rask")).findings
    #expect(found.actors.map(\.name) == ["Bob Rask", "Robert Rask", "Una Rask", "Tern Hall"])
    #expect(found.actors[1].aliases.isEmpty)
    #expect(found.actors[2].aliases == ["Rask"])
    #expect(found.mentions.map(\.actor.rawValue) == [0, 0, 1, 2, 2, 3])
    #expect(found.quotations[1].speaker == .actor(Actor.ID(rawValue: 2)))
  }

  @Test("a single mention can be split off")
  func splitMention() throws {
    let anchor = TextAnchor(try passage("Robert Rask"), in: text)
    let found = try replay(.split(robert, names: [], mentions: [anchor], into: "R. Rask")).findings
    #expect(found.actors.map(\.name) == ["Bob Rask", "R. Rask", "Robert Rask", "Tern Hall"])
    #expect(found.mentions.map(\.actor.rawValue) == [0, 0, 1, 2, 2, 3])
  }

  @Test("rename and retype change name and kind, and later rules mean the actor by the new ones")
  func renameAndRetype() throws {
    let found = try replay(
      .rename(bob, to: "Bobby Rask"),
      .retype(ActorReference("bobby  rask", kind: .person), to: .organization)
    ).findings
    #expect(found.actors[0].name == "Bobby Rask")
    #expect(found.actors[0].kind == .organization)
    #expect(found.actors[0].gender == nil)
  }

  @Test("a hidden actor is gone, and its words keep the name")
  func hide() throws {
    let found = try replay(.hide(bob)).findings
    #expect(found.actors.map(\.name) == ["Robert Rask", "Tern Hall"])
    #expect(found.mentions.count == 4)
    #expect(found.quotations[0].speaker == .anonymous("Bob Rask"))
    #expect(found.quotations[1].speaker == .actor(Actor.ID(rawValue: 0)))
  }

  @Test("two names of one actor are kept apart")
  func keepApart() throws {
    let found = try replay(.keepApart(robert, from: ActorReference("Rask", kind: .person))).findings
    #expect(found.actors.map(\.name) == ["Bob Rask", "Robert Rask", "Rask", "Tern Hall"])
  }

  @Test("a quotation goes to another speaker, to a new one, or to nobody")
  func reassign() throws {
    let anchor = TextAnchor(try passage("it would open"), in: text)
    let given = try replay(.reassign(anchor, to: .actor(bob))).findings
    #expect(given.quotations[1].speaker == .actor(Actor.ID(rawValue: 0)))
    #expect(given.quotations[1].confidence == 1)
    #expect(given.quotations[1].evidence.rule == CorrectionReplay.rule)
    let stranger = ActorReference("Ada Lund", kind: .person)
    let new = try replay(.reassign(anchor, to: .actor(stranger))).findings
    #expect(new.actors.last?.name == "Ada Lund")
    #expect(new.quotations[1].speaker == new.actors.last.map { .actor($0.id) })
    #expect(try replay(.reassign(anchor, to: nil)).findings.quotations[1].speaker == .unknown)
  }

  @Test("a quotation is dropped also where another analysis ended it otherwise")
  func drop() throws {
    let anchor = TextAnchor(try passage("The port is shut, he"), in: text)
    #expect(try replay(.drop(anchor)).findings.quotations.count == 1)
    let silence = TextAnchor(try passage("Tern Hall did not reply"), in: text)
    #expect(try replay(.drop(silence)).findings.noComments.isEmpty)
  }

  @Test("what is no longer found is an orphan, and changes nothing")
  func orphans() throws {
    let gone = Correction.Change.hide(ActorReference("Ada Lund", kind: .person))
    let replayed = try replay(gone)
    #expect(replayed.orphans.map(\.change) == [gone])
    #expect(replayed.findings == (try findings()))
    #expect(try replay(gone, everywhere: true).orphans.isEmpty)
  }

  @Test("a rule for the library does not mean an actor by a short name; one for the article does")
  func shortNames() throws {
    let rule = Correction.Change.rename(ActorReference("Rask", kind: .person), to: "Una Rask")
    #expect(try replay(rule, everywhere: true).findings.actors[1].name == "Robert Rask")
    #expect(try replay(rule).findings.actors[1].name == "Una Rask")
  }

  @Test("rules of other articles do not count")
  func otherArticles() throws {
    let rule = Correction(.hide(bob), article: ArticleID(rawValue: 8), created: 1)
    let replay = CorrectionReplay([rule], on: try findings(), of: text, article: article)
    #expect(replay.findings == (try findings()))
  }

  @Test("a rule survives JSON")
  func json() throws {
    let anchor = TextAnchor(try passage("it would open"), in: text)
    let changes: [Correction.Change] = [
      .merge(bob, into: robert), .split(robert, names: ["Rask"], mentions: [anchor], into: "U"),
      .rename(bob, to: "B"), .retype(bob, to: .place), .hide(bob), .keepApart(bob, from: robert),
      .reassign(anchor, to: .actor(bob)), .reassign(anchor, to: nil),
      .reassign(anchor, to: .anonymous("a pilot")), .drop(anchor),
      .addQuotation(anchor, .mixed, by: .actor(bob)), .addQuotation(anchor, .direct, by: nil),
      .addQuotation(anchor, .indirect, by: .anonymous("a pilot")), .addActor(bob, at: anchor),
    ]
    for (change, scope) in zip(
      changes, [nil, article, nil, nil] + Array(repeating: nil, count: 10))
    {
      let rule = Correction(change, article: scope, created: 12)
      let bytes = try JSONEncoder().encode(rule)
      #expect(try JSONDecoder().decode(Correction.self, from: bytes) == rule)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Correction.self, from: Data(#"{"change":"explode"}"#.utf8))
    }
  }
}

extension Mention {
  fileprivate init(_ range: Range<Int>, of actor: Actor.ID) {
    self.init(Passage(range), of: actor, form: range.count == 4 ? .alias : .pronoun)
  }
}
