import BriefingModel

/// Words of the open article that the reader takes for a quotation or an actor which was missed.
struct CorrectedWords: Hashable, Sendable {
  /// The words as they were chosen.
  let chosen: Passage
  /// What of them is the quotation.
  var quotation: QuotationDraft
  /// What of them is a name, where they are few enough to be one.
  let name: Passage?
  /// What stands between quotation marks within them, where that is not all of them.
  let quoted: [Passage]

  /// Words that were chosen in an article; nil where they are none.
  init?(_ chosen: Passage, in article: Article) {
    let text = article.text
    let paragraph =
      article.blockIndex(atOrBefore: chosen.start).map { article.blocks[$0].passage } ?? chosen
    guard let quotation = QuotationDraft(chosen, in: paragraph, of: text) else { return nil }
    self.chosen = chosen
    self.quotation = quotation
    name = Self.name(in: chosen, of: text)
    quoted = QuotedSpans(in: paragraph, of: text).passages.filter {
      $0 != quotation.passage && chosen.contains($0) && QuotationDraft($0, in: $0, of: text) != nil
    }
  }

  /// A name is no longer than this, in words.
  private static let longestName = 8

  private static func name(in chosen: Passage, of text: ArticleText) -> Passage? {
    let name = text.withoutSigns(chosen)
    let words = text[name]
    guard !name.isEmpty, !words.contains(where: \.isNewline) else { return nil }
    return words.split(separator: " ").count <= longestName ? name : nil
  }
}

extension ArticleText {
  /// A passage without what is no letter and no digit at its ends. O(length of the passage).
  fileprivate func withoutSigns(_ passage: Passage) -> Passage {
    let words = self[passage]
    let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
    let before = words.prefix(while: isSign).utf8.count
    guard before < passage.count else { return Passage(passage.start, passage.start) }
    let after = words.reversed().prefix(while: isSign).reduce(0) { $0 + $1.utf8.count }
    return Passage(passage.start + before, passage.end - after)
  }
}
