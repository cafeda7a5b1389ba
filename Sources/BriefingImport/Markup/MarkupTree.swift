/// The elements and texts of an HTML or XML document, flat and in the order of the document.
///
/// A node's descendants are the nodes right behind it up to its `end`, so that walking a tree takes
/// a loop and no stack, however deep the document nests.
struct MarkupTree {
  /// The place of a node in the tree.
  typealias Index = Int

  struct Node {
    /// The name of an element, as an index of `names`; -1 for a text.
    var name: Int32
    /// The element around it; -1 for none.
    var parent: Int32
    /// The index behind its last descendant.
    var end: Int32
    /// Its attributes in `attributes`, or the bytes of a text in `bytes`.
    var content: Range<Int32>
  }

  struct Attribute {
    /// An index of `names`.
    var name: Int32
    /// Its value in `bytes`.
    var value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Every text and value, one after the other.
  var bytes: [UInt8] = []
  /// The names of elements and attributes, each once.
  var names: [String] = []
  /// The line of the first mistake of an XML document, from 1; 0 where there is none.
  var errorLine = 0

  /// The nodes that stand in no other.
  var roots: ChildIndices { ChildIndices(tree: self, position: 0, end: nodes.count) }

  /// The nodes right inside a node.
  func children(of index: Index) -> ChildIndices {
    ChildIndices(tree: self, position: index + 1, end: Int(nodes[index].end))
  }

  /// The nodes inside a node, in the order of the document.
  func descendants(of index: Index) -> Range<Index> {
    index + 1..<Int(nodes[index].end)
  }

  /// The elements around a node, from the innermost.
  func ancestors(of index: Index) -> some Sequence<Index> {
    sequence(state: Int(nodes[index].parent)) { parent -> Index? in
      guard parent >= 0 else { return nil }
      defer { parent = Int(nodes[parent].parent) }
      return parent
    }
  }

  /// Whether one node stands somewhere inside another.
  func contains(_ outer: Index, _ inner: Index) -> Bool {
    outer < inner && inner < Int(nodes[outer].end)
  }

  func isText(_ index: Index) -> Bool { nodes[index].name < 0 }

  /// The name of an element; empty for a text.
  func name(_ index: Index) -> String {
    let name = nodes[index].name
    return name < 0 ? "" : names[Int(name)]
  }

  /// The bytes of a text; none for an element.
  func textBytes(_ index: Index) -> ArraySlice<UInt8> {
    guard isText(index) else { return [] }
    let range = nodes[index].content
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The value of an element's attribute; nil where it has none of that name.
  func attribute(_ name: String, of index: Index) -> String? {
    guard !isText(index) else { return nil }
    let range = nodes[index].content
    let found = attributes[Int(range.lowerBound)..<Int(range.upperBound)].first {
      names[Int($0.name)] == name
    }
    return found.map { attribute in
      let value = bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
      return String(decoding: value, as: UTF8.self)
    }
  }

  /// The text inside a node, as it stands.
  func rawText(of index: Index) -> String {
    var result: [UInt8] = Array(textBytes(index))
    for inner in descendants(of: index) { result += textBytes(inner) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text inside a node with its white space collapsed; nil where there is none.
  func text(of index: Index) -> String? { rawText(of: index).collapsed }

  /// The first element of a name inside a node.
  func first(_ name: String, in index: Index) -> Index? {
    descendants(of: index).first { self.name($0) == name }
  }

  /// The first element of a name right inside a node.
  func child(_ name: String, of index: Index) -> Index? {
    children(of: index).first { self.name($0) == name }
  }

  /// The elements of a name right inside a node.
  func children(_ name: String, of index: Index) -> [Index] {
    children(of: index).filter { self.name($0) == name }
  }
}

/// The nodes right inside a node, in the order of the document.
struct ChildIndices: Sequence, IteratorProtocol {
  fileprivate let tree: MarkupTree
  fileprivate var position: Int
  fileprivate let end: Int

  mutating func next() -> MarkupTree.Index? {
    guard position < end else { return nil }
    defer { position = Int(tree.nodes[position].end) }
    return position
  }
}
