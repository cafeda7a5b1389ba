import BriefingModel

/// Makes plain text with blocks and sections from a Markdown tree.
struct MarkdownTextBuilder {
  private var builder = BlockBuilder()
  private let phrases: PhraseLexicon
  /// The headline, from the front matter or the first heading of level 1.
  private var title: String?

  /// The text of the block that is being read.
  private var content = ""
  private var holdsOnlyImage = false
  private var quoteDepth = 0
  /// The numbers of the next entries of the open lists; nil for a list without numbers.
  private var lists: [Int?] = []
  private var startsItem = false
  private var imageDepth = 0
  /// The cells of the table row that is being read.
  private var cells: [String] = []
  private var isAfterRelatedHeading = false

  /// A builder; `title` comes first in the text, as its headline.
  init(phrases: PhraseLexicon, title: String?) {
    self.phrases = phrases
    self.title = title
    if let title { append(title, RunKind(.headline)) }
  }

  /// Reads a whole tree.
  mutating func read(_ tree: MarkdownTree) {
    tree.walk { step in
      if step.isEntering { enter(step) } else { leave(step) }
    }
  }

  /// Whether nothing was read.
  var isEmpty: Bool { builder.isEmpty }

  /// The headline, or else the first words of the text.
  var headline: String { title ?? builder.firstWords }

  /// The article with what was read.
  func article(_ metadata: Article.Metadata) -> Article { builder.article(metadata) }

  private mutating func enter(_ step: MarkdownTree.Step) {
    switch step.kind {
    case "paragraph", "heading":
      content = ""
      holdsOnlyImage = false
    case "block_quote": quoteDepth += 1
    case "list": lists.append(step.isNumberedList ? step.listStart : nil)
    case "item": startsItem = true
    case "text", "code": addInline(step.literal)
    case "softbreak": addInline(" ")
    case "linebreak": addInline("\n")
    case "image": enterImage()
    case "code_block": append(step.literal, RunKind(.paragraph))
    case "html_block": append(step.literal, RunKind(.furniture))
    case "table_row", "table_header": cells = []
    case "table_cell": content = ""
    default: break
    }
  }

  private mutating func leave(_ step: MarkdownTree.Step) {
    switch step.kind {
    case "paragraph": closeParagraph()
    case "heading": closeHeading(level: step.headingLevel)
    case "block_quote": quoteDepth -= 1
    case "list": lists.removeLast()
    case "item": closeItem()
    case "image": imageDepth -= 1
    case "table_cell": cells.append(content)
    case "table_row", "table_header": append(cells.joined(separator: " | "), RunKind(.paragraph))
    default: break
    }
  }

  private mutating func addInline(_ text: String) {
    if imageDepth == 0, text.contains(where: { !$0.isWhitespace }) { holdsOnlyImage = false }
    content += text
  }

  private mutating func enterImage() {
    if content.isEmpty { holdsOnlyImage = true }
    imageDepth += 1
  }

  private mutating func closeItem() {
    startsItem = false
    if let last = lists.indices.last, let number = lists[last] { lists[last] = number + 1 }
  }

  private mutating func closeHeading(level: UInt8) {
    guard content.contains(where: { !$0.isWhitespace }) else { return }
    let isRelated = phrases.contains(content, in: .related)
    isAfterRelatedHeading = isRelated
    if level == 1, isEmpty {
      title = content
      append(content, RunKind(.headline))
    } else if content != title || builder.count > 1 {
      append(content, RunKind(.heading, level: max(level, 2) - 1, opensRelated: isRelated))
    }
  }

  private mutating func closeParagraph() {
    if isAfterRelatedHeading {
      append(marker + content, RunKind(.relatedLink))
    } else if holdsOnlyImage || phrases.contains(content, in: .caption) {
      append(content, RunKind(.caption))
    } else if !lists.isEmpty {
      append(marker + content, RunKind(.listItem))
    } else {
      append(content, RunKind(quoteDepth > 0 ? .blockQuote : .paragraph))
    }
    startsItem = false
  }

  /// What stands before the first paragraph of a list's entry.
  private var marker: String {
    guard startsItem, let list = lists.last, !isAfterRelatedHeading else { return "" }
    return list.map { "\($0). " } ?? "• "
  }

  private mutating func append(_ text: String, _ kind: RunKind) {
    builder.append(text, kind)
  }
}
