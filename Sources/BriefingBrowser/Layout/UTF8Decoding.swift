/// Bytes of a text, the first at the index 0.
protocol UTF8Bytes: RandomAccessCollection<UInt8> where Index == Int {}

extension [UInt8]: UTF8Bytes {}

extension UnsafeBufferPointer<UInt8>: UTF8Bytes {}

extension UTF8Bytes {
  /// The scalar that starts at `offset`, and its length in bytes; U+FFFD of one byte where none does.
  ///
  /// - Precondition: `offset` is within the bytes.
  @inline(__always)
  func decodeScalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in self[offset + 1..<offset + length] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
