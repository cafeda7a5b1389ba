/// How much of what a reader should be shown of an article is found, counted as the project's own
/// scorer of the gold briefings does: whether each quotation is found and given to the right actor.
package struct GoldScore {
  /// Which quotations a line of the table of speakers is about.
  package enum SpeakerGroup: Hashable {
    case all
    /// Those of one kind.
    case kind(QuotationKind)
    /// Those whose speaker the gold names, describes, or does not know.
    case speaker(GoldBriefing.SpeakerKind)
  }

  /// How many quotations have which verdict.
  package struct Verdicts {
    package private(set) var counts: [SpeakerVerdict: Int] = [:]
    package var total: Int { counts.values.reduce(0, +) }

    /// The part of all that has a verdict.
    package func share(_ verdict: SpeakerVerdict) -> Share {
      Share(part: counts[verdict] ?? 0, whole: total)
    }

    mutating func add(_ verdict: SpeakerVerdict, count: Int = 1) {
      counts[verdict, default: 0] += count
    }
  }

  /// The quotations of each kind, by the least overlap that counts: `.most` or `.half`.
  private var quotations: [Overlap: [QuotationKind: MatchCounts]] = [:]
  /// How many of the quotations found are of the kind that the gold says.
  package private(set) var kindsRight = Share()
  private var speakers: [SpeakerGroup: Verdicts] = [:]
  /// The regions between quotation marks that have three words or more.
  package private(set) var regions = Verdicts()
  /// The words of those regions.
  package private(set) var regionWords = Verdicts()
  package private(set) var noComments = MatchCounts()
  package private(set) var actors = ActorCounts()
  /// Each attribution that was found, for what its confidence says.
  package private(set) var attributions = Calibration()

  package init() {}

  /// The quotations of a kind.
  package func quotations(_ kind: QuotationKind, _ overlap: Overlap) -> MatchCounts {
    quotations[overlap]?[kind] ?? MatchCounts()
  }

  /// The quotations of all kinds.
  package func quotations(_ overlap: Overlap) -> MatchCounts {
    QuotationKind.allCases.map { quotations($0, overlap) }.reduce(into: MatchCounts(), +=)
  }

  /// The verdicts on the speakers of the quotations that overlap the gold by half.
  package func speakers(_ group: SpeakerGroup) -> Verdicts { speakers[group] ?? Verdicts() }

  /// Counts a document; `text` is what the offsets of both point into.
  package mutating func add(_ document: AnalyzedDocument?, gold: GoldBriefing, text: String) {
    let document = document ?? AnalyzedDocument(id: gold.id)
    let compared = ComparedBriefing(gold, document, text: DocumentText(text))
    for overlap in [Overlap.most, .half] { count(compared, overlap) }
    countRegions(compared)
    countNoComments(compared)
    actors.add(document, gold: gold)
  }

  private mutating func count(_ compared: ComparedBriefing, _ overlap: Overlap) {
    let pairs = compared.pairs(overlap)
    let foundGold = Set(pairs.map(\.gold))
    let right = Set(pairs.map(\.found))
    var counts = quotations[overlap] ?? [:]
    for (index, quote) in compared.goldQuotes.enumerated() {
      guard let kind = quote.kind.flatMap(QuotationKind.init) else { continue }
      counts[kind, default: MatchCounts()].gold += 1
      if foundGold.contains(index) { counts[kind]?.recalled += 1 }
    }
    for (index, quote) in compared.quotes.enumerated() {
      guard let kind = QuotationKind(rawValue: quote.kind),
        right.contains(index) || !compared.isOptional(index)
      else { continue }
      counts[kind, default: MatchCounts()].found += 1
      if right.contains(index) { counts[kind]?.right += 1 }
      if overlap == .half, !right.contains(index) {
        attributions.add(quote, isFound: false, isRight: false)
      }
    }
    quotations[overlap] = counts
    if overlap == .half { for pair in pairs { countSpeaker(compared, pair) } }
  }

  private mutating func countSpeaker(
    _ compared: ComparedBriefing, _ pair: (gold: Int, found: Int)
  ) {
    let (gold, quote) = (compared.goldQuotes[pair.gold], compared.quotes[pair.found])
    let verdict = compared.judge.verdict(on: quote, gold: gold)
    kindsRight.add(gold.kind == quote.kind)
    var groups: [SpeakerGroup] = [.all, .speaker(gold.speakerKind)]
    if let kind = gold.kind.flatMap(QuotationKind.init) { groups.append(.kind(kind)) }
    for group in groups { speakers[group, default: Verdicts()].add(verdict) }
    attributions.add(quote, isFound: true, isRight: verdict == .right)
  }

  private mutating func countRegions(_ compared: ComparedBriefing) {
    for region in compared.regions {
      for (index, quote) in compared.goldQuotes.enumerated() where quote.kind != "indirect" {
        let part = region.clamped(to: quote.range)
        let words = compared.words(in: part)
        guard !part.isEmpty, words.count >= 3 else { continue }
        let verdict = compared.verdict(onRegion: words, ofGold: index)
        regions.add(verdict)
        regionWords.add(verdict, count: words.count)
      }
    }
  }

  private mutating func countNoComments(_ compared: ComparedBriefing) {
    let pairs = compared.noCommentPairs
    noComments.gold += compared.goldNoComments.count
    noComments.found += compared.noComments.count
    noComments.recalled += pairs.count
    noComments.right += pairs.count
  }
}
