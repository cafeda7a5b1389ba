/// Precision and recall of quotations and of the words beside them that name the speaker, counted as
/// the corpora's own scorer of attributions does.
package struct QuotationScore {
  /// What is counted of quotations of one kind, or of all.
  package struct Counts {
    package var gold = 0
    package var found = 0
    /// By the least overlap that counts.
    package var matches: [Overlap: Matches] = [:]
    /// The gold quotations with a cue of speech, and those with another or none.
    package var goldWithSpeech = 0
    package var goldWithoutSpeech = 0

    /// Precision and recall of the words alone.
    package func figures(_ overlap: Overlap) -> Figures {
      let matches = matches[overlap] ?? Matches()
      return Figures(right: matches.found, found: found, recalled: matches.gold, gold: gold)
    }

    /// Precision and recall where the speaker must be right too.
    package func withSpeaker(_ overlap: Overlap) -> Figures {
      let right = matches[overlap]?.speakerRight ?? 0
      return Figures(right: right, found: found, recalled: right, gold: gold)
    }

    /// How many of the gold quotations with a cue of speech are found.
    package var speechRecall: Share {
      Share(part: matches[.most]?.withSpeech ?? 0, whole: goldWithSpeech)
    }

    /// How many of the gold quotations with another cue are found.
    package var otherRecall: Share {
      let matches = matches[.most] ?? Matches()
      return Share(part: matches.gold - matches.withSpeech, whole: goldWithoutSpeech)
    }
  }

  /// What is counted of the pairs of one overlap.
  package struct Matches {
    /// Gold quotations of the kind that were found, as whatever kind.
    var gold = 0
    /// Found quotations of the kind that are in the gold, as whatever kind.
    var found = 0
    /// Gold quotations with a cue of speech that were found.
    var withSpeech = 0
    /// Found ones with the right speaker, or rightly with none.
    var speakerRight = 0
    /// Of the found ones whose speaker the gold names: whose speaker is right.
    package var speakers = Share()
  }

  /// What is counted of the regions between quotation marks that have three words or more.
  package struct Regions {
    /// Those that the gold quotes, and how many of them were found.
    package var found = Share()
    /// The same, and how many were found with the right speaker.
    package var speakers = Share()
    /// Those that were found and that the gold does not quote.
    package var wrong = 0
  }

  private var kinds: [QuotationKind: Counts] = [:]
  package private(set) var regions = Regions()
  /// Words within quotations: right, found, gold.
  private var wordCounts = (right: 0, found: 0, gold: 0)
  /// Each attribution that was found, for what its confidence says.
  package private(set) var attributions = Calibration()

  package init() {}

  /// The counts of a kind.
  package subscript(kind: QuotationKind) -> Counts { kinds[kind] ?? Counts() }

  /// The counts of all kinds.
  package var all: Counts {
    QuotationKind.allCases.reduce(into: Counts()) { $0.add(self[$1]) }
  }

  /// Precision and recall of single words.
  package var wordFigures: Figures {
    Figures(
      right: wordCounts.right, found: wordCounts.found, recalled: wordCounts.right,
      gold: wordCounts.gold)
  }

  /// Counts a document.
  package mutating func add(_ document: AnalyzedDocument?, gold: CorpusDocument) {
    let compared = ComparedQuotations(gold, document?.quotes ?? [])
    for unit in compared.gold {
      kinds[unit.kind, default: Counts()].gold += 1
      if gold.quotes[unit.quotation].speech == true {
        kinds[unit.kind, default: Counts()].goldWithSpeech += 1
      } else {
        kinds[unit.kind, default: Counts()].goldWithoutSpeech += 1
      }
    }
    for unit in compared.found { kinds[unit.kind, default: Counts()].found += 1 }
    for overlap in Overlap.allCases {
      let pairs = OverlapPairs(compared.gold, compared.found, atLeast: overlap).pairs
      for pair in pairs {
        let (unit, found) = (compared.gold[pair.gold], compared.found[pair.found])
        add(
          gold.quotes[unit.quotation], unit.kind, foundAs: found.kind, overlap,
          compared.isSpeakerRight(of: found, gold: unit))
      }
      if overlap == .half { countAttributions(compared, pairs) }
    }
    countWords(compared.gold, compared.found)
    for region in compared.regions { count(region, compared) }
  }

  private mutating func countAttributions(
    _ compared: ComparedQuotations, _ pairs: [(gold: Int, found: Int)]
  ) {
    let partners = Dictionary(pairs.map { ($0.found, compared.gold[$0.gold]) }) { first, _ in first
    }
    for (index, unit) in compared.found.enumerated() {
      let partner = partners[index]
      attributions.add(
        compared.quotes[unit.quotation], isFound: partner != nil,
        isRight: partner.map { compared.isSpeakerRight(of: unit, gold: $0) } ?? false)
    }
  }

  private mutating func count(_ region: Range<Int>, _ compared: ComparedQuotations) {
    let numbers = compared.words.within(region)
    guard numbers.count >= 3 else { return }
    let covering = { (units: [QuotationUnit]) in
      units.filter { Double($0.words.sharedCount(with: numbers)) >= 0.8 * Double(numbers.count) }
    }
    let found = covering(compared.found)
    if let gold = covering(compared.gold).first {
      regions.found.add(!found.isEmpty)
      regions.speakers.add(found.contains { compared.isSpeakerRight(of: $0, gold: gold) })
    } else if !found.isEmpty {
      regions.wrong += 1
    }
  }

  private mutating func add(
    _ quote: CorpusDocument.Quote, _ kind: QuotationKind, foundAs foundKind: QuotationKind,
    _ overlap: Overlap, _ isRight: Bool
  ) {
    kinds[kind, default: Counts()].matches[overlap, default: Matches()].gold += 1
    kinds[foundKind, default: Counts()].matches[overlap, default: Matches()].found += 1
    var matches = kinds[kind]?.matches[overlap] ?? Matches()
    if quote.speech == true { matches.withSpeech += 1 }
    if isRight { matches.speakerRight += 1 }
    if quote.speakerStart != nil { matches.speakers.add(isRight) }
    kinds[kind]?.matches[overlap] = matches
  }

  private mutating func countWords(_ gold: [QuotationUnit], _ found: [QuotationUnit]) {
    let goldWords = Set(gold.lazy.flatMap(\.words))
    let foundWords = Set(found.lazy.flatMap(\.words))
    wordCounts.right += goldWords.intersection(foundWords).count
    wordCounts.found += foundWords.count
    wordCounts.gold += goldWords.count
  }
}

extension QuotationScore.Counts {
  fileprivate mutating func add(_ other: Self) {
    gold += other.gold
    found += other.found
    goldWithSpeech += other.goldWithSpeech
    goldWithoutSpeech += other.goldWithoutSpeech
    for (overlap, counts) in other.matches {
      var sum = matches[overlap] ?? .init()
      sum.gold += counts.gold
      sum.found += counts.found
      sum.withSpeech += counts.withSpeech
      sum.speakerRight += counts.speakerRight
      sum.speakers.part += counts.speakers.part
      sum.speakers.whole += counts.speakers.whole
      matches[overlap] = sum
    }
  }
}
