import BriefingBrowser
import BriefingModel

/// An article as plain text: its headline, what is known about it, and its sections.
struct ArticlePage {
  private(set) var lines: [String] = []
  private let article: Article
  private let width: Int
  private let showsFurniture: Bool

  /// A page of at most `width` columns.
  init(_ article: Article, width: Int, showsFurniture: Bool = false) {
    self.article = article
    self.width = width
    self.showsFurniture = showsFurniture
    addHead()
    for section in article.sections {
      var previous: Block.Kind?
      for block in article.blocks[section.blocks] {
        add(block, in: section, isListed: block.kind == previous)
        previous = block.kind
      }
    }
    addHiddenCount()
    if lines.first == "" { lines.removeFirst() }
  }

  private mutating func addHead() {
    let metadata = article.metadata
    if !beginsWithHeadline { lines += Paragraph(metadata.headline, width: width).lines }
    let facts = [
      metadata.byline.map { "By \($0)" }, metadata.outlet, metadata.section, metadata.dateline,
      metadata.date?.description,
    ].compactMap(\.self)
    if !facts.isEmpty { lines += Paragraph(facts.joined(separator: " · "), width: width).lines }
  }

  /// Whether the headline is no more than the first words of the text, which follow anyway.
  private var beginsWithHeadline: Bool {
    let first = article.blocks.first { $0.kind != .furniture }
    guard let first, first.kind == .paragraph else { return false }
    let headline = article.metadata.headline
    let words = headline.hasSuffix("…") ? headline.dropLast() : headline[...]
    let text = article.text[first.passage].split(whereSeparator: \.isWhitespace)
    return text.joined(separator: " ").hasPrefix(words)
  }

  private mutating func add(_ block: Block, in section: Section, isListed: Bool) {
    let text = article.text[block.passage]
    switch block.kind {
    case .headline, .byline, .dateline: break
    case .heading: addHeading(section.title.map { article.text[$0] } ?? text, section)
    case .paragraph: lines += [""] + Paragraph(text, width: width).lines
    case .listItem: addListed(text, follows: isListed)
    case .relatedLink: addListed("- " + text, follows: isListed)
    case .blockQuote:
      lines += [""] + Paragraph(text, width: width, first: "  > ", rest: "  > ").lines
    case .caption: lines += [""] + Paragraph("[" + text + "]", width: width, first: "  ").lines
    case .furniture:
      if showsFurniture {
        lines += [""] + Paragraph(text, width: width, first: "  | ", rest: "  | ").lines
      }
    }
  }

  private mutating func addHeading(_ title: String, _ section: Section) {
    let heading = Paragraph(title, width: width).lines
    let columns = heading.map { PrintableText($0).columns }.max() ?? 0
    let mark = section.level == 1 ? "=" : "-"
    lines += ["", ""] + heading + [String(repeating: mark, count: columns)]
  }

  private mutating func addListed(_ text: String, follows: Bool) {
    lines += (follows ? [] : [""]) + Paragraph(text, width: width, rest: "  ").lines
  }

  private mutating func addHiddenCount() {
    let count = article.furnitureLineCount
    guard count > 0, !showsFurniture else { return }
    lines += [
      "", "(\(count) \(count == 1 ? "line" : "lines") of the page hidden; --all shows them)",
    ]
  }
}
