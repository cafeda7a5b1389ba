/// The quotations of a document as they stand in the gold and as they were found, ready to compare.
struct ComparedQuotations {
  let words: WordList
  /// What stands between quotation marks.
  let regions: [Range<Int>]
  let gold: [QuotationUnit]
  let found: [QuotationUnit]
  let quotes: [AnalyzedDocument.Quote]
  private let goldQuotes: [CorpusDocument.Quote]
  private let surface: SurfaceComparison

  init(_ document: CorpusDocument, _ quotes: [AnalyzedDocument.Quote]) {
    let text = DocumentText(document.text)
    words = WordList(text, joint: .apostrophe)
    regions = MarkedRegions(text).regions
    let cutter = QuotationCutter(text: text, words: words, regions: regions)
    gold = cutter.units(of: document.quotes.map { $0.start..<max($0.start, $0.end) })
    found = cutter.units(of: quotes.map { $0.start..<max($0.start, $0.end) })
    self.quotes = quotes
    goldQuotes = document.quotes
    surface = SurfaceComparison(text: text)
  }

  /// Whether a unit that was found has the speaker of one in the gold.
  func isSpeakerRight(of unit: QuotationUnit, gold: QuotationUnit) -> Bool {
    surface.isRight(quotes[unit.quotation], gold: goldQuotes[gold.quotation])
  }
}
