import BriefingModel

/// The search of the library: what is looked for, what was found, and what was looked for before.
public struct LibrarySearch: Sendable, Equatable {
  /// What is looked for.
  public internal(set) var query = LibraryQuery("")
  /// What was found last; it stands until something else is found.
  public internal(set) var found: FoundArticles?
  /// What is wrong with the query.
  public internal(set) var mistake: SearchQueryError?
  /// Which of what was found is chosen.
  public internal(set) var list = ListState()
  /// The query that the library was asked, until it answers.
  var asked: LibraryQuery?
  /// What was looked for before, the oldest first.
  public internal(set) var history: [String] = []
  /// How far back in the history the line is; 0 is what is being typed.
  var stepsBack = 0
  /// What was typed before going back in the history.
  var draft = ""

  /// The most queries that are remembered.
  static let historyLimit = 100

  /// Whether an answer is awaited.
  var isPending: Bool { asked != nil }

  /// Remembers what was looked for.
  mutating func remember() {
    guard !query.text.isEmpty else { return }
    history.removeAll { $0 == query.text }
    history.append(query.text)
    if history.count > Self.historyLimit { history.removeFirst() }
  }

  /// The line of the history one step further back, or forth; nil where there is none.
  mutating func walkHistory(by step: Int, from line: String) -> String? {
    let target = stepsBack + step
    guard (0...history.count).contains(target) else { return nil }
    if stepsBack == 0 { draft = line }
    stepsBack = target
    return target == 0 ? draft : history[history.count - target]
  }
}
