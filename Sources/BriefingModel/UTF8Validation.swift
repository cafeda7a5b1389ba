extension [UInt8] {
  /// Whether the bytes are valid UTF-8. O(n), with no copy; runs of ASCII are passed eight bytes
  /// at a time.
  var isValidUTF8: Bool {
    withUnsafeBytes { raw in
      var offset = 0
      while offset < raw.count {
        if offset + 8 <= raw.count,
          raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
        } else if raw[offset] < 0x80 {
          offset += 1
        } else {
          let length = raw.multibyteLength(at: offset)
          guard length > 0 else { return false }
          offset += length
        }
      }
      return true
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The length of the well-formed sequence of two to four bytes that starts at `offset`; 0 where
  /// there is none (Unicode Standard, table 3-7).
  fileprivate func multibyteLength(at offset: Int) -> Int {
    let lead = self[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard offset + length <= count, second.contains(self[offset + 1]) else { return 0 }
    for next in (offset + 2)..<(offset + length) where self[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }
}
