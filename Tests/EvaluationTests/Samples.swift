import Foundation

@testable import BriefingEvaluation

/// Where words stand in a text, in Unicode scalars.
struct Places {
  let text: String

  /// The first place of some words.
  func range(of words: String) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: sought) } ?? 0
    return start..<start + sought.count
  }

  /// A quotation as a corpus of attributions marks it.
  func gold(_ words: String, by speaker: String? = nil, speech: Bool = true) -> CorpusDocument.Quote
  {
    let range = range(of: words)
    let source = speaker.map { self.range(of: $0) }
    return .init(
      start: range.lowerBound, end: range.upperBound, speech: speech,
      speakerStart: source?.lowerBound, speakerEnd: source?.upperBound, speakerText: speaker)
  }

  /// A quotation as lede prints it.
  func found(
    _ words: String, by speaker: String? = nil, kind: String = "direct", actor: String? = nil,
    source: String? = nil, confidence: Double = 0.9
  ) -> AnalyzedDocument.Quote {
    let range = range(of: words)
    let mention = speaker.map { self.range(of: $0) }
    return .init(
      start: range.lowerBound, end: range.upperBound, kind: kind,
      speakerStart: mention?.lowerBound, speakerEnd: mention?.upperBound, speakerText: speaker,
      entityId: actor, source: source ?? (speaker == nil ? "unknown" : "named"),
      confidence: confidence)
  }

  /// A mention of an actor, with its head where it has one.
  func mention(
    _ words: String, _ type: String, of actor: String? = nil, kind: String? = nil,
    head: String? = nil
  ) throws -> CorpusDocument.Mention {
    let range = range(of: words)
    let headRange = head.map { self.range(of: $0) }
    let fields: [String: Any?] = [
      "start": range.lowerBound, "end": range.upperBound, "type": type, "entityId": actor,
      "kind": kind, "headStart": headRange?.lowerBound, "headEnd": headRange?.upperBound,
    ]
    let data = try JSONSerialization.data(withJSONObject: fields.compactMapValues { $0 })
    return try JSONDecoder().decode(CorpusDocument.Mention.self, from: data)
  }
}

extension Figures {
  /// The figures in whole per cent.
  var percents: [Int] { [precision, recall, f1].map { Int((100 * $0).rounded()) } }
}
