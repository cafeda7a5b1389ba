import BriefingModel

/// The findings of an article, arranged for what the reader does with them.
///
/// Making it is linear in the number of findings; the runner does it off the main thread.
public struct BriefingIndex: Sendable, Equatable {
  /// What was found.
  public let findings: Findings
  /// What each actor is referred to by, in the order of the text, by the actor's place.
  let mentions: [[Mention]]
  /// Every quotation and no comment, in the order of the text.
  let statements: [Statement]
  /// The statements of each speaker that is known.
  let statementsOf: [Speaker: [Int]]
  /// How many quotations each actor has, by the actor's place.
  let quotationCounts: [Int]
  /// The actors as the list shows them: persons, organisations, places, the most mentioned first.
  let actorOrder: [Actor.ID]
  /// The length of the longest mention, quotation and cue, which bounds the search for what
  /// covers a byte.
  let longest: (mention: Int, statement: Int)

  /// An index of `findings`.
  public init(_ findings: Findings = Findings()) {
    self.findings = findings
    mentions = findings.mentions.reduce(
      into: Array(repeating: [], count: findings.actors.count)
    ) { $0[$1.actor.rawValue].append($1) }
    let statements = Self.statements(of: findings)
    self.statements = statements
    statementsOf = Dictionary(
      grouping: statements.indices.filter { statements[$0].speaker != .unknown },
      by: { statements[$0].speaker })
    quotationCounts = findings.quotations.reduce(
      into: Array(repeating: 0, count: findings.actors.count)
    ) { counts, quotation in
      if case .actor(let id) = quotation.speaker { counts[id.rawValue] += 1 }
    }
    let counts = findings.storyMentionCounts
    actorOrder = findings.actors.map(\.id).sorted { left, right in
      let kinds = (findings[left].kind.rank, findings[right].kind.rank)
      guard kinds.0 == kinds.1 else { return kinds.0 < kinds.1 }
      let numbers = (counts[left.rawValue], counts[right.rawValue])
      return numbers.0 == numbers.1 ? left < right : numbers.0 > numbers.1
    }
    longest = (
      findings.mentions.map(\.passage.count).max() ?? 0,
      statements.map(\.passage.count).max() ?? 0
    )
  }

  /// Two indexes are the same where their findings are.
  public static func == (left: BriefingIndex, right: BriefingIndex) -> Bool {
    left.findings == right.findings
  }

  private static func statements(of findings: Findings) -> [Statement] {
    let quotations = findings.quotations.enumerated().map { index, quotation in
      Statement(
        content: .quotation(index), passage: quotation.passage, speaker: quotation.speaker,
        speakerMention: quotation.speakerMention)
    }
    let refusals = findings.noComments.enumerated().map { index, refusal in
      Statement(
        content: .noComment(index), passage: refusal.passage, speaker: refusal.speaker,
        speakerMention: refusal.speakerMention)
    }
    return (quotations + refusals).sorted { $0.passage < $1.passage }
  }
}

extension Actor.Kind {
  /// Where the kind stands in lists.
  var rank: Int {
    switch self {
    case .person: 0
    case .organization: 1
    case .place: 2
    }
  }
}
