import BriefingModel

/// Where a passage is from, for whoever reads it elsewhere.
struct Citation {
  private let reader: ReaderState

  init(_ reader: ReaderState) {
    self.reader = reader
  }

  /// Headline, byline, outlet and date on one line, as far as they are known.
  var line: String {
    let metadata = reader.article.metadata
    let parts = [
      metadata.byline, "“\(metadata.headline)”", metadata.outlet, metadata.date?.description,
    ]
    return parts.compactMap(\.self).joined(separator: ", ").singleLine
  }

  /// The line, and the address below it.
  var text: String {
    [line, reader.article.metadata.url?.singleLine].compactMap(\.self).joined(separator: "\n")
  }

  /// A passage with who said it, and what they are, where that is known, the section it stands in where
  /// the article has it under a heading, and the source.
  func text(quoting passage: Passage, statement: Statement?) -> String {
    let words = reader.shownText(of: passage).singleLine
    let isSaid: Bool
    if case .quotation = statement?.content { isSaid = true } else { isSaid = false }
    let speaker = statement.flatMap { isSaid ? reader.index.name(of: $0) : nil }
    let role = statement?.speaker.actor.flatMap { reader.index.findings[$0].roles.first?.text }
    let section = reader.article.blockIndex(atOrBefore: passage.start)
      .flatMap(reader.article.sectionIndex(ofBlock:))
      .map { reader.article.sections[$0] }
      .flatMap { $0.kind == .lede ? nil : reader.title(of: $0) }
    let source = [line, section.map { "section “\($0)”" }].compactMap(\.self)
    return [
      "“\(words)”",
      speaker.map { "— " + [$0, role?.singleLine].compactMap(\.self).joined(separator: ", ") },
      source.joined(separator: ", "),
      reader.article.metadata.url?.singleLine,
    ]
    .compactMap(\.self).map { PrintableText($0).text }.joined(separator: "\n")
  }
}
