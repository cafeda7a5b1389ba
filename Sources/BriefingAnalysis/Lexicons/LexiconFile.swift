/// One lexicon file: an entry a line, its columns parted by tabs; empty lines and lines that start
/// with `#` say nothing.
struct LexiconFile {
  /// The file's name without its extension, for errors.
  let name: String
  private let bytes: [UInt8]

  /// One line that says something.
  struct Entry {
    /// The line's columns, as they stand; never none, and none of them empty.
    var columns: [ArraySlice<UInt8>]
    /// The line's number, from 1.
    var line: Int

    /// The column at `index` as text; nil where the line has fewer.
    func text(_ index: Int) -> String? {
      index < columns.count ? String(decoding: columns[index], as: UTF8.self) : nil
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
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let columns = bytes[start..<end].split(
          separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard columns.allSatisfy({ !$0.isEmpty }) else { throw malformed(number) }
        try body(Entry(columns: columns, line: number))
      }
      start = end + 1
    }
  }

  /// The error that says that a line does not follow the format.
  func malformed(_ line: Int) -> LexiconError { .malformed(name, line: line) }
}
