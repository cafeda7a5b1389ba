import BriefingModel

/// Finds the lines of a transcript: paragraphs that begin with a name and a colon (`LIND: Yes.`).
///
/// Needs `tokens`, `names` and `quotations`. Adds a quotation for each such paragraph, with the
/// name as its mention, and takes out those that were found within it. An article has lines where
/// at least three paragraphs begin so, with at least two different names. O(n).
struct ScriptFinder: AnalysisStage {
  /// The rule of a line of a transcript.
  static let rule = "script"

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
        words, kind: .indirect, speakerMention: label,
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
  }

  private func lines(in draft: Draft) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < draft.tokens.count {
      let block = draft.tokens[start].block
      let end = start + draft.tokens[start...].prefix { $0.block == block }.count
      let head = draft.tokens[start..<min(end, start + Self.longestLabel + 1)]
      if let colon = head.firstIndex(where: { $0.sign == .colon }), colon > start,
        colon + 1 < end, isLabel(start..<colon, in: draft),
        draft.article.blocks[block].kind == .paragraph
      {
        lines.append(Line(label: start..<colon, words: colon + 1..<end))
      }
      start = end
    }
    return lines
  }

  /// Whether the tokens are a name in capitals, or a person's name.
  private func isLabel(_ label: Range<Int>, in draft: Draft) -> Bool {
    let words = draft.tokens[label]
    if words.allSatisfy({ $0.shape == .upper || $0.shape == .initial }) {
      return words.contains { $0.end - $0.start > 2 }
    }
    let index = draft.names.partitioningIndex { $0.tokens.upperBound >= label.upperBound }
    guard index < draft.names.count, draft.names[index].kind == .person else { return false }
    return draft.names[index].tokens.upperBound == label.upperBound
      && words.allSatisfy { $0.isCapitalized }
  }
}
