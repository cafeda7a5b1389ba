import BriefingModel

/// Says what speaks for a candidate's being a person, an organisation or a place: first the name
/// itself, then the words around it.
struct NameClassifier {
  let tokens: [Token]
  let lexicon: Lexicon
  /// Whether the article is about sport, so that a town's name may be its team's.
  let isAboutSport: Bool

  init(tokens: [Token], lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    isAboutSport = lexicon.sport.isTopic(of: tokens)
  }

  /// What the name itself says.
  func votes(forFormOf candidate: NameCandidate) -> KindVotes {
    var votes = KindVotes()
    if let structure = candidate.structure { votes.add(8, for: structure) }
    let range = candidate.tokens
    let known = lexicon[candidate.key]
    if known.contains(.organization) { votes.organization += 8 }
    if known.contains(.place), candidate.structure != .organization {
      votes.place += known.contains(.country) ? 40 : 6
    }
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    if candidate.structure != nil, range.count > 1, isShouting(range) {
      return KindVotes(person: -20, organization: -20, place: -20)
    }
    if candidate.structure == nil {
      if range.count == 1 {
        addSingle(first, isNumbered: isNumbered(range.upperBound), to: &votes)
      } else {
        addSeveral(range, first: first, last: last, to: &votes)
      }
    }
    return votes
  }

  /// Whether a hyphen and a number stand at a token, so that the letters before them name no actor ("EB-5",
  /// "F-16").
  private func isNumbered(_ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at].sign == .hyphen && tokens[at].isGlued
      && tokens[at + 1].shape == .number && tokens[at + 1].isGlued
  }

  private func addSingle(_ token: Token, isNumbered: Bool, to votes: inout KindVotes) {
    let isNumbered = token.shape == .upper && !token.traits.contains(.organization) && isNumbered
    if token.shape == .initial || isNumbered || token.shape == .upper && isShouted(token) {
      votes = KindVotes(person: -20, organization: -20, place: -20)
      return
    }
    if token.traits.hasAny([.organizationHead, .placeHead, .placeOpener]), votes.isEmpty,
      token.traits.contains(.noun)
    {
      votes.organization -= 20
      votes.place -= 20
    }
    if token.shape == .upper {
      votes.organization += 4
      votes.place -= token.traits.contains(.place) ? 0 : 6
    }
    if token.traits.hasAny(.given) { votes.person += token.traits.hasAny(.common) ? 1 : 3 }
    if token.traits.contains(.surname) { votes.person += token.traits.hasAny(.common) ? 1 : 3 }
    if token.shape == .camel { votes.organization += 1 }
  }

  /// Whether an ordinary word is written in capitals for emphasis ("UNLESS").
  private func isShouted(_ token: Token) -> Bool {
    token.traits.hasAny(.common) && !token.traits.contains(.acronym)
  }

  /// Whether words in capitals for emphasis stand in what may be a name ("THEY LOSE"): a surname that
  /// is a word as well stands behind a given name.
  private func isShouting(_ range: Range<Int>) -> Bool {
    if lexicon[Lexicon.key(of: tokens[range])].hasAny([.place, .organization]) { return false }
    if tokens[range.lowerBound].traits.hasAny(.given) {
      return tokens[range].dropFirst().contains { token in
        token.shape == .upper && isShouted(token) && !token.traits.contains(.surname)
      }
    }
    let loud = tokens[range].count { token in
      token.shape == .upper && isShouted(token) && token.passage.count > 2
        && !token.traits.hasAny([.organizationHead, .placeHead, .particle, .generation])
    }
    return loud > 1 || loud == 1 && tokens[range].allSatisfy { $0.shape == .upper }
  }

  private func addSeveral(
    _ range: Range<Int>, first: Token, last: Token, to votes: inout KindVotes
  ) {
    let inner = tokens[range]
    if first.traits.hasAny(.given) || first.shape == .initial { votes.person += 5 }
    if last.traits.contains(.surname) { votes.person += 2 }
    if last.traits.contains(.generation) { votes.person += 3 }
    if inner.contains(where: { $0.shape == .initial }) { votes.person += 2 }
    if inner.contains(where: { $0.traits.contains(.particle) }) { votes.person += 3 }
    if hasSyllables(range) { votes.person += 4 }
    if inner.contains(where: { $0.sign == .ampersand }) {
      votes.organization += 6
      votes.person -= 6
    }
    if isShouting(range) { votes = KindVotes(person: -20, organization: -20, place: -20) }
    if inner.contains(where: { $0.shape == .upper }) { votes.organization += 3 }
    if inner.contains(where: {
      $0.traits.contains(.country) || $0.traits.contains(.place) && !$0.traits.contains(.surname)
    }),
      !first.traits.hasAny(.given), !isSurnameFirst(words: range.count, first, last)
    {
      votes.person -= 6
      votes.organization += 2
    }
    if first.traits.contains(.noun), last.traits.contains(.country), !first.traits.hasAny(.given) {
      votes.organization += 3
    }
    if last.traits.contains(.country), last.shape == .capitalized, first.shape != .lower,
      !first.traits.hasAny(WordTraits.given.union([.adjective, .placeOpener, .place, .demonym]))
    {
      votes.organization += 4
      votes.person -= 2
    }
    if last.shape == .initial { votes.person -= 6 }
    let words = inner.filter(\.isWord)
    let strange = words.count { !$0.traits.hasAny(.common) }
    if strange == words.count, words.count <= 4 { votes.person += 3 }
    if strange == 1, words.count == 2, first.traits.contains(.surname), last.shape == .capitalized,
      !last.traits.hasAny(WordTraits.common.union([.place, .organization]))
    {
      votes.person += 2
    }
    if strange == 0 {
      votes.person -= first.traits.hasAny(.given) ? 0 : 4
    } else if strange < words.count {
      votes.person += 1
    }
    if first.traits.contains(.placeOpener), first.hasPeriod {
      votes.place += 8
    } else if first.traits.contains(.placeOpener), !first.traits.hasAny(.given) {
      votes.place += last.traits.contains(.place) || strange > 0 ? 4 : 1
    }
  }

  /// Whether a given name of two syllables stands in a name ("Geun-hye").
  private func hasSyllables(_ range: Range<Int>) -> Bool {
    range.dropFirst(2).contains { at in
      tokens[at - 1].sign == .hyphen && tokens[at].shape == .lower
        && !tokens[at].traits.contains(.particle) && tokens[at - 2].shape == .capitalized
        && (!tokens[at - 2].traits.hasAny(.common) || lexicon.syllables.contains(tokens[at].word))
    }
  }

  /// Whether a surname may stand before a given name that is a town's, too ("Wang Xuancheng").
  private func isSurnameFirst(words: Int, _ first: Token, _ last: Token) -> Bool {
    words == 2 && first.traits.contains(.surname) && last.shape == .capitalized
      && !first.traits.hasAny(WordTraits.common.union([.place, .organization, .demonym]))
      && !last.traits.hasAny(WordTraits.common.union([.country, .organization]))
  }

  /// Whether a noun for a thing stands before a name: "the cruise ship Freewater".
  func isNamedThing(_ candidate: NameCandidate, in sentence: Range<Int>) -> Bool {
    var before = candidate.tokens.lowerBound - 1
    let end = candidate.tokens.upperBound
    if before >= sentence.lowerBound, tokens[before].traits.contains(.definite),
      end < sentence.upperBound, tokens[end].shape == .lower,
      lexicon.thingNouns.contains(tokens[end].word),
      end + 1 == sentence.upperBound || tokens[end + 1].sign != .hyphen
    {
      return candidate.structure == nil
    }
    if before > sentence.lowerBound, tokens[before].sign == .comma { before -= 1 }
    guard before >= sentence.lowerBound, tokens[before].shape == .lower,
      candidate.structure == nil, lexicon.thingNouns.contains(tokens[before].word)
    else { return false }
    guard end < sentence.upperBound else { return true }
    if tokens[end].traits.contains(.copula) { return opens(with: before, sentence) }
    return !tokens[end].traits.hasAny([.verb, .auxiliary, .speech])
  }

  /// Whether a sentence opens with "the" and the noun at `at`: it is then the noun that the verb behind the
  /// name is of ("The film Anna Karenina was").
  private func opens(with at: Int, _ sentence: Range<Int>) -> Bool {
    at == sentence.lowerBound + 1 && tokens[at - 1].traits.contains(.definite)
  }
}
