/// Finds the passages of anchors in a text, also where their words have changed.
///
/// The words as they were come first: where they stood, or wherever they stand with the most of their
/// context around them. Then a passage with most of the words in their order is looked for, near words
/// of the passage and its context that are rare in the text, and last what stands between the very words
/// that were around a name or a number. Rather none is found than another one: a passage has to be more
/// like the one that was kept than any other passage of the text is, and more than any other passage of
/// the text before is like it.
///
/// The work for all anchors of one text is bounded; those that are looked for after it is spent are found
/// only where they stood.
public struct AnchorSearch {
  /// What was found.
  public enum Match: Hashable, Sendable {
    /// The words as they were.
    case same(Passage)
    /// Other words in their place.
    case changed(Passage)
  }

  private let text: ArticleText
  private let before: ArticleText?
  /// What may still be compared: bytes and words.
  private var work = 600_000_000
  private var words: WordIndex?
  private var wordsBefore: WordIndex?

  /// - Parameter before: The text that the anchors were made in, or last found in; nil where it is not
  ///   known.
  public init(in text: ArticleText, before: ArticleText?) {
    self.text = text
    self.before = before == text ? nil : before
  }

  /// Where an anchor's passage stands; nil where it is not found for certain.
  public mutating func match(_ anchor: TextAnchor) -> Match? {
    if let passage = anchor.resolve(in: text, work: &work) { return .same(passage) }
    guard work > 0, anchor.exact.utf8.count <= Self.longest, !anchor.exact.contains(TextAnchor.gap)
    else { return nil }
    return changedPassage(of: anchor).map(Match.changed)
  }

  /// The most bytes of a passage that is found when its words have changed.
  private static let longest = 100_000

  private mutating func spend(_ cost: Int) -> Bool {
    work -= cost
    return work >= 0
  }

  private mutating func changedPassage(of anchor: TextAnchor) -> Passage? {
    if words == nil {
      guard spend(text.count * 8) else { return nil }
      words = WordIndex(text.utf8)
    }
    guard let index = words else { return nil }
    let wanted = AnchorWords(anchor)
    guard !wanted.words.isEmpty else { return nil }
    let hints = places(of: anchor.position.start).map(index.word(atOrAfter:))
    guard spend(wanted.cost) else { return nil }
    if let found = wanted.bestMatch(in: index, near: hints),
      !isMoreLikeAnother(found, wanted, anchor)
    {
      return text.extended(index.passage(of: found.words), asIn: anchor.exact)
    }
    return wanted.isName ? text.passage(inContextOf: anchor, work: &work) : nil
  }

  /// Where a byte of the text before may be now: what was before it unchanged, or what was behind it.
  private func places(of offset: Int) -> [Int] {
    guard let before else { return [offset] }
    return [offset, max(0, offset + text.count - before.count)]
  }

  /// Whether the text before has another passage that a match is as much like.
  private mutating func isMoreLikeAnother(
    _ found: WordMatch, _ wanted: AnchorWords, _ anchor: TextAnchor
  ) -> Bool {
    guard let before, let words else { return false }
    if wordsBefore == nil {
      guard spend(before.count * 8) else { return true }
      wordsBefore = WordIndex(before.utf8)
    }
    guard let index = wordsBefore, spend(wanted.cost) else { return true }
    let own = anchor.position
    let other = AnchorWords(found.words, of: words).matches(in: index, near: [])
      .filter { !index.passage(of: $0.words).overlaps(own) }
    return other.contains { $0.changes <= found.changes }
  }
}
