import ArgumentParser

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json, jsonl, csv
}

/// Text that stands in Markdown as it is.
enum Markdown {
  /// The text on one line, its marks escaped.
  static func escaped(_ text: String) -> String {
    InertText.of(text).split(whereSeparator: \.isWhitespace).joined(separator: " ").map {
      "\\`*_[]<>#|".contains($0) ? "\\\($0)" : String($0)
    }.joined()
  }
}

/// Text without what acts on a terminal, for output that is not laid out.
enum InertText {
  /// The text with controls other than tab and line end, and what turns the direction of writing,
  /// replaced by U+FFFD.
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let acts =
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        || scalar.properties.isBidiControl
      result.append(acts ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
