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
}
