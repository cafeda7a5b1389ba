import BriefingLibrary

/// A line that says what of the library is being looked through, where a reader watches.
struct CheckProgress {
  private var line = ProgressLine(total: 0, of: "articles")

  /// Says what comes next.
  mutating func show(_ step: CheckStep) {
    switch step {
    case .file: line.say("Looking through the file")
    case .article(let done, let total):
      if done == 0 {
        line.clear()
        line = ProgressLine(total: total, of: "articles")
      }
      line.show(done)
    case .index(let done, let total):
      line.say("Looking through the indexes of words, \(done + 1) of \(total)")
    }
  }

  /// Takes the line away.
  mutating func clear() { line.clear() }
}
