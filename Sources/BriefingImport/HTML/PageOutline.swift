/// Which elements of a page are furniture, and how much prose each of the others holds.
struct PageOutline {
  let tree: MarkupTree
  /// What each name of the tree is.
  private let kindsByName: [ElementKind]
  /// What the hints say of each element.
  let verdicts: [PageHints.Verdict]
  /// Whether a node is furniture, or inside it.
  private(set) var isDropped: [Bool]
  /// How much prose stands in a node and what is inside it, as a measure without a unit.
  private(set) var prose: [Double]
  /// The bytes of text, and of text in links, in a node and what is inside it.
  private(set) var textLength: [Int]
  private(set) var linkLength: [Int]

  /// The block that each node's line of text stands in, -1 for none, and whether it is in a link.
  private let lines: [(block: Int, isLink: Bool)]
  /// The number of titles before each node, and at the end.
  private let titlesBefore: [Int]

  /// Text shorter than this, in bytes, is no prose.
  private static let shortestProse = 40
  /// Furniture by its hints is furniture only below this share of the page's prose.
  private static let furnitureShare = 0.4

  /// Looks through a page. O(n).
  ///
  /// - Parameter usesHints: whether classes and the like may make furniture of an element, as on
  ///   the pages of the web; the chapters of a book have none.
  init(_ tree: MarkupTree, usesHints: Bool = true) {
    self.tree = tree
    kindsByName = tree.names.map(ElementKind.init)
    verdicts = tree.nodes.indices.map { index in
      tree.isText(index) || !usesHints ? .none : PageHints.verdict(tree, index)
    }
    lines = Self.lines(of: tree, kindsByName)
    var titles = 0
    titlesBefore =
      tree.nodes.indices.map { index in
        defer { titles += tree.name(index) == "h1" ? 1 : 0 }
        return titles
      } + [titles]
    let count = tree.nodes.count
    isDropped = Array(repeating: false, count: count)
    prose = Array(repeating: 0, count: count)
    textLength = Array(repeating: 0, count: count)
    linkLength = Array(repeating: 0, count: count)
    drop { outline, index in outline.kind(index) == .furniture && !outline.isHeadOfText(index) }
    weigh()
    guard usesHints else { return }
    let total = prose.indices.filter { tree.nodes[$0].parent < 0 }.reduce(0) { $0 + prose[$1] }
    drop { outline, index in outline.isFurniture(index, total: total) }
    weigh()
  }

  /// What an element is; a text is part of a line.
  func kind(_ index: MarkupTree.Index) -> ElementKind {
    let name = tree.nodes[index].name
    return name < 0 ? .inline : kindsByName[Int(name)]
  }

  private static func lines(
    of tree: MarkupTree, _ kinds: [ElementKind]
  ) -> [(block: Int, isLink: Bool)] {
    var lines: [(block: Int, isLink: Bool)] = []
    lines.reserveCapacity(tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      let around = node.parent < 0 ? (block: -1, isLink: false) : lines[Int(node.parent)]
      let kind = node.name < 0 ? ElementKind.inline : kinds[Int(node.name)]
      lines.append(
        kind.breaksText
          ? (block: index, isLink: around.isLink)
          : (block: around.block, isLink: around.isLink || kind == .link))
    }
    return lines
  }

  /// The share of a node's text that is in links, 0 to 1.
  func linkShare(_ index: MarkupTree.Index) -> Double {
    textLength[index] == 0 ? 0 : Double(linkLength[index]) / Double(textLength[index])
  }

  private mutating func drop(_ isFurniture: (Self, MarkupTree.Index) -> Bool) {
    for index in tree.nodes.indices {
      let parent = Int(tree.nodes[index].parent)
      let isInside = parent >= 0 && isDropped[parent]
      isDropped[index] = isInside || isDropped[index] || isFurniture(self, index)
    }
  }

  /// The footer of a quotation names whom it is from.
  private func isHeadOfText(_ index: MarkupTree.Index) -> Bool {
    tree.name(index) == "footer"
      && tree.ancestors(of: index).prefix(16).contains { kind($0) == .blockQuote }
  }

  private func isFurniture(_ index: MarkupTree.Index, total: Double) -> Bool {
    switch tree.name(index) {
    case "", "html", "body", "main", "h1", "em", "strong", "b", "i", "tbody": return false
    default: break
    }
    let isSmall = prose[index] < total * Self.furnitureShare
    switch verdicts[index] {
    case .certainFurniture: return kind(index) != .main && !holdsTitle(index)
    case .furniture: return isSmall && !holdsTitle(index)
    default: break
    }
    guard kind(index) == .suspect, isSmall else { return false }
    let isArticleHead =
      tree.name(index) == "header"
      && tree.ancestors(of: index).prefix(64).contains { kind($0) == .main }
    return !isArticleHead && !holdsTitle(index)
  }

  private func holdsTitle(_ index: MarkupTree.Index) -> Bool {
    titlesBefore[Int(tree.nodes[index].end)] > titlesBefore[index]
  }

  /// Counts the text of every node and gives each block its prose.
  private mutating func weigh() {
    for index in prose.indices { (prose[index], textLength[index], linkLength[index]) = (0, 0, 0) }
    var owners = OwnTexts(count: tree.nodes.count)
    for index in tree.nodes.indices where tree.isText(index) && !isDropped[index] {
      let length = visibleLength(tree.textBytes(index))
      guard length > 0 else { continue }
      let line = lines[index]
      textLength[index] = length
      linkLength[index] = line.isLink ? length : 0
      if line.block >= 0 { owners.add(length, isLink: line.isLink, to: line.block) }
    }
    for index in tree.nodes.indices where owners.text[index] > 0 {
      prose[index] = weight(of: index, text: owners.text[index], links: owners.links[index])
    }
    for index in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      prose[parent] += prose[index]
      textLength[parent] += textLength[index]
      linkLength[parent] += linkLength[index]
    }
  }

  private func visibleLength(_ bytes: ArraySlice<UInt8>) -> Int {
    var length = 0
    var isAfterSpace = true
    for byte in bytes {
      let isSpace = byte <= 0x20
      if !isSpace || !isAfterSpace { length += 1 }
      isAfterSpace = isSpace
    }
    return bytes.allSatisfy { $0 <= 0x20 } ? 0 : length
  }

  /// The prose of a block's own text: its length without links, more where the page says that it
  /// is the article, less in captions and lists.
  private func weight(of index: MarkupTree.Index, text: Int, links: Int) -> Double {
    guard text >= Self.shortestProse, links * 2 < text else { return 0 }
    var weight = Double(min(text - links, 2_000))
    switch kind(index) {
    case .caption, .heading: weight *= 0.2
    case .listItem, .cell: weight *= 0.6
    default: break
    }
    for around in tree.ancestors(of: index).prefix(64) {
      if verdicts[around] == .articleBody { return weight * 4 }
      if verdicts[around] == .caption { weight *= 0.2 }
    }
    return weight
  }
}

/// The text that stands in a block and in no block inside it, in bytes.
private struct OwnTexts {
  var text: [Int]
  var links: [Int]

  init(count: Int) {
    text = Array(repeating: 0, count: count)
    links = text
  }

  mutating func add(_ length: Int, isLink: Bool, to index: Int) {
    text[index] += length
    if isLink { links[index] += length }
  }
}
