/// One lexicon file: an entry a line, its columns parted by tabs; empty lines and lines that start
/// with `#` say nothing.
struct LexiconFile {
  /// The file's name without its extension, for errors.
  let name: String
  private let bytes: [UInt8]

  /// One line that says something.
  struct Entry {
    /// The first column, as it stands.
    var first: ArraySlice<UInt8>
    /// What stands behind the first tab; nil where the line has one column.
    var rest: ArraySlice<UInt8>?
    /// The line's number, from 1.
    var line: Int

    /// The line's columns, as they stand; never none, and none of them empty.
    var columns: [ArraySlice<UInt8>] {
      [first] + (rest?.split(separator: UInt8(ascii: "\t")) ?? [])
    }

    /// The column at `index` as text; nil where the line has fewer.
    func text(_ index: Int) -> String? {
      let columns = columns
      return index < columns.count ? String(decoding: columns[index], as: UTF8.self) : nil
    }
  }

  /// The file of that name among the lexicons.
  ///
  /// - Throws: `LexiconError.missing`.
  init(_ name: String, in lexicons: [String: [UInt8]]) throws(LexiconError) {
    guard let bytes = lexicons[name] else { throw .missing(name) }
    self.name = name
    self.bytes = bytes
  }

  /// Calls `body` with each entry, in the order of the file. O(n).
  ///
  /// - Throws: `LexiconError.malformed` for a line with an empty column, and what `body` throws.
  func forEachEntry(_ body: (Entry) throws(LexiconError) -> Void) throws(LexiconError) {
    var start = 0
    var number = 0
    while start < bytes.count {
      number += 1
      var end = start
      var tab: Int?
      var hasEmptyColumn = bytes[start] == UInt8(ascii: "\t")
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\t") {
          if tab == nil { tab = end }
          let next = end + 1 < bytes.count ? bytes[end + 1] : UInt8(ascii: "\n")
          if next == UInt8(ascii: "\t") || next == UInt8(ascii: "\n") { hasEmptyColumn = true }
        }
        end += 1
      }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        guard !hasEmptyColumn else { throw malformed(number) }
        try body(
          Entry(
            first: bytes[start..<(tab ?? end)], rest: tab.map { bytes[$0 + 1..<end] }, line: number)
        )
      }
      start = end + 1
    }
  }

  /// The error that says that a line does not follow the format.
  func malformed(_ line: Int) -> LexiconError { .malformed(name, line: line) }
}
