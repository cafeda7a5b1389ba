/// Finds the runs of tokens in which names stand: capitalised words, and what joins them.
///
/// A run may hold several names ("US President Joe Biden"); `NameScanner` parts them.
struct NameChunker {
  let tokens: [Token]
  let lexicon: Lexicon

  /// The most tokens of a run; text in capitals alone is cut there.
  static let longest = 24

  /// Whether a name may start at a token.
  func starts(_ at: Int, before end: Int) -> Bool {
    tokens[at].isCapitalized || isHyphenatedParticle(at, before: end)
      || isPhraseWithParticle(at, before: end)
  }

  /// "la Repubblica": an organisation of the lexicons that begins with a particle.
  private func isPhraseWithParticle(_ at: Int, before limit: Int) -> Bool {
    guard at + 1 < limit, tokens[at].shape == .lower, tokens[at + 1].isCapitalized,
      tokens[at].traits.isSuperset(of: [.particle, .opensPhrase])
    else { return false }
    return lexicon.longestPhrase(at: at, before: limit, in: tokens, with: .organization) != nil
  }

  /// Where the run that starts at a token ends.
  func end(from start: Int, before limit: Int) -> Int {
    let limit = min(limit, start + Self.longest)
    var at = next(after: start, before: limit)
    while at < limit, let stop = extended(from: start, at: at, before: limit) { at = stop }
    return at
  }

  /// The token behind the word or the phrase of the lexicons at `at`.
  private func next(after at: Int, before limit: Int) -> Int {
    if isHyphenatedParticle(at, before: limit) { return at + 3 }
    let named: WordTraits = [.place, .organization, .title, .calendar, .thing, .demonym]
    guard
      let phrase = lexicon.longestPhrase(at: at, before: limit, in: tokens, with: named),
      isWritten(at..<phrase.end)
    else { return at + 1 }
    return phrase.end
  }

  /// Whether the words of a phrase that are no connectors have capitals, as in a name.
  func isWritten(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy { token in
      token.shape != .lower
        || token.traits.hasAny([.function, .particle, .genitive])
    }
  }

  /// Where the run goes on to when the token at `at` belongs to it; nil where it ends.
  private func extended(from start: Int, at: Int, before limit: Int) -> Int? {
    let token = tokens[at]
    if token.isCapitalized { return token.isGlued ? nil : next(after: at, before: limit) }
    switch token.sign {
    case .hyphen: return hyphenated(from: start, at: at, before: limit)
    case .ampersand:
      return isCapital(at + 1, before: limit) ? next(after: at + 1, before: limit) : nil
    case .none: break
    default: return nil
    }
    if token.traits.contains(.genitive) { return genitive(from: start, at: at, before: limit) }
    if token.traits.contains(.particle), let stop = afterParticles(at, before: limit) {
      return stop
    }
    if token.traits.contains(.connector) {
      return connected(from: start, at: at, before: limit)
    }
    return token.traits.contains(.seat) ? seat(from: start, at: at, before: limit) : nil
  }

  /// "University of Texas at Dallas": the town that tells one of several by the same name.
  private func seat(from start: Int, at: Int, before limit: Int) -> Int? {
    guard isBehindHead(at, from: start), isPlace(endingAt: at, from: start),
      isCapital(at + 1, before: limit)
    else { return nil }
    if let town = lexicon.longestPhrase(at: at + 1, before: limit, in: tokens, with: .place) {
      return town.end
    }
    return tokens[at + 1].traits.contains(.place) ? at + 2 : nil
  }

  /// Whether the words before a token are a place's name ("North Carolina").
  private func isPlace(endingAt end: Int, from start: Int) -> Bool {
    if tokens[end - 1].traits.contains(.place) { return true }
    return (max(start, end - 3)..<end - 1).contains { first in
      lexicon.longestPhrase(at: first, before: end, in: tokens, with: .place)?.end == end
    }
  }

  private func isCapital(_ at: Int, before limit: Int) -> Bool {
    at < limit && tokens[at].isCapitalized
  }

  /// "al-Mismari", "el-Sisi".
  private func isHyphenatedParticle(_ at: Int, before limit: Int) -> Bool {
    at + 2 < limit && tokens[at].shape == .lower && tokens[at].traits.contains(.particle)
      && tokens[at + 1].sign == .hyphen && tokens[at + 1].isGlued
      && tokens[at + 2].isCapitalized && tokens[at + 2].isGlued
  }

  /// "Jean-Noël", "Lung-bin"; but not "Oslo-based", and not "US-Russia", except within a name
  /// ("Council on Norwegian-Danish Trade").
  private func hyphenated(from start: Int, at: Int, before limit: Int) -> Int? {
    guard at + 1 < limit else { return nil }
    let next = tokens[at + 1]
    guard tokens[at].isGlued, next.isGlued else {
      let areOfNations = tokens[at - 1].traits.contains(.demonym) && next.traits.contains(.demonym)
      return areOfNations && isBehindHead(at, from: start) && next.isCapitalized ? at + 2 : nil
    }
    if next.shape == .lower {
      let isOrdinary = next.traits.hasAny(.common) && !next.traits.contains(.particle)
      return isOrdinary && !isSyllable(at, from: start, before: limit) ? nil : at + 2
    }
    guard next.isCapitalized else { return nil }
    if isParty(at - 1) { return nil }
    let known: WordTraits = [.country, .organization, .demonym, .acronym]
    let areBothKnown =
      tokens[at - 1].traits.hasAny(known)
      && next.traits.hasAny(known.union(.place))
      || tokens[at - 1].traits.contains(.place) && next.traits.hasAny(known)
    let isInside = isBehindHead(at, from: start) && isCapital(at + 2, before: limit)
    return areBothKnown && !isInside ? nil : at + 2
  }

  /// Whether the words on both sides of a hyphen are syllables of a given name, although the second,
  /// and at times the first, are words of the language ("Ban Ki-moon", "Moon Jae-in", "Chow Hang-tung").
  private func areSyllables(_ at: Int, from start: Int, before limit: Int) -> Bool {
    let first = tokens[at - 1]
    let named: WordTraits = [.place, .organization, .demonym, .calendar]
    guard lexicon.syllables.contains(tokens[at + 1].word), first.shape == .capitalized,
      first.end - first.start <= 6, !first.traits.hasAny(named),
      at + 2 >= limit || tokens[at + 2].sign != .hyphen || !tokens[at + 2].isGlued
    else { return false }
    guard first.traits.hasAny(.common) else { return true }
    return lexicon.syllables.contains(first.word) && at - 2 >= start && tokens[at - 2].isCapitalized
  }

  /// Whether the word behind a hyphen is the last syllable of a given name although the language has
  /// it, too ("Wong Yeung-tat said"): behind a surname, and before no noun that it may describe.
  private func isSyllable(_ at: Int, from start: Int, before limit: Int) -> Bool {
    if areSyllables(at, from: start, before: limit) { return true }
    let syllable = tokens[at + 1]
    guard at - start >= 2, syllable.end - syllable.start <= 5,
      !syllable.traits.hasAny([.adjective, .function]),
      tokens[at - 2..<at].allSatisfy({
        $0.shape == .capitalized && !$0.traits.hasAny([.place, .organization, .common])
      })
    else { return false }
    guard at + 2 < limit else { return true }
    let behind = tokens[at + 2]
    return !behind.isWord || behind.traits.hasAny([.speech, .function, .genitive])
  }

  /// Whether a letter before a hyphen says which party and state somebody is of: "Ek, D-Ohio".
  func isParty(_ at: Int) -> Bool {
    guard at > 0, tokens[at].shape == .initial, !tokens[at].hasPeriod, at + 1 < tokens.count,
      tokens[at + 1].sign == .hyphen, tokens[at + 1].isGlued
    else { return false }
    return tokens[at - 1].sign == .comma || tokens[at - 1].sign == .openBracket
  }

  /// "van der Berg", "bin Salman", "Abu al-Fadl".
  private func afterParticles(_ at: Int, before limit: Int) -> Int? {
    var stop = at
    while stop < limit, stop < at + 3, tokens[stop].traits.contains(.particle) {
      stop += 1
      if stop < limit, tokens[stop].sign == .hyphen { stop += 1 }
    }
    return isCapital(stop, before: limit) ? stop + 1 : nil
  }

  /// "Children's Hospital", "People's Party": a common noun, and an organisation's head behind it.
  private func genitive(from start: Int, at: Int, before limit: Int) -> Int? {
    let owner = tokens[at - 1]
    guard owner.traits.contains(.noun), !owner.traits.hasAny([.given, .place, .organization]),
      isCapital(at + 1, before: limit)
    else { return nil }
    return hasHead(at + 1, before: limit) ? at + 2 : nil
  }

  /// "University of Oslo", "Council on Foreign Relations", "Food and Drug Administration".
  private func connected(from start: Int, at: Int, before limit: Int) -> Int? {
    var next = at + 1
    if next < limit, tokens[next].traits.contains(.definite), tokens[next].shape == .lower {
      next += 1
    }
    guard isCapital(next, before: limit), !tokens[next].traits.contains(.function) else {
      return nil
    }
    if tokens[at].traits.contains(.and) {
      return joins(from: start, at: at, before: limit) ? next + 1 : nil
    }
    let head = tokens[at - 1].traits
    let opens: WordTraits =
      tokens[at].traits.contains(.of)
      ? [.organizationHead, .placeHead, .placeOpener] : .organizationHead
    guard head.hasAny(opens) || isBehindHead(at, from: start),
      !tokens[next].traits.contains(.calendar)
    else { return nil }
    return self.next(after: next, before: limit)
  }

  /// Whether an "and" joins two parts of one organisation's name.
  private func joins(from start: Int, at: Int, before limit: Int) -> Bool {
    let left = tokens[at - 1].traits
    let right = tokens[at + 1].traits
    guard isCapital(at + 1, before: limit), left.contains(.noun), right.contains(.noun),
      !left.hasAny([.place, .organization]), !right.hasAny([.place, .organization, .title])
    else { return false }
    return isBehindHead(at, from: start) || hasHead(at + 1, before: limit)
  }

  /// Whether a connector behind the head of an organisation stands between `start` and `at`.
  private func isBehindHead(_ at: Int, from start: Int) -> Bool {
    (start..<at).dropFirst().contains { index in
      tokens[index].shape == .lower && tokens[index].traits.contains(.connector)
        && !tokens[index].traits.contains(.and)
        && tokens[index - 1].traits.contains(.organizationHead)
    }
  }

  /// Whether the capitalised words from `at` on end with the head of an organisation.
  private func hasHead(_ at: Int, before limit: Int) -> Bool {
    var stop = at
    while isCapital(stop, before: min(limit, at + 5)) { stop += 1 }
    return tokens[at..<stop].contains { $0.traits.contains(.organizationHead) }
  }
}
