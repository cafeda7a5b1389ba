import BriefingModel

/// Reads the bytes of a document of any format that lede knows.
public struct DocumentReader: Sendable {
  /// The most bytes that a document of any format may have.
  public static let sizeLimit = PDFReader.sizeLimit

  private let plainText: PlainTextReader
  private let markdown: MarkdownReader
  private let phrases: PhraseLexicon

  /// A reader that knows page furniture, months, outlets and the like from `furniture`: the bytes
  /// of the lexicon of that name.
  public init(furniture: [UInt8]) {
    self.init(phrases: PhraseLexicon(furniture))
  }

  init(phrases: PhraseLexicon) {
    self.phrases = phrases
    plainText = PlainTextReader(phrases: phrases)
    markdown = MarkdownReader(phrases: phrases)
  }

  /// Reads a document; nothing outside `bytes` is opened, and no network used.
  ///
  /// - Parameters:
  ///   - name: the file's name or path, or its address; its extension counts where the content does
  ///     not tell the format.
  ///   - contentType: the header of the response that it came with ("text/html; charset=utf-8").
  /// - Throws: `ImportError`.
  public func read(
    _ bytes: [UInt8], name: String, contentType: String? = nil
  ) throws(ImportError) -> ImportedDocument {
    let header = ContentType(contentType)
    switch DocumentFormat.detect(bytes, name: name, contentType: header.type) {
    case .html:
      let reader = HTMLReader(phrases: phrases)
      return .article(ImportedArticle(try reader.read(bytes, charset: header.charset)))
    case .xmlFeed:
      return .feed(try FeedReader(phrases: phrases).read(bytes, charset: header.charset))
    case .opml:
      return .subscriptions(try SubscriptionList.read(bytes))
    case .json:
      return try readJSON(bytes, name: name)
    case .newsML, .nitf:
      let reader = NewsMLReader(phrases: phrases)
      return one(of: try reader.read(bytes, charset: header.charset))
    case .epub:
      return .article(try EPUBReader(phrases: phrases).read(bytes))
    case .pdf:
      return .article(ImportedArticle(try PDFReader(plainText: plainText).read(bytes)))
    case .plainText, .markdown:
      return .article(ImportedArticle(try readText(bytes, name: name)))
    }
  }

  /// The articles of a document, in its order and never none.
  ///
  /// - Throws: `ImportError`, also where the document holds no article.
  public func articles(
    _ bytes: [UInt8], name: String, contentType: String? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    let document = try read(bytes, name: name, contentType: contentType)
    let articles = document.articles
    guard !articles.isEmpty else { throw .noArticle(kind: document.emptyKind) }
    return articles
  }

  private func one(of articles: [ImportedArticle]) -> ImportedDocument {
    articles.count == 1 ? .article(articles[0]) : .articles(articles)
  }

  /// JSON that lede does not know is text, unless its name says that it is data.
  private func readJSON(_ bytes: [UInt8], name: String) throws(ImportError) -> ImportedDocument {
    let isData = name.lowercased().hasSuffix(".json")
    if !isData, bytes.count > JSONValue.sizeLimit {
      return .article(ImportedArticle(try readText(bytes, name: name)))
    }
    let document = JSONValue(try MarkupDecoder.decode(bytes))
    if let document, JSONFeedReader.canRead(document) {
      return .feed(try JSONFeedReader(phrases: phrases).read(document))
    }
    let items = document.map(NinjsReader.items) ?? []
    if !items.isEmpty { return one(of: try NinjsReader(phrases: phrases).read(items)) }
    guard !isData else {
      if document == nil { throw .malformed(format: "JSON", line: 0) }
      throw .noArticle(kind: "data of a kind that lede does not know")
    }
    return .article(ImportedArticle(try readText(bytes, name: name)))
  }

  private func readText(_ bytes: [UInt8], name: String) throws(ImportError) -> Article {
    let text = try TextDecoder.decode(bytes)
    if MarkdownReader.canRead(text, name: name) { return try markdown.read(text) }
    return plainText.structure(text)
  }

  /// The beginning of a long plain text as an article of its own, for it to be on the screen before
  /// the rest has been read: `bytes` are the first of the file, and what is read ends with one of
  /// their lines. Nil where the text cannot be read in parts.
  func readBeginning(_ bytes: [UInt8], name: String) -> Article? {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let format = DocumentFormat.detect(bytes, name: name)
    guard !isUTF16, format == .plainText || format == .markdown,
      let end = bytes.lastIndex(of: UInt8(ascii: "\n")),
      let text = try? TextDecoder.decode(Array(bytes[...end])),
      !MarkdownReader.canRead(text, name: name)
    else { return nil }
    return plainText.structure(text)
  }

  /// The article that a text is, unchanged.
  func structure(_ text: ArticleText) -> Article { plainText.structure(text) }
}
