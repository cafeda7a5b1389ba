extension CorrectionReplay {
  /// Gives a quotation, or the silence of a source that did not comment, to another speaker.
  mutating func reassign(
    _ anchor: TextAnchor, to reference: ActorReference?, chosen: Int64
  ) -> Bool {
    guard let found = find(anchor) else { return false }
    var speaker = Speaker.unknown
    if let reference {
      guard let index = indexOrNew(of: reference) else { return false }
      speaker = .actor(Actor.ID(rawValue: index))
    }
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

  /// The actor that a reference means, a new one where the analysis found none of that name; nil
  /// where it found several.
  private mutating func indexOrNew(of reference: ActorReference) -> Int? {
    if let index = index(of: reference) { return index }
    guard !actors.contains(where: { $0?.hasName(reference.name) ?? false }) else { return nil }
    actors.append(
      Actor(
        id: Actor.ID(rawValue: actors.count), name: reference.name, kind: reference.kind))
    return actors.count - 1
  }
}
