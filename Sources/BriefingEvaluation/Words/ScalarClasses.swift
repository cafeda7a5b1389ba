extension Unicode.Scalar {
  /// Whether the scalar is a letter or a digit, as the corpora's scorers count words: marks that
  /// combine with a letter are neither.
  var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: properties.numericType != nil
    }
  }

  /// Whether the scalar is a letter, a digit or a low line.
  var isWordCharacter: Bool { isLetterOrDigit || self == "_" }

  /// Whether the scalar is white space; the four separators of ASCII are.
  var isSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}
