import BriefingModel

/// A chapter of a book: the blocks of one of its pages.
struct BookChapter {
  private let article: Article
  private let title: String?

  /// Reads the page of a chapter; `title` is what the table of contents calls it.
  ///
  /// - Throws: `ImportError`, where the page passes a limit.
  init(_ page: [UInt8], title: String?, phrases: PhraseLexicon) throws(ImportError) {
    self.title = title
    let text: [UInt8]
    do {
      text = try MarkupDecoder.decode(page)
    } catch .empty {
      text = []
    }
    article = try HTMLReader(phrases: phrases).readWhole(text)
  }

  /// Adds the chapter under its heading, the headings inside it below that one.
  func append(to builder: inout BlockBuilder, bookTitle: String?) {
    var blocks = article.blocks[...]
    guard let first = blocks.first else { return }
    if first.kind == .heading {
      builder.append(article.text[first.passage], RunKind(.heading, level: 1))
      blocks.removeFirst()
    } else if let title, !title.isSameLine(as: bookTitle) || !builder.isEmpty && blocks.count > 1 {
      builder.append(title, RunKind(.heading, level: 1))
    }
    for block in blocks {
      let level = block.kind == .heading ? max(block.level, 2) : 0
      builder.append(article.text[block.passage], RunKind(block.kind, level: level))
    }
  }
}
