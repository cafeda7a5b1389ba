import BriefingModel

/// Everything that can be called by name, with those that fit what was typed.
public struct CommandPalette: Hashable, Sendable {
  /// Something that can be called.
  struct Entry: Hashable, Sendable {
    /// What calling it does.
    enum Action: Hashable, Sendable {
      case command(CommandID)
      case actor(Actor.ID)
      case statements(Speaker)
      case section(Int)
      case article(ArticleID)
    }

    let action: Action
    /// What it is called.
    let text: String
    /// What stands at the right: keys, or what it is.
    let detail: String
    /// The short names that stand for it when they are typed alone.
    var names: [String] = []
    let candidate: FuzzyPattern.Candidate
    /// What of the text has to fit for the entry to be meant without being chosen; nil for all of it.
    var title: FuzzyPattern.Candidate?

    init(
      _ action: Action, _ text: String, detail: String, names: [String] = [], title: String? = nil
    ) {
      self.action = action
      self.text = text
      self.detail = detail
      self.names = names
      candidate = FuzzyPattern.Candidate(text)
      self.title = title.map { FuzzyPattern.Candidate($0) }
    }
  }

  /// The line that is typed.
  var line = Prompt(.palette, label: ":")
  /// All that can be called here.
  private(set) var entries: [Entry]
  /// Those that fit, the best first.
  private(set) var fits: [Fit] = []
  /// Which of them is chosen; nil where none is meant by what was typed.
  private(set) var selected: Int?
  /// Whether the reader went to it, whatever was typed.
  private(set) var isChosenByHand = false

  /// No more are listed.
  private static let mostFits = 200

  init(_ entries: [Entry]) {
    self.entries = entries
    find()
  }

  /// The chosen entry.
  var chosen: Entry? { selected.map { entries[fits[$0].entry] } }

  /// The command that fits best, named so or not.
  var nearestCommand: CommandID? {
    for fit in fits {
      if case .command(let id) = entries[fit.entry].action { return id }
    }
    return nil
  }

  /// Goes to the next entry or the one before, round the ends.
  mutating func step(by step: Int) {
    guard !fits.isEmpty else { return }
    let next = selected.map { $0 + step } ?? (step > 0 ? 0 : -1)
    selected = (next + fits.count) % fits.count
    isChosenByHand = true
  }

  /// Takes other entries for the same line.
  mutating func refill(_ entries: [Entry]) {
    self.entries = entries
    find()
  }

  /// Lists what fits the line, the best first: what is called so, then what can be meant, then what is
  /// only described so. The best one is chosen unless it is only described so.
  mutating func find() {
    selected = nil
    isChosenByHand = false
    let text = line.text.trimmed
    let pattern = FuzzyPattern(text)
    guard !pattern.isEmpty else {
      fits = entries.indices.prefix(Self.mostFits).map { Fit(entry: $0) }
      return
    }
    let name = String(text.prefix { $0 != " " })
    let found = entries.indices.compactMap { fit(of: $0, pattern, name: name) }
      .sorted { ($1.rank, $1.score, $0.entry) < ($0.rank, $0.score, $1.entry) }
    fits = Array(found.prefix(Self.mostFits))
    if let best = fits.first, best.rank > .described { selected = 0 }
  }

  private func fit(of index: Int, _ pattern: FuzzyPattern, name: String) -> Fit? {
    let entry = entries[index]
    let match = pattern.match(entry.candidate)
    if entry.names.contains(name) {
      return Fit(entry: index, rank: .named, places: match?.places ?? [])
    }
    guard let title = entry.title else {
      return match.map { Fit(entry: index, rank: .meant, score: $0.score, places: $0.places) }
    }
    if let titled = pattern.match(title), titled.beginsWords {
      return Fit(entry: index, rank: .meant, score: titled.score, places: match?.places ?? [])
    }
    return match.map { Fit(entry: index, score: $0.score, places: $0.places) }
  }
}

extension String {
  /// The string without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
