/// The heads of an article's organisations, which stand for the whole name where only one has them:
/// "the Church" for "Church of Kelvik".
struct OrganizationHeads {
  private let tokens: [Token]
  /// The name that a head belongs to; nil where it belongs to several.
  private var names: [WordKey: Range<Int>?] = [:]

  init(tokens: [Token]) {
    self.tokens = tokens
  }

  /// Takes note of an organisation's name.
  mutating func add(_ name: Range<Int>) {
    guard name.count > 1, let head = head(of: name) else { return }
    let word = tokens[head].word
    guard let known = names[word] else {
      names[word] = .some(name)
      return
    }
    guard let known else { return }
    let longer = known.count < name.count ? name : known
    names[word] = .some(isOne(known, name) ? longer : nil)
  }

  /// Whether a word is the head of one organisation's name alone.
  func isUnique(_ word: WordKey) -> Bool { names[word].map { $0 != nil } ?? false }

  /// The first head of a name, where a connector stands behind it, or else the last.
  private func head(of name: Range<Int>) -> Int? {
    let heads = name.filter {
      tokens[$0].isCapitalized && tokens[$0].traits.contains(.organizationHead)
    }
    guard let first = heads.first, let last = heads.last else { return nil }
    let isJoined = first + 1 < name.upperBound && tokens[first + 1].traits.contains(.connector)
    return isJoined ? first : last + 1 == name.upperBound ? last : nil
  }

  /// Whether one name is the other, or its end.
  private func isOne(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    zip(left.reversed(), right.reversed()).allSatisfy { tokens[$0].word == tokens[$1].word }
  }
}
