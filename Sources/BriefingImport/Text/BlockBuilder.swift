import BriefingModel

/// Puts an article's text together, block by block, with a blank line between two blocks.
struct BlockBuilder {
  private var pieces: [(text: String, kind: RunKind)] = []

  /// The number of blocks.
  var count: Int { pieces.count }
  var isEmpty: Bool { pieces.isEmpty }

  /// What the blocks are.
  var kinds: some Sequence<Block.Kind> { pieces.lazy.map(\.kind.block) }

  /// Adds a block; nothing where there is no text. Line ends inside the text stay.
  mutating func append(_ text: some StringProtocol, _ kind: RunKind) {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return }
    pieces.append((String(text[first...last]), kind))
  }

  /// Takes blocks out again.
  mutating func remove(_ range: Range<Int>) { pieces.removeSubrange(range) }

  /// What a block was said to be.
  func kind(_ index: Int) -> RunKind { pieces[index].kind }

  /// The first words of the text, for an article without a headline.
  var firstWords: String {
    guard let first = pieces.first(where: { $0.kind.block != .furniture }) ?? pieces.first else {
      return Article.Metadata.untitled
    }
    let words = String(decoding: first.text.utf8.prefix(400), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? "…" : "")
  }

  /// The article with that text. O(n).
  func article(_ metadata: Article.Metadata) -> Article {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for piece in pieces {
      if !bytes.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
      let start = bytes.count
      bytes.append(contentsOf: piece.text.utf8)
      blocks.append(
        Block(piece.kind.block, level: piece.kind.level, at: Passage(start, bytes.count)))
    }
    let sections = bytes.withUnsafeBytes { raw in
      SectionBuilder.sections(of: blocks, titles: pieces.map(\.kind), in: raw)
    }
    var metadata = metadata
    metadata.url = metadata.url.flatMap { WebAddress(ofWeb: $0)?.text }
    return Article(
      text: ArticleText(decoding: bytes), metadata: metadata, blocks: blocks, sections: sections)
  }
}
