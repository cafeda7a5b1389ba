import BriefingModel

/// Makes articles of a feed's entries.
struct FeedItemBuilder {
  let phrases: PhraseLexicon
  let feed: Feed

  /// The item that an entry is.
  ///
  /// - Throws: `ImportError`, where its HTML passes a limit.
  func item(_ entry: FeedEntry) throws(ImportError) -> FeedItem {
    let content = entry.content.flatMap { $0.isEmpty ? nil : $0 }
    let caption = entry.captions.first.map { FeedEntry.Body.plain($0) }
    let body = content ?? entry.summary ?? caption ?? .plain("")
    let article = try NewsArticleBuilder(phrases: phrases)
      .article(body, metadata: metadata(of: entry))
    return FeedItem(
      identifier: entry.identifier, link: entry.link, date: entry.date, isWhole: content != nil,
      article: article)
  }

  private func metadata(of entry: FeedEntry) -> Article.Metadata {
    let authors = entry.authors.filter { !$0.isSameLine(as: feed.title) }
    return Article.Metadata(
      headline: entry.title ?? "", byline: authors.isEmpty ? nil : authors.joined(separator: ", "),
      outlet: feed.title, date: entry.date, url: entry.link,
      language: entry.language ?? feed.language, section: entry.section)
  }
}

extension BlockBuilder {
  /// A builder with one paragraph.
  init(copying text: String) {
    self.init()
    append(text, RunKind(.paragraph))
  }

  /// Adds the paragraphs of a plain text, which blank lines part.
  mutating func appendParagraphs(of text: String) {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let words = line.collapsed {
        lines.append(words)
      } else if !lines.isEmpty {
        append(lines.joined(separator: "\n"), RunKind(.paragraph))
        lines = []
      }
    }
    append(lines.joined(separator: "\n"), RunKind(.paragraph))
  }
}
