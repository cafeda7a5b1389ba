import Glibc

extension UnsafeRawBufferPointer {
  /// The offset of the first `byte` at or after `offset`, nil where there is none. O(n), at the
  /// speed of memory.
  func offset(of byte: UInt8, from offset: Int = 0) -> Int? {
    guard let base = baseAddress, offset < count,
      let found = memchr(base + offset, Int32(byte), count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// The offset of the first place at or after `offset` where `bytes` stand; for short texts.
  func offset(of bytes: [UInt8], from offset: Int) -> Int? {
    guard let first = bytes.first else { return offset }
    var start = offset
    while let found = self.offset(of: first, from: start), found + bytes.count <= count {
      if self[found..<(found + bytes.count)].elementsEqual(bytes) { return found }
      start = found + 1
    }
    return nil
  }
}

extension UInt8 {
  /// A space, a tab or another control character that counts as white space.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILower: Bool { (0x61...0x7A).contains(self) }
  var isASCIIUpper: Bool { (0x41...0x5A).contains(self) }
  var isASCIILetter: Bool { (self | 0x20).isASCIILower }
}
