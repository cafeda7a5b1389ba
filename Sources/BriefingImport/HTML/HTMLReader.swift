import BriefingModel

/// Reads web pages: finds the article in a page and leaves the page out.
struct HTMLReader: Sendable {
  let phrases: PhraseLexicon

  /// The article of a page.
  ///
  /// - Parameter charset: the encoding that the header of a response named.
  /// - Throws: `ImportError`, also where the page holds no text.
  func read(_ bytes: [UInt8], charset: String? = nil) throws(ImportError) -> Article {
    let tree = try MarkupTree(html: try MarkupDecoder.decode(bytes, charset: charset))
    let outline = PageOutline(tree)
    let facts = PageMetadata(outline)
    let title = facts.title
    guard let text = MainText(outline, title: title.element) else { throw Self.noArticle }
    var builder = HTMLTextBuilder(outline, phrases: phrases, title: title.text)
    builder.isLiveBlog = facts.isLiveBlog
    builder.read(text.root, from: text.start)
    guard builder.builder.kinds.contains(where: { $0 != .headline && $0 != .furniture })
    else { throw Self.noArticle }
    var metadata = facts.metadata(headline: title.text ?? builder.builder.firstWords)
    metadata.byline = metadata.byline ?? builder.byline
    metadata.date = metadata.date ?? builder.date
    return builder.builder.article(metadata)
  }

  /// The article that a piece of HTML without a page around it is, as feeds hold it.
  ///
  /// - Throws: `ImportError`.
  func readFragment(
    _ html: String, metadata: Article.Metadata
  ) throws(ImportError) -> Article {
    let tree = try MarkupTree(html: Array("<div>\(html)</div>".utf8))
    let outline = PageOutline(tree)
    var builder = HTMLTextBuilder(outline, phrases: phrases, title: metadata.headline)
    for root in tree.roots { builder.read(root, from: root) }
    return builder.builder.article(metadata)
  }

  /// All of a page that is text, as the chapters of a book are: UTF-8, without a headline.
  ///
  /// - Throws: `ImportError`, where a limit is passed.
  func readWhole(_ bytes: [UInt8]) throws(ImportError) -> Article {
    let tree = try MarkupTree(html: bytes)
    var builder = HTMLTextBuilder(
      PageOutline(tree, usesHints: false), phrases: phrases, title: nil)
    for root in tree.roots { builder.read(root, from: root) }
    return builder.builder.article(Article.Metadata(headline: ""))
  }

  private static let noArticle = ImportError.noArticle(kind: "a web page without a text of its own")
}
