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

    init(_ action: Action, _ text: String, detail: String, names: [String] = []) {
      self.action = action
      self.text = text
      self.detail = detail
      self.names = names
      candidate = FuzzyPattern.Candidate(text)
    }
  }

  /// An entry that fits.
  struct Fit: Hashable, Sendable {
    let entry: Int
    /// The scalars of its text that were typed.
    var places: [Int] = []
  }

  /// The line that is typed.
  var line = Prompt(.palette, label: ":")
  /// All that can be called here.
  private(set) var entries: [Entry]
  /// Those that fit, the best first.
  private(set) var fits: [Fit] = []
  /// Which of them is chosen.
  private(set) var selected = 0

  /// No more are listed.
  private static let mostFits = 200

  init(_ entries: [Entry]) {
    self.entries = entries
    find()
  }

  /// The chosen entry.
  var chosen: Entry? { fits.indices.contains(selected) ? entries[fits[selected].entry] : nil }

  /// Goes to the next entry or the one before, round the ends.
  mutating func step(by step: Int) {
    guard !fits.isEmpty else { return }
    selected = (selected + step + fits.count) % fits.count
  }

  /// Takes other entries for the same line.
  mutating func refill(_ entries: [Entry]) {
    self.entries = entries
    find()
  }

  /// Lists what fits the line. Where the line is a short name, what it stands for comes first.
  mutating func find() {
    selected = 0
    let text = line.text.trimmed
    let pattern = FuzzyPattern(text)
    guard !pattern.isEmpty else {
      fits = entries.indices.prefix(Self.mostFits).map { Fit(entry: $0) }
      return
    }
    let name = text.prefix { $0 != " " }
    var found = entries.indices.compactMap { index -> (fit: Fit, score: Int)? in
      let isNamed = entries[index].names.contains { $0 == name }
      guard let match = pattern.match(entries[index].candidate) else {
        return isNamed ? (Fit(entry: index), Int.max) : nil
      }
      return (Fit(entry: index, places: match.places), isNamed ? .max : match.score)
    }
    found.sort { ($1.score, $0.fit.entry) < ($0.score, $1.fit.entry) }
    fits = found.prefix(Self.mostFits).map(\.fit)
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
