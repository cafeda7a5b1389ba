import BriefingModel

/// Makes an article's blocks from a part of an HTML page.
struct HTMLTextBuilder {
  var builder = BlockBuilder()
  /// What lines of the text say about the article.
  var byline: String?
  var date: CalendarDate?

  let outline: PageOutline
  let phrases: PhraseLexicon
  let title: String?
  var line = TextLine()
  private var open: [MarkupTree.Index] = []
  private var linkDepth = 0
  var quoteDepth = 0
  var captionDepth = 0
  private var preformattedDepth = 0
  /// The numbers of the next entries of the open lists; nil for a list without numbers.
  var lists: [Int?] = []
  var startsItem = false
  /// The cells of the open rows of data tables; nil for a row of a table that is only layout.
  var rows: [[String]?] = []
  private var dataTables: [Bool] = []
  var hasProse = false
  var isInRelated = false
  /// Where the related links began that no heading or text of the article has followed yet.
  var relatedStart: Int?
  var figureDepth = 0
  /// Whether the page is a live blog, each post of which is a section.
  var isLiveBlog = false
  /// The part of the page that is read.
  private(set) var root: MarkupTree.Index?
  /// The last post that a time was taken of, and that time, until its title or text comes.
  var lastPost: MarkupTree.Index?
  var postTime: String?
  /// The level of the heading that opened what is no longer the article; nil outside of it.
  var trailerLevel: UInt8?

  /// A builder; `title`, the headline, comes first in the text and nowhere again.
  init(_ outline: PageOutline, phrases: PhraseLexicon, title: String?) {
    self.outline = outline
    self.phrases = phrases
    self.title = title
    if let title { builder.append(title, RunKind(.headline)) }
  }

  /// Reads the part of the page in `root` from `start` on. O(n).
  mutating func read(_ root: MarkupTree.Index, from start: MarkupTree.Index) {
    let tree = outline.tree
    self.root = root
    var index = root
    let end = Int(tree.nodes[root].end)
    while index < end {
      while let last = open.last, Int(tree.nodes[last].end) <= index { leave(open.removeLast()) }
      let nodeEnd = Int(tree.nodes[index].end)
      if outline.isDropped[index] || nodeEnd <= start && index < start {
        takeTime(within: index)
        index = nodeEnd
        continue
      }
      if tree.isText(index) {
        line.append(
          tree.textBytes(index), isLink: linkDepth > 0, keepsLines: preformattedDepth > 0)
      } else if enter(index) {
        open.append(index)
      } else {
        index = nodeEnd
        continue
      }
      index += 1
    }
    while let last = open.popLast() { leave(last) }
    flush()
  }

  /// Begins an element; false where it is passed over.
  private mutating func enter(_ index: MarkupTree.Index) -> Bool {
    let kind = outline.kind(index)
    if kind.breaksText { flush() }
    if takeTime(index) { return false }
    partCaption(index)
    switch kind {
    case .furniture: return false
    case .lineBreak: line.breakLine()
    case .link: linkDepth += 1
    case .quote: line.append("“")
    case .blockQuote: quoteDepth += 1
    case .caption: captionDepth += 1
    case .preformatted: preformattedDepth += 1
    case .list(let isNumbered):
      if isListOfLinks(index) {
        dropEmptyHeading()
        return false
      }
      lists.append(isNumbered ? listStart(index) : nil)
    case .listItem: startsItem = true
    case .table: dataTables.append(isDataTable(index))
    case .row: rows.append(dataTables.last ?? false ? [] : nil)
    case .inline:
      if outline.tree.name(index) == "sup", outline.linkShare(index) > 0.9 { return false }
    default: break
    }
    if outline.verdicts[index] == .caption { captionDepth += 1 }
    if outline.tree.name(index) == "figure" { figureDepth += 1 }
    return true
  }

  private mutating func leave(_ index: MarkupTree.Index) {
    let kind = outline.kind(index)
    if case .heading(let level) = kind, outline.verdicts[index] != .summary || hasProse {
      closeHeading(level)
    } else if kind.breaksText {
      flush()
    }
    switch kind {
    case .link: linkDepth -= 1
    case .quote: line.append("”")
    case .blockQuote: quoteDepth -= 1
    case .caption: captionDepth -= 1
    case .preformatted: preformattedDepth -= 1
    case .list: lists.removeLast()
    case .listItem: closeItem()
    case .table: dataTables.removeLast()
    case .row: closeRow()
    default: break
    }
    if outline.verdicts[index] == .caption { captionDepth -= 1 }
    if outline.tree.name(index) == "figure" { figureDepth -= 1 }
  }

  /// Takes out the heading of a list that is passed over.
  private mutating func dropEmptyHeading() {
    if let last = (0..<builder.count).last, builder.kind(last).block == .heading {
      builder.remove(last..<builder.count)
    }
  }

  private func listStart(_ index: MarkupTree.Index) -> Int {
    let start = outline.tree.attribute("start", of: index).flatMap { Int($0) } ?? 1
    return (-100_000...100_000).contains(start) ? start : 1
  }

  /// Whether a list is nothing but links, as lists of other articles are; under a heading that
  /// announces them they are kept.
  private func isListOfLinks(_ index: MarkupTree.Index) -> Bool {
    !isInRelated && outline.linkShare(index) > 0.8
  }

  /// Whether a table's rows are lines of facts. The tables of old pages hold paragraphs instead.
  private func isDataTable(_ index: MarkupTree.Index) -> Bool {
    guard outline.textLength[index] > 0 else { return false }
    var (cells, rows) = (0, 0)
    for inner in outline.tree.descendants(of: index) {
      switch outline.kind(inner) {
      case .row: rows += 1
      case .cell:
        cells += 1
        if outline.textLength[inner] > 400 { return false }
      case .table, .paragraph, .heading, .main:
        if outline.textLength[inner] > 0 { return false }
      default: break
      }
    }
    return rows > 1 && cells > rows
  }

  private mutating func closeItem() {
    startsItem = false
    if let last = lists.indices.last, let number = lists[last] { lists[last] = number + 1 }
  }

  private mutating func closeRow() {
    guard let cells = rows.popLast() ?? nil, !cells.isEmpty else { return }
    append(cells.joined(separator: " | "), RunKind(.paragraph))
  }
}
