import BriefingModel

/// The language of the search, shown while nothing is typed.
struct SearchGuide: ListContent {
  private static let forms: [(example: String, summary: String)] =
    [
      ("harbour plan", "articles with both words, in any of their forms"),
      ("\"no evidence\"", "the words side by side"),
      ("harb*", "words that begin so"),
      ("(ferry OR boat) NOT oil", "either of them; without the word"),
    ] + SearchField.allCases.map { ($0.example, $0.summary) }

  private static let columns = 26

  var count: Int { Self.forms.count }

  func isSelectable(_ index: Int) -> Bool { false }

  func item(at index: Int, columns: Int) -> ListItem {
    let form = Self.forms[index]
    return ListItem(lines: [
      [
        StyledText(" "), StyledText(form.example.padded(to: Self.columns), .footerKey),
        StyledText(" " + form.summary, .metadata),
      ]
    ])
  }
}
