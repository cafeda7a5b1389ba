extension Lexicon {
  /// The longest phrase of two words or more that starts at a token, ends before `end`, and has one
  /// of the `wanted` traits. O(length of the longest phrase).
  func longestPhrase(
    at start: Int, before end: Int, in tokens: [Token], with wanted: WordTraits
  ) -> (end: Int, traits: WordTraits)? {
    guard start < end else { return nil }
    var key = tokens[start].word
    var traits = self[key]
    var at = start + 1
    var best: (end: Int, traits: WordTraits)?
    while traits.contains(.opensPhrase), at < end {
      key = key.followed(by: tokens[at].word)
      traits = self[key]
      at += 1
      if traits.hasAny(wanted) { best = (at, traits) }
    }
    return best
  }

  /// The key of a run of tokens.
  static func key(of tokens: ArraySlice<Token>) -> WordKey {
    key(of: tokens.lazy.map(\.word)) ?? WordKey(rawValue: 0)
  }
}
