import CCmark

/// The syntax tree of a Markdown text, walked without recursion.
final class MarkdownTree {
  /// A step of the walk.
  struct Step {
    let node: OpaquePointer
    let isEntering: Bool
    /// The name of the node's kind, as the library spells it ("paragraph").
    let kind: String
  }

  private let root: OpaquePointer?

  /// Parses bytes that are valid UTF-8, tables and strikethrough included. Addresses in the text
  /// stay text: lede has no use for links.
  init(_ markdown: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    markdown.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit {
    if let root { cmark_node_free(root) }
  }

  /// Visits every node in the order of the text, on entering and on leaving. O(n).
  func walk(_ visit: (Step) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(
        Step(
          node: node, isEntering: event == CMARK_EVENT_ENTER,
          kind: String(cString: cmark_node_get_type_string(node))))
    }
  }
}

extension MarkdownTree.Step {
  /// The literal text of a text, code or HTML node.
  var literal: String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
  /// The level of a heading, from 1.
  var headingLevel: UInt8 { UInt8(clamping: cmark_node_get_heading_level(node)) }
  /// Whether a list is numbered.
  var isNumberedList: Bool { cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  /// The number that a numbered list begins with.
  var listStart: Int { Int(cmark_node_get_list_start(node)) }
}
