/// Says whether a quotation was given to the right words beside its cue.
struct SurfaceComparison {
  let text: DocumentText

  /// The words of the speaker must share a letter with those of the gold; without a place of theirs
  /// their last word must be among those of the gold. A quotation without a speaker in the gold must
  /// have none.
  func isRight(_ quote: AnalyzedDocument.Quote, gold: CorpusDocument.Quote) -> Bool {
    let words = quote.speakerText ?? ""
    let hasSpeaker = !words.isEmpty || quote.speakerStart != nil
    guard let goldStart = gold.speakerStart, let goldEnd = gold.speakerEnd else {
      return !hasSpeaker
    }
    guard hasSpeaker else { return false }
    if let start = quote.speakerStart, let end = quote.speakerEnd {
      let shared = max(start, goldStart)..<max(start, goldStart, min(end, goldEnd))
      return text.scalars[shared.clamped(to: text.scalars.indices)].contains(
        where: \.isLetterOrDigit)
    }
    guard let last = Self.words(of: words).last else { return false }
    return Self.words(of: gold.speakerText ?? "").contains(last)
  }

  private static func words(of string: String) -> [String] {
    string.lowercased().unicodeScalars.split { !$0.isWordCharacter }.map { String($0) }
  }
}
