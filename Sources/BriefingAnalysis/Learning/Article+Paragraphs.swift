import BriefingModel

extension Article {
  /// A text of which each line is a paragraph, as the corpora give it.
  package init(paragraphs text: String) {
    let text = ArticleText(text)
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { blocks.append(Block(.paragraph, at: Passage(start, start + line.count))) }
      start += line.count + 1
    }
    self.init(
      text: text, metadata: Metadata(headline: ""), blocks: blocks,
      sections: [Section(.lede, title: nil, blocks: 0..<blocks.count)])
  }
}
