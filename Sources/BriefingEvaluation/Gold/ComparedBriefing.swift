/// A gold briefing and what was found in its article, ready to compare.
struct ComparedBriefing {
  let goldQuotes: [GoldBriefing.Quote]
  let quotes: [AnalyzedDocument.Quote]
  let goldNoComments: [GoldBriefing.Quote]
  let noComments: [AnalyzedDocument.NoComment]
  let judge: SpeakerJudge
  /// What stands between quotation marks.
  let regions: [Range<Int>]
  private let words: QuotationWords
  private let goldSpans: [Set<Int>]
  private let spans: [Set<Int>]
  private let optionalSpans: [Set<Int>]

  init(_ gold: GoldBriefing, _ document: AnalyzedDocument, text: DocumentText) {
    let words = QuotationWords(text)
    self.words = words
    regions = words.regions
    goldQuotes = gold.quotes
    quotes = document.quotes
    goldNoComments = gold.noComments ?? []
    noComments = document.noComments
    judge = SpeakerJudge(gold, document)
    goldSpans = gold.quotes.map { words.span(of: $0) }
    spans = document.quotes.map { words.span(of: $0) }
    optionalSpans = (gold.optional?.quotes ?? []).map { words.span(of: $0) }
  }

  /// The numbers of the words of a stretch.
  func words(in range: Range<Int>) -> Range<Int> { words.words.overlapping(range) }

  /// The quotations that overlap, one to one, the best pairs first.
  func pairs(_ overlap: Overlap) -> [(gold: Int, found: Int)] {
    var candidates: [(overlap: Double, gold: Int, found: Int)] = []
    for (goldIndex, gold) in goldSpans.enumerated() {
      for (foundIndex, found) in spans.enumerated() {
        let share = gold.overlap(with: found)
        if share > 0, share >= overlap.threshold {
          candidates.append((share, goldIndex, foundIndex))
        }
      }
    }
    candidates.sort { ($1.overlap, $0.gold, $0.found) < ($0.overlap, $1.gold, $1.found) }
    return BestPairs(candidates.lazy.map { ($0.gold, $0.found) }).pairs
  }

  /// Whether a quotation may be found or not.
  func isOptional(_ index: Int) -> Bool {
    optionalSpans.contains { $0.overlap(with: spans[index]) >= 0.5 }
  }

  /// The verdict on the quotation that covers most of a region, and at least half of it.
  func verdict(onRegion region: Range<Int>, ofGold index: Int) -> SpeakerVerdict {
    let best = quotes.indices.map { other in
      (
        shared: words.words.overlapping(quotes[other].range).sharedCount(with: region),
        apart: spans[other].symmetricDifference(goldSpans[index]).count, index: other
      )
    }.max { ($0.shared, $1.apart, $0.index) < ($1.shared, $0.apart, $1.index) }
    guard let best, 2 * best.shared >= region.count else { return .missed }
    return judge.verdict(on: quotes[best.index], gold: goldQuotes[index])
  }

  /// The no comments that overlap and have the right source.
  var noCommentPairs: [(gold: Int, found: Int)] {
    var candidates: [(shared: Int, gold: Int, found: Int)] = []
    for (goldIndex, gold) in goldNoComments.enumerated() {
      for (foundIndex, found) in noComments.enumerated() {
        let range = found.start..<max(found.start, found.end)
        let shared = words(in: gold.range).sharedCount(with: words(in: range))
        if shared > 0, judge.isRight(found, gold: gold) {
          candidates.append((shared, goldIndex, foundIndex))
        }
      }
    }
    candidates.sort { ($1.shared, $0.gold, $0.found) < ($0.shared, $1.gold, $1.found) }
    return BestPairs(candidates.lazy.map { ($0.gold, $0.found) }).pairs
  }
}
