import BriefingModel

extension NameScanner {
  /// Where the organisation or place at `at` ends whose form shows what it is.
  func structured(_ at: Int, in chunk: Range<Int>) -> (end: Int, kind: Actor.Kind)? {
    guard tokens[at].isCapitalized || at == chunk.lowerBound,
      !tokens[at].traits.contains(.thingOpener)
    else { return nil }
    if let end = officeEnd(at, in: chunk) { return (end, .organization) }
    if let title = lexicon.longestPhrase(
      at: at, before: chunk.upperBound, in: tokens, with: .title),
      title.end == chunk.upperBound || headKind(title.end) == nil
        || isSurname(title.end, behindTitle: tokens[title.end - 1], in: chunk)
    {
      return nil
    }
    if isTitle(at, in: chunk), headKind(at + 1) != nil { return nil }
    let known: WordTraits = [.place, .organization]
    if let phrase = lexicon.longestPhrase(
      at: at, before: chunk.upperBound, in: tokens, with: known),
      headEnd(phrase.end, from: at, in: chunk) == nil
    {
      if phrase.traits.contains(.organization) {
        let end = isOpenedByHead(at, in: chunk) ? behindSeat(phrase.end, in: chunk) : phrase.end
        return (behindLanguage(end, in: chunk), .organization)
      }
      return isOpenedByHead(at, in: chunk)
        ? (behindSeat(phrase.end, in: chunk), .organization)
        : (behindParticle(phrase.end, in: chunk), .place)
    }
    guard !tokens[at].traits.hasAny([.function, .honorific]) else { return nil }
    return headEnd(at + 1, from: at, in: chunk)
  }

  /// Whether the head of an organisation and "of" come at `at` ("University of Oslo").
  private func isOpenedByHead(_ at: Int, in chunk: Range<Int>) -> Bool {
    tokens[at].traits.contains(.organizationHead) && behindConnector(at + 1, in: chunk) != nil
  }

  /// Where a university's name ends that a town may close, with "at" or without.
  private func behindSeat(_ end: Int, in chunk: Range<Int>) -> Int {
    if end < chunk.upperBound, tokens[end].isCapitalized {
      let town = lexicon.longestPhrase(
        at: end, before: chunk.upperBound, in: tokens, with: .place)
      return town?.end ?? (tokens[end].traits.contains(.place) ? end + 1 : end)
    }
    guard end + 1 < chunk.upperBound, tokens[end].traits.contains(.seat) else { return end }
    let town = lexicon.longestPhrase(
      at: end + 1, before: chunk.upperBound, in: tokens, with: .place)
    return town?.end ?? end + 2
  }

  /// Where an organisation's name ends that a language may close: "Radio Oslo English".
  private func behindLanguage(_ end: Int, in chunk: Range<Int>) -> Int {
    guard end + 1 == chunk.upperBound, tokens[end].traits.contains(.demonym),
      !tokens[end].traits.contains(.country), tokens[end].isCapitalized,
      end + 1 == tokens.count || !tokens[end + 1].traits.contains(.noun)
        || tokens[end + 1].traits.hasAny([.verb, .function, .adverb])
    else { return end }
    return end + 1
  }

  /// Where the name from `start` ends that has the head of an organisation or place at `at` or
  /// behind it; nil where it has no head.
  private func headEnd(
    _ at: Int, from start: Int, in chunk: Range<Int>
  ) -> (end: Int, kind: Actor.Kind)? {
    var found: (end: Int, kind: Actor.Kind)?
    if at == start + 1, at + 1 == chunk.upperBound,
      tokens[start].traits.contains(.organizationHead),
      tokens[at].traits.contains(.country), tokens[at].isCapitalized
    {
      return (at + 1, .organization)
    }
    if at == start + 1, let end = behindConnector(at, in: chunk),
      tokens[start].traits.hasAny([.organizationHead, .placeHead, .placeOpener])
    {
      found = (end, tokens[start].traits.contains(.organizationHead) ? .organization : .place)
    }
    var stop = found?.end ?? at
    while stop < chunk.upperBound {
      let token = tokens[stop]
      if isTitle(stop, in: chunk) || token.traits.contains(.honorific) { break }
      if let kind = headKind(stop), token.isCapitalized {
        let end = behindConnector(stop + 1, in: chunk) ?? stop + 1
        found = (end, kind)
        stop = end
      } else if token.traits.contains(.thingHead), token.isCapitalized {
        found = nil
        stop += 1
      } else {
        stop += 1
      }
    }
    guard let found, !isPerson(start..<found.end) else { return nil }
    return found
  }

  /// "Mark Church" and its like: a given name, and a head that is a surname too.
  private func isPerson(_ range: Range<Int>) -> Bool {
    range.count == 2 && tokens[range.lowerBound].traits.hasAny(.given)
      && !tokens[range.lowerBound].traits.hasAny([.place, .noun])
      && tokens[range.upperBound - 1].traits.contains(.surname)
  }

  /// The kind that the head of a name at a token shows, alone or with the word before it
  /// ("School District").
  func headKind(_ at: Int) -> Actor.Kind? {
    var traits = tokens[at].traits
    if at > 0 {
      let pair = lexicon[tokens[at - 1].word.followed(by: tokens[at].word)]
      let heads: WordTraits = [.organizationHead, .placeHead]
      if pair.hasAny(heads) { traits = pair }
    }
    if traits.hasAny([.organizationHead, .organizationSuffix]) { return .organization }
    return traits.contains(.placeHead) ? .place : nil
  }

  /// Where the words end that a connector at `at` joins to the head before it.
  private func behindConnector(_ at: Int, in chunk: Range<Int>) -> Int? {
    guard at < chunk.upperBound, tokens[at].shape == .lower,
      tokens[at].traits.contains(.connector)
    else { return nil }
    var stop = at + 1
    while stop < chunk.upperBound, tokens[stop].traits.contains(.definite) { stop += 1 }
    let first = stop
    while stop < chunk.upperBound, !isTitle(stop, in: chunk) {
      let token = tokens[stop]
      if stop > first, token.traits.hasAny(.given), !token.traits.hasAny([.place, .noun]),
        !isJoined(stop), stop + 1 < chunk.upperBound
      {
        break
      }
      if let phrase = lexicon.longestPhrase(
        at: stop, before: chunk.upperBound, in: tokens, with: .place)
      {
        stop = phrase.end
        continue
      }
      stop += 1
    }
    return stop > first ? stop : nil
  }

  private func isJoined(_ at: Int) -> Bool {
    at > 0 && (tokens[at - 1].shape == .lower || !tokens[at - 1].isWord)
  }

  /// Whether a title stands at `at` and the run goes on with whoever holds it.
  func isTitle(_ at: Int, in chunk: Range<Int>) -> Bool {
    tokens[at].isCapitalized && tokens[at].traits.contains(.title) && at + 1 < chunk.upperBound
      && (headKind(at + 1) == nil || isSurname(at + 1, behindTitle: tokens[at], in: chunk))
      && !isGivenName(at, in: chunk) && !tokens[at + 1].traits.contains(.generation)
  }

  /// Whether the head of a place or an organisation is a surname behind a title: "President Park",
  /// "Senator Church". "King Hall" may be a house: so may all that is named after those whose title tells
  /// man or woman.
  private func isSurname(_ at: Int, behindTitle title: Token, in chunk: Range<Int>) -> Bool {
    guard tokens[at].traits.contains(.surname), tokens[at].shape == .capitalized,
      !title.traits.hasAny([.male, .female])
    else { return false }
    guard at + 1 < chunk.upperBound else { return true }
    let next = tokens[at + 1]
    return next.sign == .apostrophe || next.traits.contains(.genitive)
      || next.isCapitalized && headKind(at + 1) == nil
        && !next.traits.hasAny(WordTraits.common.union([.place, .organization, .title]))
  }

  /// Whether a word that is a given name too is one here: one more word of the name behind it.
  func isGivenName(_ at: Int, in chunk: Range<Int>) -> Bool {
    guard tokens[at].traits.hasAny(.given), at + 1 < chunk.upperBound else { return false }
    let next = tokens[at + 1].traits
    if tokens[at].traits.hasAny([.title, .calendar, .function]), next.hasAny(.given),
      at + 2 < chunk.upperBound
    {
      return false
    }
    if at + 2 == chunk.upperBound, tokens[at].traits.contains(.title),
      tokens[at].traits.hasAny([.male, .female]), next.hasAny(.given)
    {
      return false
    }
    if tokens[at].traits.contains(.demonym), next.contains(.title) { return false }
    if isBeforeParticle(at, in: chunk) { return true }
    return tokens[at + 1].isCapitalized && !next.hasAny([.calendar, .demonym, .function, .thing])
      && headKind(at + 1) == nil
  }

  /// Where what stands at `at` ends when it is no part of a name; nil where a name starts.
  func skipped(
    _ at: Int, in chunk: Range<Int>, isOpening: Bool, hasTitle: inout Bool
  ) -> Int? {
    let token = tokens[at]
    let titled: WordTraits = [.title, .calendar, .thing, .demonym]
    if let phrase = lexicon.longestPhrase(
      at: at, before: chunk.upperBound, in: tokens, with: titled)
    {
      hasTitle = phrase.traits.contains(.title)
      return phrase.end
    }
    if let end = thingEnd(at, in: chunk) { return isSponsor(at) ? nil : end }
    if token.traits.contains(.thingOpener), let end = shipEnd(at, in: chunk) { return end }
    if isArticle(at, isOpening: isOpening) || chunker.isParty(at) { return at + 1 }
    if token.traits.contains(.genitive) { hasTitle = false }
    guard token.isCapitalized else {
      return token.traits.contains(.particle) && at + 1 < chunk.upperBound ? nil : at + 1
    }
    if isGivenName(at, in: chunk) { return nil }
    if hasTitle, isField(at, beforeHolderIn: chunk) { return at + 1 }
    let isLast = at + 1 == chunk.upperBound
    if isLast, at > chunk.lowerBound, tokens[at - 1].traits.contains(.honorific),
      token.traits.isSuperset(of: [.title, .surname])
    {
      return nil
    }
    if token.traits.contains(.placeOpener), token.hasPeriod { return nil }
    let isInitial =
      token.shape == .initial
      && (token.hasPeriod || at + 1 == chunk.upperBound || tokens[at + 1].shape != .capitalized)
    if token.traits.hasAny([.honorific, .leadingAbbreviation, .title]), !isInitial {
      hasTitle = true
      return at + 1
    }
    if isSea(at, in: chunk) { return nil }
    if token.traits.hasAny([.demonym, .calendar, .thing]), !token.traits.hasAny([.country]) {
      hasTitle = false
      return at + 1
    }
    if token.traits.contains(.function), token.shape == .capitalized {
      return isSurname(function: at, in: chunk, isOpening: isOpening) ? nil : at + 1
    }
    if token.traits.contains(.role), !isLast, token.traits.contains(.noun),
      tokens[at + 1].traits.hasAny(.given)
    {
      hasTitle = true
      return at + 1
    }
    if token.traits.contains(.organizationHead), !isLast, isTitle(at + 1, in: chunk),
      !token.traits.contains(.organization)
    {
      return at + 1
    }
    if isOpening, !isLast, isOrdinary(at, beforeName: at + 1) { return at + 1 }
    if isNoun(at, beforeFullNameIn: chunk) || isOpening && isRole(at, beforeFullNameIn: chunk) {
      hasTitle = true
      return at + 1
    }
    return nil
  }

  /// "the Baltic", where no noun follows that it describes.
  private func isSea(_ at: Int, in chunk: Range<Int>) -> Bool {
    let wanted: WordTraits = [.demonym, .place]
    guard tokens[at].traits.isSuperset(of: wanted), chunk.count == 1, at > 0,
      tokens[at - 1].traits.contains(.definite)
    else { return false }
    guard at + 1 < tokens.count else { return true }
    let next = tokens[at + 1]
    return !next.isWord || next.traits.contains(.function)
      || !next.traits.hasAny([.noun, .adjective])
  }

  /// Whether the "A" that opens a sentence is an article and no initial.
  private func isArticle(_ at: Int, isOpening: Bool) -> Bool {
    isOpening && tokens[at].shape == .initial && tokens[at].traits.contains(.determiner)
      && !tokens[at].hasPeriod
  }

  /// Whether the word that opens a sentence is an ordinary one before a name ("Police arrested …",
  /// "Relatives of …"), going by what stands behind it.
  private func isOrdinary(_ at: Int, beforeName next: Int) -> Bool {
    let token = tokens[at].traits
    let following = tokens[next].traits
    guard token.hasAny(.common), !token.hasAny([.given, .place, .organization]) else {
      return false
    }
    return following.hasAny(.given) || following.contains(.country)
  }
}
