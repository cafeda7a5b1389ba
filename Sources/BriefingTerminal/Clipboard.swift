/// What a terminal is sent to take text into its clipboard (OSC 52 of xterm).
struct Clipboard {
  /// The bytes to send.
  let sequence: [UInt8]

  /// Puts a text in. O(n).
  init(_ text: String) {
    sequence = Array("\u{1B}]52;c;".utf8) + Self.base64(Array(text.utf8)) + [0x07]
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes in base64 (RFC 4648): nothing of a text can end the sequence early.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for digit in 0..<4 {
        let isFilled = digit <= group.count
        let value = Int(bits >> (18 - 6 * UInt32(digit)) & 0x3F)
        encoded.append(isFilled ? digits[value] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}
