import BriefingModel

/// Finds the names of persons, organisations and places.
///
/// Needs `tokens`, `sentences` and `quotedRegions`. Adds `names`. The kind of a name is decided once for the whole
/// article, from all its mentions; a surname or given name alone follows the full name.
struct NameFinder: AnalysisStage {
  /// The points that a kind needs.
  static let threshold = 3

  let lexicon: Lexicon

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let titleCase = TitleCase.sentences(of: draft)
    let usage = try WordUsage(draft, titleCase: titleCase)
    let joined = NameJoiner(tokens: draft.tokens).joined(
      try candidates(in: draft, titleCase: titleCase))
    let trimmed = NameTrimmer(tokens: draft.tokens).trimmed(joined)
    let found = WorkTitles(draft, lexicon: lexicon).without(trimmed)
    let forms = try NameForms(found, in: draft, lexicon: lexicon, usage: usage)
    var names: [NameSpan] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      if titleCase[index] {
        names += forms.names(inTitle: sentence.tokens)
      } else {
        names += found[index].compactMap { forms.name($0) }
      }
    }
    draft.names = names
  }

  /// The candidates of each sentence; of headlines in title case there are none.
  private func candidates(
    in draft: borrowing Draft, titleCase: [Bool]
  ) throws(AnalysisCancelled) -> [[NameCandidate]] {
    var scanner = NameScanner(tokens: draft.tokens, lexicon: lexicon)
    var found: [[NameCandidate]] = []
    found.reserveCapacity(draft.sentences.count)
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      if !titleCase[index] { scanner.scan(sentence.tokens) }
      found.append(scanner.takeCandidates())
    }
    return found
  }
}
