import BriefingModel

/// Finds whether a text is in a language that the lexicons are not for: by its frequent words, or by
/// its script.
///
/// Needs `tokens`. Sets `isForeign`. O(1): it looks at the beginning of the text alone.
struct LanguageDetector: AnalysisStage {
  /// How many tokens are looked at.
  private static let sample = 2000
  /// The fewest words of a language that show it.
  private static let fewest = 3

  let lexicon: LanguageLexicon

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let words = draft.tokens.prefix(Self.sample).filter(\.isWord)
    draft.isForeign = isInOtherScript(words, of: draft) || isInOtherLanguage(words)
  }

  /// Whether the words of another language are clearly more than those of the language read here.
  private func isInOtherLanguage(_ words: [Token]) -> Bool {
    var counts = [Int](repeating: 0, count: lexicon.count)
    var own = 0
    for word in words {
      if word.traits.contains(.function) { own += 1 }
      for language in lexicon.languages(of: word.word) { counts[language] += 1 }
    }
    let other = counts.max() ?? 0
    return other >= Self.fewest && other * 2 > own * 3
  }

  /// Whether most words are of a script other than the Latin one.
  private func isInOtherScript(_ words: [Token], of draft: borrowing Draft) -> Bool {
    let others = words.count { Self.isInOtherScript(draft.utf8[$0.start..<$0.end]) }
    return others >= Self.fewest && others * 2 > words.count
  }

  /// Whether a word begins with a letter of Greek, of Cyrillic or of any script behind them, by its
  /// first two bytes. The Latin letters among them are those of Vietnamese and their like.
  private static func isInOtherScript(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count > 1 else { return false }
    let second = bytes[bytes.startIndex + 1]
    if first == 0xE1, (0xB8...0xBB).contains(second) { return false }
    return (0xCE...0xEE).contains(first) && first != 0xE2
  }
}
