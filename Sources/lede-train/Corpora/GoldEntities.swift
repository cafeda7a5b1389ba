import BriefingEvaluation
import BriefingModel

/// Who is meant where, as the coreference of a document of GUM has it.
struct GoldEntities {
  private let document: CorpusDocument
  private let offsets: ScalarOffsets

  init(_ document: CorpusDocument, offsets: ScalarOffsets) {
    self.document = document
    self.offsets = offsets
  }

  /// Whom the words of a passage stand for: the shortest mention that they end, or stand in.
  func entity(at passage: Passage) -> String? {
    let start = offsets.scalar(atByte: passage.start)
    let end = offsets.scalar(atByte: passage.end)
    let around = document.mentions.filter { $0.start <= start && $0.end >= end }
    return around.min { $0.end - $0.start < $1.end - $1.start }?.entityId
  }

  /// Whom each actor that was found is by most of its names.
  func ofActors(in findings: Findings) -> [Actor.ID: String] {
    var votes: [Actor.ID: [String: Int]] = [:]
    for mention in findings.mentions where mention.form == .name {
      guard let entity = entity(at: mention.passage) else { continue }
      votes[mention.actor, default: [:]][entity, default: 0] += 1
    }
    return votes.compactMapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }
}
