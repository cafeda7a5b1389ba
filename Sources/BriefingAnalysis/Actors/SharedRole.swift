/// A role in the plural that the persons of a list share: "the painters Lind, Ek and Berg", "former
/// envoys such as Lind and the lawyer Ek".
struct SharedRole {
  /// The tokens of the role.
  var words: Range<Int>
  /// Whether the list gives examples, so that each of them may have a title of its own.
  var hasExamples: Bool
  /// The token behind the member of the list that was read last.
  var end = 0

  /// Whether a mention goes on with the list: only a comma or "and" stands between.
  func goesOn(to scan: RoleScan) -> Bool {
    let start = hasExamples ? scan.titledStart : scan.name.lowerBound
    guard end < start, start - end <= 2, scan.sentence.contains(words.lowerBound) else {
      return false
    }
    return scan.tokens[end..<start].allSatisfy { $0.sign == .comma || $0.traits.contains(.and) }
  }
}

extension RoleScan {
  /// Where the name with its title and article starts.
  var titledStart: Int {
    let start = titleBefore()?.lowerBound ?? nameStart
    guard start > sentence.lowerBound, tokens[start - 1].traits.contains(.determiner),
      !tokens[start - 1].traits.contains(.preposition)
    else { return start }
    return start - 1
  }

  /// The role of the list that the name is the first of; nil where it is of none.
  func listOpened(examples: [WordKey: Bool]) -> SharedRole? {
    if let title = pluralTitle { return SharedRole(words: title, hasExamples: false) }
    return exampleRole(examples).map { SharedRole(words: $0, hasExamples: true) }
  }

  /// Where the name ends as a member of a list, with what stands behind it in brackets or says where
  /// the person is from.
  var memberEnd: Int {
    let end = origin()?.upperBound ?? name.upperBound
    guard end < sentence.upperBound, tokens[end].sign == .openBracket else { return end }
    let limit = min(end + 8, sentence.upperBound)
    return tokens[end..<limit].firstIndex { $0.sign == .closeBracket }.map { $0 + 1 } ?? end
  }

  /// "former members of the council, including" before the name: the noun phrase that the name is an
  /// example of.
  private func exampleRole(_ examples: [WordKey: Bool]) -> Range<Int>? {
    guard var end = behindExamples(titledStart, examples) else { return nil }
    if end > sentence.lowerBound, tokens[end - 1].sign == .comma { end -= 1 }
    var at = end - 1
    while at >= sentence.lowerBound, end - at < 12 {
      if isRole(at), tokens[at].traits.contains(.pluralRole) {
        return modifiers(before: at)..<end
      }
      let token = tokens[at]
      guard token.isWord || token.sign == .hyphen,
        token.isCapitalized || isModifier(at)
          || token.traits.hasAny([.preposition, .determiner, .genitive, .and])
      else { return nil }
      at -= 1
    }
    return nil
  }

  /// Where the words for "such as" start that end at a token; nil where there are none.
  private func behindExamples(_ end: Int, _ examples: [WordKey: Bool]) -> Int? {
    let last = end - 1
    guard last > sentence.lowerBound else { return nil }
    let word = tokens[last].word
    if let needsSeveral = examples[word] { return needsSeveral && !opensList ? nil : last }
    return examples[tokens[last - 1].word.followed(by: word)] == nil ? nil : last - 1
  }

  /// Whether another person is named behind a comma or "and" right behind the name.
  private var opensList: Bool {
    let end = name.upperBound
    guard end + 1 < sentence.upperBound,
      tokens[end].sign == .comma || tokens[end].traits.contains(.and)
    else { return false }
    return mentions.isPerson(end + 1) || mentions.isPerson(end + 2)
  }
}
