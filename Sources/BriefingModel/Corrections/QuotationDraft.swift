/// Words that the reader takes for a quotation, as a quotation is kept: without a leading "that", the
/// outer quotation marks and what ends the sentence around it.
public struct QuotationDraft: Hashable, Sendable {
  /// The words.
  public var passage: Passage
  /// How the article gives them: what their quotation marks say.
  public var kind: Quotation.Kind

  /// The quotation that is meant by words which somebody chose; nil where they are none.
  ///
  /// - Parameter paragraph: Where the quotation marks around the words are looked for; all of `chosen`
  ///   where it is longer.
  public init?(_ chosen: Passage, in paragraph: Passage, of text: ArticleText) {
    let around = Passage(min(paragraph.start, chosen.start), max(paragraph.end, chosen.end))
    let spans = QuotedSpans(in: around, of: text).passages
    let words = text.trimming(chosen, Self.ends)
    guard !words.isEmpty else { return nil }
    if let span = spans.first(where: { text.trimming($0, Self.ends) == words }) {
      (passage, kind) = (text.trimming(span, Self.space), .direct)
      return
    }
    let isMixed = spans.contains { $0.overlaps(words) }
    // A mark that stands within the words at one end closes or opens there.
    let cut = text.trimming(chosen, Self.clauseEnds)
    (passage, kind) = (text.withoutThat(cut), isMixed ? .mixed : .indirect)
    guard !passage.isEmpty else { return nil }
  }

  private static let space: Set<Unicode.Scalar> = [" ", "\n", "\t", "\r", "\u{A0}"]
  private static let clauseEnds = space.union([".", ",", ";", ":"])
  private static let ends = clauseEnds.union([
    "?", "!", "…", "\u{201C}", "\u{201D}", "\u{201E}", "\"", "«", "»", "\u{2018}", "\u{2019}", "'",
  ])
}

extension ArticleText {
  /// A passage without some scalars at its ends. O(length of the passage).
  fileprivate func trimming(_ passage: Passage, _ ends: Set<Unicode.Scalar>) -> Passage {
    let scalars = self[passage].unicodeScalars
    let width = { (scalars: any Sequence<Unicode.Scalar>) in
      scalars.reduce(0) { $0 + UTF8.width($1) }
    }
    let before = width(Array(scalars.prefix(while: ends.contains)))
    guard before < passage.count else { return Passage(passage.start, passage.start) }
    let after = width(Array(scalars.reversed().prefix(while: ends.contains)))
    return Passage(passage.start + before, passage.end - after)
  }

  /// A clause without the "that" which leads to it.
  fileprivate func withoutThat(_ passage: Passage) -> Passage {
    let lead = "that "
    return self[passage].hasPrefix(lead)
      ? Passage(passage.start + lead.utf8.count, passage.end) : passage
  }
}
