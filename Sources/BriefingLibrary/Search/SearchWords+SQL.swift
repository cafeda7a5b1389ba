import BriefingModel

extension SearchWords {
  /// An expression of FTS5's that is well-formed whatever the words are.
  var expression: String {
    // By scalar: a mark that combines with a quotation mark makes another character of it.
    let words = String(text.unicodeScalars.filter { $0 != "\"" && $0 != "\u{0}" })
    return "\"\(words)\"" + (isPrefix ? " *" : "")
  }

  /// A pattern for LIKE with the escape character `\`.
  var pattern: String {
    // By scalar: a mark that combines with a sign of LIKE's makes another character of it.
    "%"
      + text.unicodeScalars.map { "%_\\".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }
      .joined() + "%"
  }
}
