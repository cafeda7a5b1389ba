/// The words that the entries of a list have to contain to be shown.
struct ListFilter {
  private let words: [TextSearch]

  /// Nil where there are no words.
  init?(_ text: String?) {
    guard let text, !text.trimmed.isEmpty else { return nil }
    words = text.split(separator: " ").map { TextSearch(String($0)) }
  }

  /// Whether each word stands in one of the texts.
  func fits(_ texts: [String]) -> Bool {
    let utf8 = Array(texts.joined(separator: "\n").utf8)
    return words.allSatisfy { $0.isFound(in: utf8) }
  }
}
