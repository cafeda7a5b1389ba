extension NameScanner {
  /// Where the office ends that is named after whoever holds it ("Attorney General's Office").
  func officeEnd(_ at: Int, in chunk: Range<Int>) -> Int? {
    let title = lexicon.longestPhrase(at: at, before: chunk.upperBound, in: tokens, with: .title)
    guard let end = title?.end ?? (tokens[at].traits.contains(.title) ? at + 1 : nil),
      end + 1 < chunk.upperBound, tokens[end].traits.contains(.genitive),
      tokens[end + 1].isCapitalized, tokens[end + 1].traits.contains(.organizationHead)
    else { return nil }
    return end + 2
  }

  /// Whether an ordinary word behind a title says what it is for, and not who holds it ("Secretary
  /// Information Kari Lindberg"): a given name stands behind it.
  func isField(_ at: Int, beforeHolderIn chunk: Range<Int>) -> Bool {
    guard isField(at) else { return false }
    let rest = tokens[at + 1..<min(at + 3, chunk.upperBound)]
    return rest.first?.traits.hasAny(.given) == true
      || rest.first?.traits.contains(.noun) == true && rest.last?.traits.hasAny(.given) == true
  }

  /// Where whoever holds a title is named in a run that goes on with what the title is for: "Minister
  /// of Health and Welfare Kari Lindberg"; nil where the run is nothing of the kind.
  func holder(of chunk: Range<Int>, in sentence: Range<Int>) -> Int? {
    guard chunk.lowerBound > sentence.lowerBound, isJoint(chunk.lowerBound - 1),
      let start = chunk.first(where: { !isField($0) }), start > chunk.lowerBound,
      tokens[start].isCapitalized, continuesTitle(chunk.lowerBound, in: sentence)
    else { return nil }
    return start
  }

  private func continuesTitle(_ start: Int, in sentence: Range<Int>) -> Bool {
    var at = start - 1
    while at > sentence.lowerBound, start - at < 8 {
      at -= 1
      if tokens[at].isCapitalized, tokens[at].traits.contains(.title) { return true }
      guard isField(at) || isJoint(at) || tokens[at].sign == .comma else { return false }
    }
    return false
  }

  /// "of", "for" and "and".
  private func isJoint(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.shape == .lower && token.traits.contains(.connector)
      && token.traits.hasAny([.and, .of, .origin])
  }

  /// Whether a word with a capital is an ordinary one, and no part of a name.
  private func isField(_ at: Int) -> Bool {
    let named: WordTraits = [.given, .surname, .place, .organization, .organizationHead]
    return tokens[at].shape == .capitalized && tokens[at].traits.hasAny([.noun, .adjective])
      && !tokens[at].traits.hasAny(named)
  }

  /// Whether an ordinary noun, the end of what an office or an organisation is called, stands before a
  /// given name and another word of the name ("Islamic Relations Kari Lindberg").
  func isNoun(_ at: Int, beforeFullNameIn chunk: Range<Int>) -> Bool {
    guard at + 2 < chunk.upperBound else { return false }
    let named: WordTraits = [.given, .surname, .place, .organization, .adjective, .particle]
    let given = tokens[at + 1]
    return tokens[at].shape == .capitalized && tokens[at].traits.contains(.noun)
      && !tokens[at].traits.hasAny(named) && given.traits.hasAny(.given)
      && !given.traits.hasAny(.common.union([.place, .surname])) && tokens[at + 2].isCapitalized
      && !tokens[at + 2].traits.hasAny(.common)
  }

  /// Whether a noun for a person that opens the sentence stands before a name of two words that are
  /// none of the language ("Cellist Yo-Yo Lind").
  func isRole(_ at: Int, beforeFullNameIn chunk: Range<Int>) -> Bool {
    let rest = tokens[at + 1..<chunk.upperBound].filter(\.isWord)
    return tokens[at].traits.contains(.role) && !tokens[at].traits.hasAny([.given, .surname])
      && rest.count > 1 && rest.allSatisfy { $0.isCapitalized && !$0.traits.hasAny(.common) }
  }

  /// Whether a word that is a month or a holiday ends the name of whoever holds a title: "illustrator
  /// Kari Christmas".
  func isSurname(_ at: Int, behind given: Int, isHolder: Bool, in chunk: Range<Int>) -> Bool {
    isHolder && at == given + 1 && at + 1 == chunk.upperBound
      && tokens[given].traits.hasAny(.given)
      && tokens[at].traits.isSuperset(of: [.calendar, .surname])
  }

  /// Whether a town's name stands at `at`, and behind it a word that is none: behind a title that
  /// is a given name and a surname ("Mayor Ama Boateng").
  func isTownBeforeSurname(_ at: Int, in chunk: Range<Int>) -> Bool {
    guard at + 1 < chunk.upperBound, tokens[at].shape == .capitalized,
      tokens[at].traits.contains(.place), !tokens[at].traits.hasAny([.country, .organization])
    else { return false }
    let next = tokens[at + 1]
    let other: WordTraits = [
      .place, .organization, .title, .role, .calendar, .demonym, .thing, .thingHead, .function,
    ]
    return next.shape == .capitalized && !next.traits.hasAny(other) && headKind(at + 1) == nil
  }

  /// Where a place's name ends that goes on with a particle: "San Francisco de Yojoa".
  func behindParticle(_ end: Int, in chunk: Range<Int>) -> Int {
    var stop = end
    while stop < chunk.upperBound, tokens[stop].shape == .lower,
      tokens[stop].traits.contains(.particle)
    {
      stop += 1
    }
    return stop > end && stop < chunk.upperBound && tokens[stop].isCapitalized ? stop + 1 : end
  }
}
