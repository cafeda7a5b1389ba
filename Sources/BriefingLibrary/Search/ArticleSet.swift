import Foundation
internal import GRDB

/// A set of articles of a library: a byte for each number that it has given out, 1 where it is in.
///
/// SQLite looks into the bytes with `substr`, in a fraction of the time that a set of its own takes to
/// be made and to be looked into; and sets are brought together without reading a row again.
struct ArticleSet {
  /// The byte of article 1 comes first.
  private var members: [UInt8]
  /// How many there are.
  private(set) var count = 0

  /// The largest number that can be in it.
  var capacity: Int { members.count }

  /// A set without articles.
  ///
  /// - Parameter largest: The largest number of an article.
  init(upTo largest: Int64) {
    members = [UInt8](repeating: 0, count: Int(clamping: max(0, largest)))
  }

  /// The articles with some numbers. O(numbers).
  init(_ numbers: some Sequence<Int64>, upTo largest: Int64) {
    self.init(upTo: largest)
    for number in numbers { insert(number) }
  }

  /// Whether an article is in it.
  func contains(_ number: Int64) -> Bool {
    let place = Int(number) - 1
    return members.indices.contains(place) && members[place] == 1
  }

  /// Puts in the articles whose numbers a statement selects, as often as it likes; false where it has
  /// more than `limit` rows, of which no more are read. O(rows).
  mutating func insert(
    _ select: SQLFragment, atMost limit: Int, in database: Database
  ) throws -> Bool {
    let numbers = try Int64.fetchCursor(
      database.cachedStatement(sql: select.sql), arguments: select.arguments)
    var rows = 0
    while let number = try numbers.next() {
      insert(number)
      rows += 1
      if rows > limit { return false }
    }
    return true
  }

  private mutating func insert(_ number: Int64) {
    let place = Int(number) - 1
    guard members.indices.contains(place), members[place] == 0 else { return }
    members[place] = 1
    count += 1
  }

  /// The articles that are in both. O(numbers), as the two below.
  func intersection(_ other: ArticleSet) -> ArticleSet { joined(other, &) }

  /// The articles that are in one of two, or in both.
  func union(_ other: ArticleSet) -> ArticleSet { joined(other, |) }

  /// All other articles.
  var complement: ArticleSet {
    var all = self
    for place in all.members.indices { all.members[place] = 1 }
    return joined(all, ^)
  }

  /// Both have as many bytes: they are of one library, within one transaction.
  private func joined(_ other: ArticleSet, _ join: (UInt8, UInt8) -> UInt8) -> ArticleSet {
    var set = self
    set.count = 0
    for place in set.members.indices where other.members.indices.contains(place) {
      set.members[place] = join(members[place], other.members[place])
      set.count += Int(set.members[place])
    }
    return set
  }

  /// The smallest and the largest number in it; nil where it is empty.
  var bounds: ClosedRange<Int64>? {
    guard let first = members.firstIndex(of: 1), let last = members.lastIndex(of: 1) else {
      return nil
    }
    return Int64(first + 1)...Int64(last + 1)
  }

  /// The numbers in it, in order.
  var numbers: [Int64] {
    members.indices.lazy.filter { members[$0] == 1 }.map { Int64($0 + 1) }
  }

  /// The condition that a number is in it; `number` is an expression in SQL.
  func holds(_ number: String) -> SQLFragment {
    SQLFragment("substr(?, \(number), 1) = x'01'", [Data(members)])
  }
}
