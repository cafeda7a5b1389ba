/// The titles of a book's chapters, from its table of contents.
struct BookContents {
  private var titles: [String: String] = [:]

  /// The titles of a table at `path`: a navigation document of EPUB 3 or an NCX of EPUB 2. A table
  /// that cannot be read costs the titles, not the book.
  init(_ bytes: [UInt8], path: String) {
    guard let text = try? MarkupDecoder.decode(bytes),
      let tree = try? MarkupTree(xml: text, format: "table of contents")
    else { return }
    for index in tree.nodes.indices {
      switch tree.name(index) {
      case "navPoint":
        let label = tree.child("navLabel", of: index).flatMap { tree.text(of: $0) }
        let content = tree.child("content", of: index)
        add(label, content.flatMap { tree.attribute("src", of: $0) }, path)
      case "a":
        add(tree.text(of: index), tree.attribute("href", of: index), path)
      default: break
      }
    }
  }

  /// The first entry that leads to a file is the title of the file.
  private mutating func add(_ title: String?, _ link: String?, _ base: String) {
    guard let title, let link else { return }
    let path = BookPath.resolve(link, from: base)
    if titles[path] == nil { titles[path] = title }
  }

  /// The title of the chapter in the file at `path`.
  subscript(path: String) -> String? { titles[path] }
}
