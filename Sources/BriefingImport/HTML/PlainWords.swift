/// Text fields of web formats that hold HTML where plain text is expected.
enum PlainWords {
  /// The words of a field, its marks and entities resolved once more where it holds any; nil where
  /// there are none.
  static func read(_ field: String?) -> String? {
    guard let field else { return nil }
    guard field.contains("&") || field.contains("<"), field.utf8.count <= 100_000,
      let tree = try? MarkupTree(html: Array("<div>\(field)</div>".utf8))
    else { return field.collapsed }
    return tree.roots.map { tree.rawText(of: $0) }.joined().collapsed ?? field.collapsed
  }
}
