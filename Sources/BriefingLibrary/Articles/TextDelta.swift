import BriefingModel

/// An older text, told by what the newer one still holds of it, line by line: far less to keep than the
/// text, because a new version seldom changes more than a few paragraphs.
struct TextDelta: Hashable {
  /// A stretch of the older text.
  enum Piece: Hashable {
    /// Stands in the newer text there.
    case kept(Range<Int>)
    /// Stands nowhere in it.
    case lost([UInt8])

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .lost(let bytes): bytes.count
      }
    }
  }

  /// The pieces in the order of the older text.
  private(set) var pieces: [Piece] = []

  private static let format: UInt8 = 1

  /// What turns `new` back into `old`. O(n).
  init(of old: ArticleText, from new: ArticleText) {
    var places: [ArraySlice<UInt8>: Int] = [:]
    for line in Self.lines(new) where places[new.utf8[line]] == nil {
      places[new.utf8[line]] = line.lowerBound
    }
    var lost: Range<Int>?
    for line in Self.lines(old) {
      let bytes = old.utf8[line]
      var place = places[bytes]
      if lost == nil, let next = endOfKept, next + bytes.count <= new.count,
        new.utf8[next..<next + bytes.count] == bytes
      {
        place = next
      }
      guard let place else {
        lost = (lost?.lowerBound ?? line.lowerBound)..<line.upperBound
        continue
      }
      if let range = lost { pieces.append(.lost(Array(old.utf8[range]))) }
      lost = nil
      append(kept: place..<place + bytes.count)
    }
    if let lost { pieces.append(.lost(Array(old.utf8[lost]))) }
  }

  /// The older text.
  ///
  /// - Throws: `ByteReader.Malformed` where `new` is not the text that this was made from.
  func applied(to new: ArticleText) throws(ByteReader.Malformed) -> [UInt8] {
    var old: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .kept(let range):
        guard range.upperBound <= new.count, old.count + range.count <= Self.lengthLimit else {
          throw ByteReader.Malformed()
        }
        old += new.utf8[range]
      case .lost(let bytes): old += bytes
      }
    }
    return old
  }

  /// Where what stood at a byte of the older text stands in the newer one; what is lost is where the
  /// line before it ends.
  func place(of offset: Int) -> Int {
    var (start, last) = (0, 0)
    for piece in pieces {
      if case .kept(let range) = piece {
        if offset < start + range.count { return range.lowerBound + max(0, offset - start) }
        last = range.upperBound
      }
      start += piece.count
      if offset < start { return last }
    }
    return last
  }

  /// No text is longer.
  private static let lengthLimit = 1 << 30

  private var endOfKept: Int? {
    if case .kept(let range)? = pieces.last { range.upperBound } else { nil }
  }

  private mutating func append(kept range: Range<Int>) {
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  /// The lines with their ends.
  private static func lines(_ text: ArticleText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}

extension TextDelta {
  /// Reads what `bytes` wrote.
  init(_ bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Self.format else { throw ByteReader.Malformed() }
    pieces = try reader.array { reader throws(ByteReader.Malformed) in
      switch try reader.byte() {
      case 0: .kept(try reader.range())
      case 1: .lost(try reader.array { reader throws(ByteReader.Malformed) in try reader.byte() })
      default: throw ByteReader.Malformed()
      }
    }
  }

  /// The pieces as bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.format)
    writer.write(pieces) { writer, piece in
      switch piece {
      case .kept(let range):
        writer.write(UInt8(0))
        writer.write(range)
      case .lost(let bytes):
        writer.write(UInt8(1))
        writer.write(bytes) { $0.write($1) }
      }
    }
    return writer.bytes
  }
}
