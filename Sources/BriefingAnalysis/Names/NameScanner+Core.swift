import BriefingModel

/// Where a name itself ends, without the parts that stand around it.
extension NameScanner {
  /// Where the name that starts at `at` ends; `isHolder` says that a title stands before it.
  func coreEnd(_ at: Int, isHolder: Bool, in chunk: Range<Int>) -> Int {
    let known: WordTraits = [.place, .organization]
    if tokens[at].traits.hasAny(known), !tokens[at].traits.hasAny(.given),
      !(isHolder && isTownBeforeSurname(at, in: chunk)),
      tokens[at].traits.contains(.country) || !tokens[at].traits.contains(.surname)
        || tokens[at].shape == .upper
    {
      return at + 1
    }
    var stop = at + 1
    while stop < chunk.upperBound {
      let token = tokens[stop]
      if token.traits.contains(.generation), !tokens[at].traits.hasAny(.common) {
        stop += 1
        continue
      }
      if isTitle(stop, in: chunk) || token.traits.hasAny([.calendar, .honorific, .thing]),
        !isSurname(stop, behind: at, isHolder: isHolder, in: chunk)
      {
        break
      }
      if token.traits.contains(.demonym), token.shape == .capitalized,
        !token.traits.hasAny([.given, .surname]), !isBeforeParticle(stop, in: chunk)
      {
        break
      }
      if token.shape == .upper, token.traits.hasAny(known) { break }
      if token.traits.contains(.opensPhrase),
        lexicon.longestPhrase(at: stop, before: chunk.upperBound, in: tokens, with: .thing) != nil
      {
        break
      }
      stop += 1
    }
    return stop
  }

  /// Whether a particle stands behind a word, so that both belong to one name ("Omar Shia al-Rashidi").
  private func isBeforeParticle(_ at: Int, in chunk: Range<Int>) -> Bool {
    at + 2 < chunk.upperBound && tokens[at + 1].shape == .lower
      && tokens[at + 1].traits.contains(.particle)
  }
}
