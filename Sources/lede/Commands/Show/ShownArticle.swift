import BriefingModel

/// An article by section, as JSON.
struct ShownArticle: Encodable {
  private struct Part: Encodable {
    var title: String?
    var kind: String
    var level: Int
    var blocks: [Piece]
  }
  private struct Piece: Encodable {
    var kind: String
    var text: String
    var start, end: Int
  }

  private let metadata: ListedMetadata
  private let sections: [Part]

  private enum CodingKeys: CodingKey {
    case sections
  }

  init(_ article: Article) {
    metadata = ListedMetadata(article.metadata)
    let offsets = ScalarOffsets(article.text)
    sections = article.sections.map { section in
      Part(
        title: section.title.map { article.text[$0] }, kind: "\(section.kind)",
        level: section.level,
        blocks: article.blocks[section.blocks].map { block in
          Piece(
            kind: "\(block.kind)", text: article.text[block.passage],
            start: offsets.scalar(atByte: block.passage.start),
            end: offsets.scalar(atByte: block.passage.end))
        })
    }
  }

  func encode(to encoder: any Encoder) throws {
    try metadata.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sections, forKey: .sections)
  }
}
