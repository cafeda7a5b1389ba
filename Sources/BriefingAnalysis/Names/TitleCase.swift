import BriefingModel

/// Which sentences are written in title case or in capitals, so that a capital says nothing.
enum TitleCase {
  /// One answer a sentence. O(n).
  static func sentences(of draft: borrowing Draft) -> [Bool] {
    draft.sentences.map { sentence in
      let kind = draft.article.blocks[sentence.block].kind
      return isTitleCase(
        draft.tokens[sentence.tokens], isHeading: kind == .headline || kind == .heading)
    }
  }

  /// Whether nearly all words that could be in lower case have a capital; the first word does not
  /// count. In prose only sentences all in capitals count.
  private static func isTitleCase(_ tokens: ArraySlice<Token>, isHeading: Bool) -> Bool {
    var capitals = 0
    var uppers = 0
    var words = 0
    for token in tokens.dropFirst() where token.isWord && token.shape != .number {
      if token.traits.contains(.function) && token.shape != .upper { continue }
      words += 1
      capitals += token.isCapitalized ? 1 : 0
      uppers += token.shape == .upper ? 1 : 0
    }
    guard words >= 3 else { return false }
    if uppers * 10 >= words * 8 { return true }
    return isHeading && capitals * 10 >= words * 8
  }
}
