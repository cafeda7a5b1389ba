import BriefingModel

/// The places in an article that keys go to one after the other: sections, paragraphs, sentences,
/// quotations, actors.
struct Stops {
  let reader: ReaderState
  let layout: TextLayout

  /// The next stop of the command's sort from `offset`; nil where there is none further.
  func target(of command: CommandID, from offset: Int) -> Int? {
    switch command {
    case .jumpNextSection: section(after: offset)
    case .jumpPreviousSection: section(before: offset)
    case .jumpNextParagraph: paragraph(after: offset)
    case .jumpPreviousParagraph: paragraph(before: offset)
    case .jumpNextSentence: first(after: offset, in: reader.index.findings.sentences, \.start)
    case .jumpPreviousSentence: last(before: offset, in: reader.index.findings.sentences, \.start)
    case .jumpNextQuotation: first(after: offset, in: reader.index.statements, \.passage.start)
    case .jumpPreviousQuotation: last(before: offset, in: reader.index.statements, \.passage.start)
    case .jumpNextActor: first(after: offset, in: reader.index.findings.mentions, \.passage.start)
    case .jumpPreviousActor:
      last(before: offset, in: reader.index.findings.mentions, \.passage.start)
    default: nil
    }
  }

  /// What is said where there is no further stop.
  static func nothingFurther(for command: CommandID) -> String {
    switch command {
    case .jumpNextSection: "This is the last section"
    case .jumpPreviousSection: "This is the first section"
    case .jumpNextQuotation: "No quotation after this"
    case .jumpPreviousQuotation: "No quotation before this"
    case .jumpNextActor: "No actor is mentioned after this"
    case .jumpPreviousActor: "No actor is mentioned before this"
    case .jumpNextParagraph, .jumpNextSentence: "This is the end"
    default: "This is the beginning"
    }
  }

  private func first<Element>(
    after offset: Int, in list: [Element], _ start: (Element) -> Int
  ) -> Int? {
    let index = list.partitioningIndex { start($0) > offset }
    return index < list.count ? start(list[index]) : nil
  }

  private func last<Element>(
    before offset: Int, in list: [Element], _ start: (Element) -> Int
  ) -> Int? {
    let index = list.partitioningIndex { start($0) >= offset }
    return index > 0 ? start(list[index - 1]) : nil
  }

  private func start(ofSection section: Section) -> Int? {
    section.blocks.first(where: layout.isVisible).map { reader.article.blocks[$0].passage.start }
  }

  private func section(after offset: Int) -> Int? {
    reader.article.sections.lazy.compactMap(start(ofSection:)).first { $0 > offset }
  }

  private func section(before offset: Int) -> Int? {
    reader.article.sections.lazy.compactMap(start(ofSection:)).prefix { $0 < offset }.last
  }

  private func paragraph(after offset: Int) -> Int? {
    guard let block = reader.article.blockIndex(atOrBefore: offset) else { return nil }
    return layout.nextVisible(after: block).map { reader.article.blocks[$0].passage.start }
  }

  private func paragraph(before offset: Int) -> Int? {
    guard let block = reader.article.blockIndex(atOrBefore: offset) else { return nil }
    let start = reader.article.blocks[block].passage.start
    if start < offset { return start }
    return layout.nextVisible(before: block).map { reader.article.blocks[$0].passage.start }
  }
}
