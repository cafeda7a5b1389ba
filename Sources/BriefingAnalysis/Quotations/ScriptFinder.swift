import BriefingModel

/// Finds the lines of a transcript: paragraphs that begin with a name and a colon (`LIND: Yes.`),
/// behind a quotation mark or without.
///
/// Needs `tokens`, `names` and `quotations`. Adds a quotation for each such paragraph, with the
/// name as its mention, and takes out those that were found within it. An article has lines where
/// at least three paragraphs begin so, with at least two different names. O(n).
struct ScriptFinder: AnalysisStage {
  /// The rule of a line of a transcript.
  static let rule = "script"

  private let lexicon: CueLexicon

  /// Finds by what the lexicons hold.
  init(lexicon: CueLexicon) {
    self.lexicon = lexicon
  }

  private static let fewestLines = 3
  private static let longestLabel = 5

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    try draft.checkCancellation()
    let lines = lines(in: draft)
    let labels = Set(lines.map { draft.tokens[$0.label.upperBound - 1].word })
    guard lines.count >= Self.fewestLines, labels.count > 1 else { return }
    let spoken = lines.map { line in
      let words = Passage(
        draft.tokens[line.words.lowerBound].start, draft.tokens[line.words.upperBound - 1].end)
      let label = Passage(
        draft.tokens[line.label.lowerBound].start, draft.tokens[line.label.upperBound - 1].end)
      return Quotation(
        words, kind: line.isQuoted ? .direct : .indirect, speakerMention: label,
        evidence: .init(rule: Self.rule, passages: [label]))
    }
    let others = draft.quotations.filter { quotation in
      let index = spoken.partitioningIndex { $0.passage.end > quotation.passage.start }
      return index == spoken.count || !spoken[index].passage.overlaps(quotation.passage)
    }
    draft.quotations = (others + spoken).sorted { $0.passage < $1.passage }
  }

  private struct Line {
    /// The tokens of the name.
    var label: Range<Int>
    /// The tokens of what is said.
    var words: Range<Int>
    /// Whether the paragraph opens with a quotation mark.
    var isQuoted: Bool
  }

  private func lines(in draft: Draft) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < draft.tokens.count {
      let block = draft.tokens[start].block
      let end = start + draft.tokens[start...].prefix { $0.block == block }.count
      if draft.article.blocks[block].kind == .paragraph,
        let line = line(start..<end, in: draft)
      {
        lines.append(line)
      }
      start = end
    }
    return lines
  }

  /// The tokens of a paragraph as a line; nil where it is none.
  private func line(_ paragraph: Range<Int>, in draft: Draft) -> Line? {
    let mark = draft.tokens[paragraph.lowerBound].sign
    let isQuoted = mark == .openQuote || mark == .straightQuote
    let start = paragraph.lowerBound + (isQuoted ? 1 : 0)
    guard start < paragraph.upperBound else { return nil }
    let head = draft.tokens[start..<min(paragraph.upperBound, start + Self.longestLabel + 1)]
    guard
      let colon = isLetter(start, in: draft)
        ? start : head.firstIndex(where: { $0.sign == .colon }),
      let label = label(start..<colon, in: draft)
    else { return nil }
    let last = draft.tokens[paragraph.upperBound - 1].sign
    let isClosed = isQuoted && (last == .closeQuote || last == .straightQuote)
    let words = colon + 1..<max(colon + 1, paragraph.upperBound - (isClosed ? 1 : 0))
    return words.isEmpty ? nil : Line(label: label, words: words, isQuoted: isQuoted)
  }

  /// Whether the token is "Q." or "A.", as a label with a full stop of its own.
  private func isLetter(_ index: Int, in draft: Draft) -> Bool {
    draft.tokens[index].hasPeriod && isInterviewLabel(draft.tokens[index])
  }

  private func isInterviewLabel(_ token: Token) -> Bool {
    token.isCapitalized && lexicon[token.word].classes.hasAny([.asker, .answer])
  }

  /// The label in front of a colon, or that has a full stop of its own; nil where it is none.
  private func label(_ words: Range<Int>, in draft: Draft) -> Range<Int>? {
    if words.isEmpty {
      return isLetter(words.lowerBound, in: draft) ? words.lowerBound..<words.lowerBound + 1 : nil
    }
    return isLabel(words, in: draft) ? words : nil
  }

  /// Whether the tokens are a name in capitals, a person's name, or "Q" or "A".
  private func isLabel(_ label: Range<Int>, in draft: Draft) -> Bool {
    let words = draft.tokens[label]
    if words.count == 1, words.allSatisfy(isInterviewLabel) { return true }
    if words.allSatisfy({ $0.shape == .upper || $0.shape == .initial }) {
      return words.contains { $0.end - $0.start > 2 }
    }
    let index = draft.names.partitioningIndex { $0.tokens.upperBound >= label.upperBound }
    guard index < draft.names.count, draft.names[index].kind == .person else { return false }
    return draft.names[index].tokens.upperBound == label.upperBound
      && words.allSatisfy { $0.isCapitalized }
  }
}
