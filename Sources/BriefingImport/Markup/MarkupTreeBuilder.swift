import CXml

/// Takes what libxml2 tells of a document and makes a tree of it, within limits.
final class MarkupTreeBuilder {
  private(set) var tree = MarkupTree()
  /// Why reading was stopped.
  private(set) var failure: ImportError?
  private var open: [Int] = []
  private var nameIndices: [String: Int32] = [:]
  private let limits: MarkupLimits

  init(_ limits: MarkupLimits) { self.limits = limits }

  func opened(_ name: String, _ attributes: UnsafeBufferPointer<LedeXmlAttribute>) -> Bool {
    guard open.count < limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    guard attributes.count <= limits.attributes else {
      return fail(.tooMany(parts: "attributes of one element", limit: limits.attributes))
    }
    let first = Int32(tree.attributes.count)
    for attribute in attributes {
      guard let name = index(of: MarkupName.canonical(attribute.name, attribute.space)) else {
        return false
      }
      let value = UnsafeRawBufferPointer(start: attribute.value, count: attribute.valueLength)
      tree.attributes.append(MarkupTree.Attribute(name: name, value: append(value)))
    }
    guard let name = index(of: name) else { return false }
    open.append(tree.nodes.count)
    return append(name: name, content: first..<Int32(tree.attributes.count))
  }

  func closed() {
    guard let index = open.popLast() else { return }
    tree.nodes[index].end = Int32(tree.nodes.count)
  }

  func text(_ text: UnsafeRawBufferPointer) -> Bool {
    let parent = Int32(open.last ?? -1)
    if let last = tree.nodes.indices.last, tree.nodes[last].name < 0,
      tree.nodes[last].parent == parent
    {
      tree.nodes[last].content = tree.nodes[last].content.lowerBound..<append(text).upperBound
      return true
    }
    return append(name: -1, content: append(text))
  }

  /// The tree, with whatever is still open closed.
  func finish() -> MarkupTree {
    while !open.isEmpty { closed() }
    return tree
  }

  private func append(name: Int32, content: Range<Int32>) -> Bool {
    guard tree.nodes.count < limits.nodes else {
      return fail(.tooMany(parts: "elements", limit: limits.nodes))
    }
    let parent = name < 0 ? open.last : open.dropLast().last
    tree.nodes.append(
      MarkupTree.Node(
        name: name, parent: Int32(parent ?? -1), end: Int32(tree.nodes.count + 1),
        content: content))
    return true
  }

  private func append(_ text: UnsafeRawBufferPointer) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    return start..<Int32(tree.bytes.count)
  }

  private func index(of name: String) -> Int32? {
    if let known = nameIndices[name] { return known }
    guard tree.names.count < limits.names else {
      _ = fail(.tooMany(parts: "names of elements", limit: limits.names))
      return nil
    }
    let index = Int32(tree.names.count)
    tree.names.append(name)
    nameIndices[name] = index
    return index
  }

  private func fail(_ error: ImportError) -> Bool {
    failure = failure ?? error
    return false
  }
}
