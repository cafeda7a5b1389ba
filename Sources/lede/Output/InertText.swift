/// Text without what acts on a terminal.
///
/// The boundary of what commands print, as `DisplayedScalar` is that of the screen: each line passes
/// through it in `StandardOutput`, wherever it is from.
enum InertText {
  /// The text with controls other than tab and line end, and what turns the direction of writing,
  /// replaced by U+FFFD. O(n).
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(acts(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Whether a scalar acts on a terminal, or turns what stands beside it.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      || scalar.properties.isBidiControl
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x09
  }
}
