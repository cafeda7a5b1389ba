/// Translates between UTF-8 bytes and Unicode scalars of one text.
///
/// The exchange format counts scalars; lede counts bytes. Both directions are O(log n) after one
/// O(n) pass that keeps an entry every 256 bytes; a text that is all ASCII needs no entries.
public struct ScalarOffsets: Sendable {
  private static let stride = 256
  private let utf8: [UInt8]
  /// The number of scalars that start before byte `index * stride`.
  private let scalarsBefore: [Int]

  /// Counts the scalars of `text`. O(n).
  public init(_ text: ArticleText) {
    utf8 = text.utf8
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if utf8.count % Self.stride == 0 { counts.append(scalars) }
    scalarsBefore = counts
  }

  /// The number of scalars before a byte; `byte` is clamped to the text.
  public func scalar(atByte byte: Int) -> Int {
    let byte = Swift.min(Swift.max(byte, 0), utf8.count)
    let block = byte / Self.stride
    return scalarsBefore[block] + scalarStarts(in: block * Self.stride..<byte)
  }

  /// The byte where a scalar starts; `scalar` is clamped to the text.
  public func byte(atScalar scalar: Int) -> Int {
    guard scalar > 0 else { return 0 }
    var block = scalarsBefore.partitioningIndex { $0 > scalar } - 1
    block = Swift.max(block, 0)
    var count = scalarsBefore[block]
    var offset = block * Self.stride
    while offset < utf8.count {
      if utf8[offset] & 0xC0 != 0x80 {
        if count == scalar { return offset }
        count += 1
      }
      offset += 1
    }
    return utf8.count
  }

  private func scalarStarts(in range: Range<Int>) -> Int {
    utf8[range].reduce(into: 0) { if $1 & 0xC0 != 0x80 { $0 += 1 } }
  }
}
