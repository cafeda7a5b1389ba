import BriefingModel

extension Article {
  /// An article of which each line is a paragraph.
  init(plainText text: ArticleText) {
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let passage = Passage(start, start + line.count)
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        blocks.append(Block(.paragraph, at: passage))
      }
      start += line.count + 1
    }
    let headline = blocks.first.map { text[$0.passage] } ?? ""
    self.init(
      text: text, metadata: Metadata(headline: headline.isEmpty ? "Untitled" : headline),
      blocks: blocks, sections: [Section(.lede, title: nil, blocks: 0..<blocks.count)])
  }
}
