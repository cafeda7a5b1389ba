extension Quotation {
  /// A lead has no more bytes.
  private static let longestLead = 80

  /// The words that lead to a clause behind them, without which it may not be read: "described" in
  /// "described the plan as “mad”". Nil where the quotation stands by itself, or the cue is far or names
  /// the speaker on the way.
  public func lead(in text: ArticleText) -> String? {
    guard kind == .mixed || kind == .indirect, let cue, cue.end <= passage.start,
      passage.start - cue.start <= Self.longestLead,
      speakerMention.map({ $0.end <= cue.start || $0.start >= passage.end }) ?? true
    else { return nil }
    let words = text[Passage(cue.start, passage.start)]
    guard !words.contains(where: \.isNewline) else { return nil }
    let signs = words.reversed().prefix { $0.isWhitespace || $0.isPunctuation }.count
    return String(words.dropLast(signs))
  }
}
