/// Where a passage stands, said so that it is found again when the text around it has changed.
///
/// The two selectors of the W3C Web Annotation Data Model that suit plain text:
/// TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`position`).
public struct TextAnchor: Hashable, Sendable, Codable {
  /// The words themselves.
  public var exact: String
  /// The words right before them, at most `contextLength` bytes.
  public var prefix: String
  /// The words right after them, at most `contextLength` bytes.
  public var suffix: String
  /// Where they stood when the anchor was made, in UTF-8 bytes.
  public var position: Passage

  /// The most context that is kept on each side, in UTF-8 bytes.
  public static let contextLength = 64

  /// An anchor from its parts.
  public init(exact: String, prefix: String, suffix: String, position: Passage) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.position = position
  }

  /// The anchor of `passage` in `text`; `passage` is within it.
  public init(_ passage: Passage, in text: ArticleText) {
    let before = text.scalarBoundary(atOrBefore: passage.start - Self.contextLength)
    let after = text.scalarBoundary(atOrBefore: passage.end + Self.contextLength)
    self.init(
      exact: text[passage], prefix: text[Passage(before, passage.start)],
      suffix: text[Passage(passage.end, max(after, passage.end))], position: passage)
  }

  /// Where the passage stands in `text` now; nil where its words are no longer there, or stand in
  /// several places that fit equally well, or are so few that they may be others of the same letters.
  /// O(n) where the text has changed.
  public func resolve(in text: ArticleText) -> Passage? {
    var work = 16 * text.count + 1_000_000
    return resolve(in: text, work: &work)
  }

  /// The same, with at most so many bytes compared; what was needed is taken off.
  func resolve(in text: ArticleText, work: inout Int) -> Passage? {
    let needle = Array(exact.utf8)
    if position.end <= text.count, text.utf8[position.range].elementsEqual(needle),
      isCertain(position, in: text)
    {
      return position
    }
    guard !needle.isEmpty else { return nil }
    return best(of: text.occurrences(of: needle, work: &work), in: text) ?? resolveGaps(in: text)
  }

  /// The one of some places with the most of the context around it; nil where several have as much.
  func best(of places: [Passage], in text: ArticleText) -> Passage? {
    let scored = places.map { (place: $0, context: sharedContext(at: $0, in: text)) }
    guard let best = scored.max(by: { $0.context < $1.context }),
      scored.count(where: { $0.context == best.context }) == 1, isCertain(best.place, in: text)
    else { return nil }
    return best.place
  }

  /// Whether words are enough to be known again without their context, or stand in some of it.
  private func isCertain(_ place: Passage, in text: ArticleText) -> Bool {
    exact.utf8.count >= 24
      || sharedContext(at: place, in: text) >= min(4, prefix.utf8.count + suffix.utf8.count)
  }

  private func sharedContext(at place: Passage, in text: ArticleText) -> Int {
    let before = zip(prefix.utf8.reversed(), text.utf8[..<place.start].reversed())
    let after = zip(suffix.utf8, text.utf8[place.end...])
    return before.prefix { $0 == $1 }.count + after.prefix { $0 == $1 }.count
  }
}
