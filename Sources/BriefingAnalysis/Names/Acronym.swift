/// The short form of a name that is made of its initials ("LUC" for "Lake Users' Council").
enum Acronym {
  /// The keys that the initials of a name's words may have: of all words, and of those with
  /// capitals.
  static func keys(of name: ArraySlice<Token>) -> [WordKey] {
    var all = WordFold()
    var capitals = WordFold()
    for token in name where token.isWord && !token.traits.contains(.genitive) {
      guard let letter = token.initialLetter else { continue }
      all.add(ascii: letter)
      if token.isCapitalized { capitals.add(ascii: letter) }
    }
    return [all.key, capitals.key, all.key.acronym, capitals.key.acronym]
  }
}
