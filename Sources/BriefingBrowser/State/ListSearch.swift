/// Words that are looked for in a list.
struct ListSearch: Hashable, Sendable {
  /// The words.
  let words: String
  /// The entries that hold them, in order.
  let hits: [Int]
  /// Which of the entries the reader went to last.
  var entry: Int?

  /// Where the words stand in a list. O(length of the list).
  init(_ words: String, in content: any ListContent) {
    self.words = words
    let search = TextSearch(words)
    hits = content.indices.filter { search.isFound(in: Array(content.words(at: $0).utf8)) }
  }

  /// The first hit at `entry` or behind it.
  func hit(atOrAfter entry: Int) -> Int? { hits.first { $0 >= entry } }

  /// The last hit before `entry`.
  func hit(before entry: Int) -> Int? { hits.last { $0 < entry } }

  /// What was looked for, and how much of it there is.
  var text: String {
    if hits.isEmpty { return "/\(words): not found" }
    if let entry, let place = hits.firstIndex(of: entry) {
      return "/\(words): hit \(place + 1) of \(hits.count)"
    }
    return "/\(words): " + hits.count.of("hit")
  }
}

extension ListContent {
  /// So wide that hardly anything is cut.
  private static var columnsToSearch: Int { 240 }

  func words(at index: Int) -> String {
    let item = item(at: index, columns: Self.columnsToSearch)
    return (item.lines + [item.detail]).map { $0.map(\.text).joined() }.joined(separator: " ")
  }

  /// The entry that is chosen to show another one: itself, or for a heading what stands under it.
  func chosen(for index: Int) -> Int? {
    selectable(from: index, down: true) ?? selectable(from: index, down: false)
  }
}
