/// How a name is spelt, to tell a slip of the pen from another name.
struct Spelling {
  /// Shorter names are too often one letter apart.
  static let shortest = 5
  /// Longer words are no names.
  private static let longest = 40

  private let letters: [Unicode.Scalar]

  init(_ name: some StringProtocol) { letters = Array(name.unicodeScalars) }

  /// The spelling of a token of `utf8`.
  init(of token: Token, in utf8: [UInt8]) {
    self.init(String(decoding: utf8[token.start..<token.end], as: UTF8.self))
  }

  /// How many letters it has.
  var count: Int { letters.count }

  /// Whether both are the same, letter by letter.
  static func == (left: Spelling, right: Spelling) -> Bool { left.letters == right.letters }

  /// Whether two names that begin alike are at most so many slips apart: letters that are missing, added,
  /// changed or swapped with the next. Never so for short names. O(product of the lengths).
  func isAlike(_ other: Spelling, slips: Int = 1) -> Bool {
    guard min(count, other.count) >= Self.shortest, max(count, other.count) <= Self.longest,
      letters.first == other.letters.first, abs(count - other.count) <= slips
    else { return false }
    return distance(to: other) <= slips
  }

  private func distance(to other: Spelling) -> Int {
    let right = other.letters
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in letters.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letters[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, letters[i] == right[j - 1], letters[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
