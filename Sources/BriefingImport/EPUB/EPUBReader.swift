import BriefingModel

/// Reads e-books and collections in EPUB: one article, a chapter a section.
struct EPUBReader: Sendable {
  let phrases: PhraseLexicon

  /// The most bytes of a book.
  static let sizeLimit = 64 << 20

  /// The article that a book is.
  ///
  /// - Throws: `ImportError`.
  func read(_ bytes: [UInt8]) throws(ImportError) -> ImportedArticle {
    guard bytes.count <= Self.sizeLimit else {
      throw .tooLarge(size: bytes.count, limit: Self.sizeLimit)
    }
    let entries = try ZipArchive(bytes, isWanted: Self.isText).entries
    if let encryption = entries["META-INF/encryption.xml"] { try Self.refuseLocked(encryption) }
    let path = try Self.packagePath(entries)
    guard let document = entries[path] else { throw .malformed(format: "EPUB book", line: 0) }
    let package = try BookPackage(document, path: path)
    let contents = package.contents.lazy.compactMap { path in
      entries[path].map { BookContents($0, path: path) }
    }.first
    return try read(package, contents, entries)
  }

  private func read(
    _ package: BookPackage, _ contents: BookContents?, _ entries: [String: [UInt8]]
  ) throws(ImportError) -> ImportedArticle {
    var builder = BlockBuilder()
    if let title = package.title { builder.append(title, RunKind(.headline)) }
    let head = builder.count
    for path in package.chapters where !package.contents.contains(path) {
      guard let page = entries[path] else { continue }
      let chapter = try BookChapter(page, title: contents?[path], phrases: phrases)
      chapter.append(to: &builder, bookTitle: package.title)
    }
    guard builder.count > head else { throw .noArticle(kind: "an EPUB book without text") }
    let article = builder.article(
      Article.Metadata(
        headline: package.title ?? builder.firstWords,
        byline: package.authors.isEmpty ? nil : package.authors.joined(separator: ", "),
        outlet: package.publisher, date: package.date, url: package.source,
        language: package.language))
    return ImportedArticle(article, identifier: package.identifier)
  }

  /// Pictures, fonts and styles stay packed.
  private static func isText(_ name: String) -> Bool {
    let suffix = name.lowercased().split(separator: ".").last ?? ""
    return ["xml", "opf", "ncx", "xhtml", "html", "htm"].contains(suffix)
  }

  private static func packagePath(_ entries: [String: [UInt8]]) throws(ImportError) -> String {
    if let container = entries["META-INF/container.xml"],
      let text = try? MarkupDecoder.decode(container),
      let tree = try? MarkupTree(xml: text, format: "EPUB book"),
      let file = tree.nodes.indices.first(where: { tree.name($0) == "rootfile" }),
      let path = tree.attribute("full-path", of: file)
    {
      return path
    }
    guard let path = entries.keys.filter({ $0.hasSuffix(".opf") }).min() else {
      throw .malformed(format: "EPUB book", line: 0)
    }
    return path
  }

  /// Refuses a book whose pages are encrypted; its fonts may be.
  private static func refuseLocked(_ document: [UInt8]) throws(ImportError) {
    guard let text = try? MarkupDecoder.decode(document),
      let tree = try? MarkupTree(xml: text, format: "EPUB book")
    else { return }
    let locked = tree.nodes.indices.contains { index in
      tree.name(index) == "CipherReference"
        && isText(tree.attribute("URI", of: index) ?? "")
    }
    if locked { throw .encrypted }
  }
}
