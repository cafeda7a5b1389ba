import BriefingModel

extension BriefingIndex {
  /// The mentions that overlap `range`, in order. O(log n + those near it).
  func mentions(overlapping range: Passage) -> ArraySlice<Mention> {
    let all = findings.mentions
    let from = all.partitioningIndex { $0.passage.start + longest.mention > range.start }
    let to = all.partitioningIndex { $0.passage.start >= range.end }
    return all[from..<max(from, to)]
  }

  /// The statements that may overlap `range`, in order. O(log n + those near it).
  func statements(overlapping range: Passage) -> ArraySlice<Statement> {
    let from = statements.partitioningIndex { $0.passage.start + longest.statement > range.start }
    let to = statements.partitioningIndex { $0.passage.start >= range.end }
    return statements[from..<max(from, to)]
  }

  /// The mention that the byte at `offset` belongs to.
  func mention(at offset: Int) -> Mention? {
    mentions(overlapping: Passage(offset, offset + 1)).last { $0.passage.contains(offset) }
  }

  /// The shortest statement that the byte at `offset` belongs to.
  func statement(at offset: Int) -> Statement? {
    statements(overlapping: Passage(offset, offset + 1))
      .filter { $0.passage.contains(offset) }
      .min { $0.passage.count < $1.passage.count }
  }

  /// The statement whose speaker the words at `offset` name. O(log n + those near it).
  func statement(namedAt offset: Int) -> Statement? {
    let near = Passage(max(0, offset - Self.reach), offset + Self.reach)
    return statements(overlapping: near).first { $0.speakerMention?.contains(offset) ?? false }
  }

  /// How far from its quotation a speaker is looked for, in bytes.
  private static let reach = 1000

  /// The sentence that holds the byte at `offset`; nil where none was found yet.
  func sentence(at offset: Int) -> Passage? {
    let next = findings.sentences.partitioningIndex { $0.start > offset }
    guard next > 0, findings.sentences[next - 1].end > offset else { return nil }
    return findings.sentences[next - 1]
  }

  /// Where a speaker's statements stand.
  func passages(of speaker: Speaker) -> [Passage] {
    (statementsOf[speaker] ?? []).map { statements[$0].passage }
  }

  /// The name a reader sees for a speaker.
  func name(of speaker: Speaker) -> String {
    switch speaker {
    case .actor(let id): findings[id].name
    case .anonymous(let description): description
    case .unknown: "speaker unknown"
    }
  }

  /// Who of the article an actor of the library is: of its kind and of one of its names, rather of a
  /// full name than of a short one.
  func actor(_ registered: RegisteredActor) -> Actor.ID? {
    let names = [registered.name] + registered.aliases
    let isNamed = { (own: String) in names.contains { ActorReference.isSameName($0, own) } }
    let candidates = findings.actors.filter { $0.kind == registered.kind }
    return
      (candidates.first { isNamed($0.name) }
      ?? candidates.first { $0.aliases.contains(where: isNamed) })?
      .id
  }

  /// The same actor in these findings as `actor` in earlier ones; nil where it is not here. Where
  /// its name or kind is another now, it is the one that its first mention refers to.
  func actor(like actor: Actor, mentionedAt mentions: [Mention]) -> Actor.ID? {
    findings.actors.first { $0.kind == actor.kind && $0.name == actor.name }?.id
      ?? findings.actors.first { $0.kind == actor.kind && $0.aliases.contains(actor.name) }?.id
      ?? mentions.first.flatMap { first in
        self.mentions(overlapping: first.passage).first { $0.passage == first.passage }?.actor
      }
  }
}
