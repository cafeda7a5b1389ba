/// Phrases that are compared with a line one after the other.
struct PatternGroup: Sendable {
  /// The letters of each phrase, apart from the phrases: most lines are told by them alone.
  private var letters: [LetterSet] = []
  private var patterns: [LinePattern] = []

  mutating func append(_ pattern: LinePattern) {
    letters.append(pattern.letters)
    patterns.append(pattern)
  }

  /// The place of the first phrase whose letters are all in a line.
  func firstCandidate(_ line: LetterSet) -> Int? {
    letters.firstIndex { $0.isSubset(of: line) }
  }

  /// The first phrase, from the one at `start` on, that fits a line.
  func firstMatch(_ line: NormalizedLine, letters set: LetterSet, from start: Int?) -> LinePattern?
  {
    guard let start else { return nil }
    let index = (start..<patterns.count).first { index in
      letters[index].isSubset(of: set) && patterns[index].matches(line)
    }
    return index.map { patterns[$0] }
  }
}
