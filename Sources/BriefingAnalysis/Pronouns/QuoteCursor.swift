import BriefingModel

/// Walks through the quoted regions and quotations beside the tokens.
struct QuoteCursor {
  private let regions: [QuotedRegion]
  private let quotations: [Quotation]
  private var region = 0
  private var quotation = 0
  private var isInside = false

  init(_ draft: borrowing Draft) {
    regions = draft.quotedRegions
    quotations = draft.quotations
  }

  /// Goes on to a byte; which region it stands in, nil outside of all. To be called in the order of
  /// the text.
  mutating func advance(to byte: Int) -> Int? {
    while region < regions.count, regions[region].inner.end <= byte { region += 1 }
    while quotation < quotations.count, quotations[quotation].passage.end <= byte { quotation += 1 }
    isInside = region < regions.count && regions[region].inner.contains(byte)
    return isInside ? region : nil
  }

  /// Who speaks at the place that was gone to last, where it stands in a region whose quotation names
  /// its speaker beside the cue.
  func speaker(_ grammar: SentenceGrammar) -> Actor.ID? {
    guard isInside, quotation < quotations.count,
      quotations[quotation].passage.overlaps(regions[region].inner),
      let mention = quotations[quotation].speakerMention
    else { return nil }
    return grammar.actor(at: mention)
  }
}
