/// Text that stands in Markdown as it is.
enum Markdown {
  /// The text on one line, its marks escaped.
  static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").map {
      "\\`*_[]<>#|".contains($0) ? "\\\($0)" : String($0)
    }.joined()
  }

  /// A link to an address. What would end the link, or act on a terminal, is written in percent.
  static func link(to address: String) -> String {
    let inside = address.unicodeScalars.map { scalar in
      isLinked(scalar)
        ? String(scalar)
        : String(scalar).utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    return "<\(inside.joined())>"
  }

  private static func isLinked(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "<" && scalar != ">" && !scalar.properties.isWhitespace && !InertText.acts(scalar)
  }
}
