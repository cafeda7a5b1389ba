/// Text from an article made fit for one line of a terminal: what could act on the terminal or
/// break the line is a space, or a question mark where it would be hidden.
struct PlainLine {
  /// The line.
  let text: String

  /// Makes one line of `text`.
  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map(Self.harmless))
    self.text = String(scalars)
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: " "
    case .control: scalar.properties.isWhitespace ? " " : "?"
    case .format where scalar != "\u{200D}" && scalar != "\u{200C}": "?"
    default: scalar
    }
  }
}
