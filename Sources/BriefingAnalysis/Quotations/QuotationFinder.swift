import BriefingModel

/// Finds the quotations with their cues and the words that name their speakers.
///
/// Needs `tokens`, `sentences`, `quotedRegions` and `names`. Adds `quotations`, in the order of the
/// text, each with kind, cue, `speakerMention` and, as the rule of its evidence, how the mention
/// stands to the cue; their speakers are unknown yet. O(n).
struct QuotationFinder: AnalysisStage {
  /// The rule of a quotation that has no cue.
  static let noCue = "no-cue"

  private let lexicon: CueLexicon

  /// Finds by what the lexicons hold.
  init(lexicon: CueLexicon) {
    self.lexicon = lexicon
  }

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let builder = SpeechUnitBuilder(draft, lexicon: lexicon)
    var quotations: [Quotation] = []
    var open: OpenCue?
    for (index, range) in builder.sentences().enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      let sentence = SpeechSentence(
        units: builder.units, range: range, regions: draft.quotedRegions, names: draft.names,
        lexicon: lexicon, tokens: draft.tokens, utf8: draft.utf8)
      var finder = AttributionFinder(sentence)
      finder.run()
      let attributed = finder.attributions.flatMap { Self.quotations($0, in: sentence) }
      var lone = Self.loneQuotations(in: sentence, beside: attributed)
      if let open, let first = lone.first, sentence.kind(range.lowerBound) == .quote {
        lone[0] = open.quotation(of: first)
      }
      open = finder.openCue.map { cue, speaker in
        OpenCue(cue: sentence.passage(cue), mention: sentence.passage(ofTokens: speaker.tokens))
      }
      quotations += attributed + lone
    }
    draft.quotations = quotations.sorted { $0.passage < $1.passage }
  }

  private static func quotations(
    _ attribution: Attribution, in sentence: SpeechSentence
  ) -> [Quotation] {
    let cue = sentence.passage(attribution.cue)
    let mention = attribution.speaker.map { sentence.passage(ofTokens: $0.tokens) }
    return attribution.pieces.map { piece in
      Quotation(
        sentence.content(piece), kind: sentence.quotationKind(piece), cue: cue,
        speakerMention: mention,
        evidence: .init(rule: attribution.relation.rawValue, passages: [cue]))
    }
  }

  /// Quotations between marks that no cue in their sentence attributes.
  private static func loneQuotations(
    in sentence: SpeechSentence, beside attributed: [Quotation]
  ) -> [Quotation] {
    sentence.range.compactMap { index in
      guard sentence.kind(index) == .quote, sentence.isSpeech(index) else { return nil }
      let passage = sentence.region(index).inner
      guard !attributed.contains(where: { $0.passage.overlaps(passage) }) else { return nil }
      return Quotation(passage, kind: .direct, evidence: .init(rule: noCue))
    }
  }
}

/// A cue at the end of a paragraph, which attributes the quotation that the next one opens with.
private struct OpenCue {
  var cue: Passage
  var mention: Passage

  func quotation(of lone: Quotation) -> Quotation {
    Quotation(
      lone.passage, kind: lone.kind, cue: cue, speakerMention: mention,
      evidence: .init(rule: Attribution.Relation.introduction.rawValue, passages: [cue]))
  }
}

extension SpeechSentence {
  /// The passage of a piece: the words between the marks where it is one region, otherwise all of
  /// it.
  fileprivate func content(_ piece: Range<Int>) -> Passage {
    if piece.count == 1, kind(piece.lowerBound) == .quote { return region(piece.lowerBound).inner }
    return passage(piece)
  }

  /// The kind of a piece; what somebody is called ("as “absurd”") or a thing ("a “new start”") between
  /// marks is part of a clause.
  fileprivate func quotationKind(_ piece: Range<Int>) -> Quotation.Kind {
    let hasQuote = piece.contains { kind($0) == .quote }
    if hasQuote, classes(piece.lowerBound - 1).contains(.as) || isDeterminer(piece.lowerBound - 1) {
      return .mixed
    }
    let hasWords = piece.contains { kind($0) == .word || kind($0) == .name }
    return hasQuote ? (hasWords ? .mixed : .direct) : .indirect
  }

  private func isDeterminer(_ index: Int) -> Bool { self[index]?.isDeterminer == true }

  /// Whether the quote at `index` is somebody's words though nothing attributes them: a sentence by
  /// itself or a long one, and no title.
  fileprivate func isSpeech(_ index: Int) -> Bool {
    let words = units[index].tokens.filter { tokens[$0].isWord }
    let isAlone = range.allSatisfy { $0 == index || kind($0) == .stop || kind($0) == .comma }
    if isAlone, !words.isEmpty, endsSentence(index) { return true }
    guard words.count > 1, !isTitle(index) else { return false }
    if isAlone { return words.count > 2 || endsSentence(index) }
    let opens = tokens[words[0]].isCapitalized
    if index == range.lowerBound { return opens && words.count > 3 }
    return opens && endsSentence(index) && words.count > 3
  }
}
