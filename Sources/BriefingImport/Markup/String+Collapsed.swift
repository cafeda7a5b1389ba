extension StringProtocol {
  /// The text with each run of white space as one space and none around it, and without the
  /// characters that only mark where a word may break; nil where nothing is left.
  var collapsed: String? {
    var result = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in unicodeScalars {
      if scalar.isLayoutSpace {
        if !isAfterSpace { result.append(" ") }
        isAfterSpace = true
      } else if !scalar.isBreakHint {
        result.append(scalar)
        isAfterSpace = false
      }
    }
    if result.last == " " { result.removeLast() }
    return result.isEmpty ? nil : String(result)
  }
}

extension Unicode.Scalar {
  /// White space of any width, also such that does not break.
  var isLayoutSpace: Bool { value <= 0x20 || value >= 0x85 && properties.isWhitespace }

  /// A soft hyphen, a zero-width space or a byte order mark.
  var isBreakHint: Bool { value == 0xAD || value == 0x200B || value == 0xFEFF || value == 0x2060 }
}
