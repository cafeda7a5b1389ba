/// A short line as the lexicon compares it: lower case, single spaces, straight quotation marks, and
/// each number written `0`.
struct NormalizedLine {
  /// The longest line that is compared, in bytes.
  static let limit = 240
  /// The normalised bytes.
  private(set) var bytes: [UInt8] = []

  init(_ line: UnsafeRawBufferPointer) {
    bytes.reserveCapacity(line.count)
    var offset = 0
    while offset < line.count {
      let byte = line[offset]
      offset += 1
      if byte == 0xE2, offset + 1 < line.count, line[offset] == 0x80,
        let straight = Self.straightMark(line[offset + 1])
      {
        bytes.append(straight)
        offset += 2
      } else if byte == 0xC2, offset < line.count, line[offset] == 0xA0 {
        appendSpace()
        offset += 1
      } else if byte.isASCIISpace {
        appendSpace()
      } else if byte.isASCIIDigit {
        appendDigit()
      } else {
        bytes.append(LetterSet.fold(byte))
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Leaves out a colon at the end, and says whether there was one.
  mutating func dropColon() -> Bool {
    guard bytes.last == UInt8(ascii: ":") else { return false }
    bytes.removeLast()
    if bytes.last == 0x20 { bytes.removeLast() }
    return true
  }

  private mutating func appendSpace() {
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
  }

  private mutating func appendDigit() {
    if bytes.last != UInt8(ascii: "0") { bytes.append(UInt8(ascii: "0")) }
  }

  private static func straightMark(_ third: UInt8) -> UInt8? {
    switch third {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x9C, 0x9D: UInt8(ascii: "\"")
    default: nil
    }
  }
}
