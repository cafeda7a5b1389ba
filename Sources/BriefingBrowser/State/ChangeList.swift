import BriefingModel

/// Something that the reader changed in the library.
enum Change: Hashable, Sendable {
  /// A bookmark as it was and as it is; nil where there was none, or is none any more.
  case bookmark(before: Bookmark?, after: Bookmark?)
  /// A rule about who is who or who said what.
  case correction(KeptCorrection)

  /// Whether anything is different.
  var isAny: Bool {
    switch self {
    case .bookmark(let before, let after): before != after
    case .correction: true
    }
  }
}

/// What the reader changed, to be taken back and made again.
struct ChangeList: Hashable, Sendable {
  private var changes: [Change] = []
  /// How many of the changes stand; those behind them were taken back.
  private var position = 0
  /// What the answer that is awaited is about; it is no new change then.
  var awaited: String?
  /// Which way the change that is awaited goes.
  private var step = 0

  /// The most changes that are kept.
  static let limit = 200

  /// Whether there is a change to take back.
  var canUndo: Bool { position > 0 }
  /// Whether a change was taken back.
  var canRedo: Bool { position < changes.count }

  /// Remembers a change; those that were taken back are forgotten.
  mutating func record(_ change: Change) {
    changes.removeSubrange(position...)
    changes.append(change)
    if changes.count > Self.limit { changes.removeFirst() }
    position = changes.count
  }

  /// The change to take back.
  mutating func undo() -> Change? {
    guard canUndo else { return nil }
    position -= 1
    step = -1
    return changes[position]
  }

  /// The change to make again.
  mutating func redo() -> Change? {
    guard canRedo else { return nil }
    position += 1
    step = 1
    return changes[position - 1]
  }

  /// Goes back to where it was: what was awaited could not be done.
  mutating func fail() {
    if awaited != nil { position -= step }
    awaited = nil
  }

  /// Takes the number that a bookmark has now: one that is brought back gets a new one.
  mutating func identify(_ bookmark: Bookmark) {
    let renumbered = { (old: Bookmark?) -> Bookmark? in
      guard var old, old.article == bookmark.article, old.anchor == bookmark.anchor else {
        return old
      }
      old.id = bookmark.id
      return old
    }
    changes = changes.map { change in
      switch change {
      case .bookmark(let before, let after):
        .bookmark(before: renumbered(before), after: renumbered(after))
      case .correction: change
      }
    }
  }
}
