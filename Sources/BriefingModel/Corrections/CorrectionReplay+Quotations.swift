extension CorrectionReplay {
  /// Gives a quotation, or the silence of a source that did not comment, to another speaker.
  mutating func reassign(
    _ anchor: TextAnchor, to reference: SpeakerReference?, chosen: Int64
  ) -> Bool {
    guard let found = find(anchor), let speaker = speaker(reference) else { return false }
    switch found {
    case .quotation(let place):
      quotations[place].speaker = speaker
      quotations[place].speakerMention = nil
      quotations[place].confidence = 1
      quotations[place].evidence = Quotation.Evidence(rule: Self.rule, chosen: chosen)
    case .noComment(let place):
      noComments[place].speaker = speaker
      noComments[place].speakerMention = nil
    }
    return true
  }

  /// Takes a quotation away.
  mutating func drop(_ anchor: TextAnchor) -> Bool {
    switch find(anchor) {
    case .quotation(let place): quotations.remove(at: place)
    case .noComment(let place): noComments.remove(at: place)
    case nil: return false
    }
    return true
  }

  /// The rule in the evidence of a quotation whose speaker the reader chose.
  public static let rule = "reader"

  private enum Found {
    case quotation(Int)
    case noComment(Int)
  }

  /// What stands at an anchor: at that passage, or sharing more than half of either with it, where
  /// another analysis drew its ends otherwise.
  private func find(_ anchor: TextAnchor) -> Found? {
    guard let passage = anchor.resolve(in: text) else { return nil }
    if let exact = quotations.firstIndex(where: { $0.passage == passage }) {
      return .quotation(exact)
    }
    if let exact = noComments.firstIndex(where: { $0.passage == passage }) {
      return .noComment(exact)
    }
    let places = quotations.indices.filter { place in
      let other = quotations[place].passage
      let shared = min(other.end, passage.end) - max(other.start, passage.start)
      return shared * 2 > max(other.count, passage.count)
    }
    return places.count == 1 ? places.first.map { .quotation($0) } : nil
  }

  /// Puts in a quotation that the analysis missed, in place of what it took for one there instead.
  mutating func add(
    _ anchor: TextAnchor, _ kind: Quotation.Kind, by reference: SpeakerReference?, chosen: Int64
  ) -> Bool {
    guard let passage = anchor.resolve(in: text), !passage.isEmpty,
      let speaker = speaker(reference)
    else { return false }
    quotations.removeAll { other in
      guard other.passage != passage else { return true }
      let shared = min(other.passage.end, passage.end) - max(other.passage.start, passage.start)
      // What the reader put in stays inside of what the reader puts in around it.
      let least = other.evidence.rule == Self.rule ? passage.count : 0
      return shared * 2 > max(other.passage.count, least)
    }
    quotations.append(
      Quotation(
        passage, kind: kind, speaker: speaker, confidence: 1,
        evidence: Quotation.Evidence(rule: Self.rule, chosen: chosen)))
    quotations.sort { $0.passage < $1.passage }
    return true
  }

  /// The speaker that a reference means; nil where it means several.
  private mutating func speaker(_ reference: SpeakerReference?) -> Speaker? {
    switch reference {
    case .actor(let actor): indexOrNew(of: actor).map { .actor(Actor.ID(rawValue: $0)) }
    case .anonymous(let words): .anonymous(words)
    case nil: .unknown
    }
  }
}
