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
      if token.shape == .lower, token.isGlued, tokens[stop - 1].sign == .hyphen {
        stop += 1
        continue
      }
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

  /// Whether a word of a closed class with a capital is a surname: behind an honorific ("Ms. He"), and
  /// before a word that is none of the language, where no sentence begins or "he" begins it ("He Jiankui
  /// told").
  func isSurname(function at: Int, in chunk: Range<Int>, isOpening: Bool) -> Bool {
    guard tokens[at].traits.contains(.surname) else { return false }
    if at > 0, tokens[at - 1].traits.contains(.honorific), tokens[at - 1].isCapitalized {
      return true
    }
    guard at + 1 < chunk.upperBound, tokens[at + 1].shape == .capitalized,
      !tokens[at + 1].traits.hasAny(
        WordTraits.common.union([
          .place, .organization, .demonym, .calendar, .thing, .title, .surname,
        ]))
    else { return false }
    return !isOpening
      || tokens[at].traits.contains(.pronoun)
        && !tokens[at].traits.hasAny([.possessive, .objective])
  }

  /// Whether a particle stands behind a word, so that both belong to one name ("Omar Shia al-Rashidi").
  func isBeforeParticle(_ at: Int, in chunk: Range<Int>) -> Bool {
    at + 2 < chunk.upperBound && tokens[at + 1].shape == .lower
      && tokens[at + 1].traits.contains(.particle)
  }
}
