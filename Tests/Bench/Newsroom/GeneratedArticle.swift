/// An article of a generated newsroom.
struct GeneratedArticle {
  var headline: String
  var author: String
  var outlet: String
  /// The day in ISO 8601.
  var date: String
  /// Its paragraphs; those that begin with "## " are headings.
  var paragraphs: [String]
  /// Its place in the newsroom.
  var place: Int
  /// The place of the article that it is a copy of; its own where it is none.
  var original: Int

  /// Its address; no two articles share one.
  var url: String {
    let host = outlet.lowercased().filter { $0.isLetter }
    return "https://\(host).example/\(date.replacing("-", with: "/"))/\(place)-\(original)"
  }

  /// The text as it is searched and shown.
  var text: String { paragraphs.joined(separator: "\n\n") }

  /// A Markdown file.
  var markdown: String {
    """
    ---
    title: "\(headline)"
    author: "\(author)"
    outlet: "\(outlet)"
    date: \(date)
    url: \(url)
    lang: en
    ---

    \(text)

    """
  }
}

extension String {
  fileprivate func replacing(_ mark: Character, with other: Character) -> String {
    String(map { $0 == mark ? other : $0 })
  }
}
