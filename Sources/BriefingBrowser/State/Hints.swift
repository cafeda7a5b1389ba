import BriefingModel

/// Letters on everything that can be gone to; typing those of one goes there.
public struct Hints: Hashable, Sendable {
  /// What can be gone to, in the order of the screen.
  let targets: [HintTarget]
  /// The letters of each, none of them the beginning of another's.
  let labels: [String]
  /// What was typed of them so far.
  private(set) var typed = ""

  init(_ targets: [HintTarget]) {
    self.targets = targets
    labels = Self.labels(targets.count)
  }

  /// What typing a letter does.
  enum Step: Hashable {
    /// More letters are needed.
    case more
    /// No letters begin so.
    case none
    /// The target has been named.
    case reached(HintTarget)
  }

  /// Takes a letter; capitals are as good as small ones.
  mutating func type(_ letter: Character) -> Step {
    typed += letter.lowercased()
    if let index = labels.firstIndex(of: typed) { return .reached(targets[index]) }
    return labels.contains { $0.hasPrefix(typed) } ? .more : .none
  }

  /// Takes the last letter back; false where there is none.
  mutating func erase() -> Bool {
    typed.popLast() != nil
  }

  /// The letters, those under the fingers first. The others follow only where there is too much in
  /// sight for two of the first ones.
  private static let letters = Array("asdfghjklewrioutynmcvpxzbq")
  private static let homeLetters = 9

  /// As many labels, none the beginning of another, as short as can be: as many of one letter as
  /// leave enough for the others to have two.
  static func labels(_ count: Int) -> [String] {
    var size = homeLetters
    while size < letters.count, size * size < count { size += 1 }
    let letters = letters.prefix(size).map { String($0) }
    var labels = letters
    var first = 0
    // Each label made longer gives one place away and wins as many as there are letters.
    while labels.count - first < count, first < labels.count {
      labels += letters.map { labels[first] + $0 }
      first += 1
    }
    return Array(labels[first...].prefix(count))
  }
}

/// Something on the screen that can be gone to, and where it is drawn.
struct HintTarget: Hashable, Sendable {
  /// What it is.
  enum Destination: Hashable, Sendable {
    /// A byte of the text.
    case text(Int)
    /// An entry of a list beside the text.
    case entry(ReaderState.Pane, Int)
    /// An entry of the view or of the shelf.
    case viewEntry(Int)
  }

  let destination: Destination
  let row: Int
  let column: Int
}
