/// A phrase of the lexicon, ready to be compared with lines.
struct LinePattern: Sendable {
  /// The list that it stands in.
  let list: PhraseLexicon.List
  /// The letters and signs that a line must hold for the phrase to fit.
  let letters: LetterSet
  /// The bytes of the phrase before its first `*`.
  var prefixLength: Int { pieces[0].count }
  /// The phrase, cut at each `*`.
  private let pieces: [[UInt8]]

  /// A phrase of `list`; nil where it is empty.
  init?(_ phrase: String, list: PhraseLexicon.List) {
    var phrase = phrase
    let normalized = phrase.withUTF8 { NormalizedLine(UnsafeRawBufferPointer($0)) }
    let pieces = normalized.bytes.split(
      separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard pieces.contains(where: { !$0.isEmpty }) else { return nil }
    self.list = list
    self.pieces = pieces.map(Array.init)
    letters = pieces.reduce(into: LetterSet()) { letters, piece in
      piece.withUnsafeBytes { letters.formUnion(LetterSet($0)) }
    }
  }

  /// A number that a line must share with the phrase to fit; nil where the phrase begins with `*`.
  var bucket: Int? {
    pieces[0].count < 2 ? nil : pieces[0].withUnsafeBytes { Self.bucket(of: $0) }
  }

  /// The number of a line, the same for all lines that begin with the same two letters.
  static func bucket(of line: UnsafeRawBufferPointer) -> Int {
    guard line.count >= 2 else { return 0 }
    // A number is one `0` in a phrase and any digits in a line: what follows the first is not known.
    let second = line[0].isASCIIDigit ? 0 : LetterSet.fold(line[1])
    return Int(LetterSet.fold(line[0])) * 31 + Int(second)
  }

  /// Whether the phrase fits all of the line. O(length of the line) for each piece of the phrase.
  func matches(_ line: NormalizedLine) -> Bool {
    line.bytes.withUnsafeBytes { bytes in
      let first = pieces[0]
      guard bytes.starts(with: first) else { return false }
      guard pieces.count > 1, let last = pieces.last else { return bytes.count == first.count }
      var start = first.count
      for piece in pieces[1..<(pieces.count - 1)] {
        guard let found = bytes.offset(of: piece, from: start) else { return false }
        start = found + piece.count
      }
      return bytes.count - start >= last.count && bytes.suffix(last.count).elementsEqual(last)
    }
  }
}
