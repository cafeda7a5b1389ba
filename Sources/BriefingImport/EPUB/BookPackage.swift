import BriefingModel

/// What the package document of an EPUB says: its metadata, and its chapters in reading order.
struct BookPackage {
  let title: String?
  let authors: [String]
  let publisher: String?
  let language: String?
  let identifier: String?
  let date: CalendarDate?
  let source: String?
  /// The paths of the chapters in the archive, in reading order.
  let chapters: [String]
  /// The paths of the tables of contents, the newer kind first.
  let contents: [String]

  /// The most chapters of a book.
  static let chapterLimit = 10_000

  /// Reads the package document at `path` in an archive.
  ///
  /// - Throws: `ImportError`.
  init(_ bytes: [UInt8], path: String) throws(ImportError) {
    let tree = try MarkupTree(xml: try MarkupDecoder.decode(bytes), format: "EPUB book")
    let root = tree.roots.first { tree.name($0) == "package" }
    guard let root else { throw .malformed(format: "EPUB book", line: 0) }
    let metadata = tree.child("metadata", of: root)
    func all(_ name: String) -> [String] {
      guard let metadata else { return [] }
      return tree.descendants(of: metadata).filter { tree.name($0) == name }.prefix(100)
        .compactMap { tree.text(of: $0) }
    }
    title = all("dc:title").first
    authors = all("dc:creator")
    publisher = all("dc:publisher").first
    language = all("dc:language").first
    identifier = all("dc:identifier").first
    date = PublicationDate.read(all("dc:date").first)
    source = all("dc:source").first { $0.hasPrefix("http") }
    let manifest = BookManifest(tree, root, base: path)
    let spine = tree.child("spine", of: root)
    let references = spine.map { tree.children("itemref", of: $0) } ?? []
    guard references.count <= Self.chapterLimit else {
      throw .tooMany(parts: "chapters", limit: Self.chapterLimit)
    }
    chapters = references.compactMap { reference in
      tree.attribute("idref", of: reference).flatMap { manifest.chapters[$0] }
    }
    let older = spine.flatMap { tree.attribute("toc", of: $0) }.flatMap { manifest.paths[$0] }
    contents = [manifest.navigation, older].compactMap { $0 }
  }
}

/// The files that a package lists.
private struct BookManifest {
  /// The path of each file by its identifier, and of those that are pages.
  private(set) var paths: [String: String] = [:]
  private(set) var chapters: [String: String] = [:]
  private(set) var navigation: String?

  init(_ tree: MarkupTree, _ root: MarkupTree.Index, base: String) {
    guard let manifest = tree.child("manifest", of: root) else { return }
    for item in tree.children("item", of: manifest) {
      guard let id = tree.attribute("id", of: item), let link = tree.attribute("href", of: item)
      else { continue }
      let path = BookPath.resolve(link, from: base)
      paths[id] = path
      let type = tree.attribute("media-type", of: item) ?? ""
      if type.contains("html") || type.contains("dtbook") { chapters[id] = path }
      let properties = tree.attribute("properties", of: item)?.split(separator: " ") ?? []
      if properties.contains("nav") { navigation = navigation ?? path }
    }
  }
}
