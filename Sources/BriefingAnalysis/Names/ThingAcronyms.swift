/// Acronyms that a text explains by words in lower case or by an office: what they stand for is no actor
/// ("low-water mark (LWM)", "Chief Harbour Officer (CHO)").
enum ThingAcronyms {
  /// The keys of the acronyms. O(n).
  static func keys(in tokens: [Token]) -> Set<WordKey> {
    var keys: Set<WordKey> = []
    for at in tokens.indices.dropFirst(2).dropLast()
    where tokens[at - 1].sign == .openBracket && tokens[at + 1].sign == .closeBracket
      && tokens[at].shape == .upper
    {
      if isExplained(at, in: tokens) { keys.insert(tokens[at].word) }
    }
    return keys
  }

  /// Whether the initials of the words before a bracket, of which the last is in lower case, make the
  /// acronym in it.
  private static func isExplained(_ at: Int, in tokens: [Token]) -> Bool {
    let end = at - 1
    let last = tokens[end - 1]
    let isThing = last.shape == .lower && !last.traits.contains(.groupNoun)
    let isOffice =
      last.shape == .capitalized && last.traits.hasAny([.title, .role])
      && !last.traits.hasAny([.organizationHead, .pluralRole])
    guard isThing || isOffice else { return false }
    let words = tokens[..<end].suffix(10).filter { $0.isWord && !$0.traits.contains(.genitive) }
    let content = words.filter { !$0.traits.contains(.function) }
    return (2...6).contains { count in
      [words, content].contains { list in
        list.count >= count && key(of: list.suffix(count)) == tokens[at].word
      }
    }
  }

  private static func key(of words: ArraySlice<Token>) -> WordKey? {
    var fold = WordFold()
    for word in words {
      guard let letter = word.initialLetter else { return nil }
      fold.add(ascii: letter)
    }
    return fold.key
  }
}
