import BriefingModel

/// Something that the reader changed in the library.
enum Change: Hashable, Sendable {
  /// A bookmark as it was and as it is; nil where there was none, or is none any more.
  case bookmark(before: Bookmark?, after: Bookmark?)
  /// A rule about who is who or who said what.
  case correction(KeptCorrection)
  /// A search that the reader kept as it was and as it is; nil where there was none, or is none.
  case search(before: SavedSearch?, after: SavedSearch?)
  /// Articles were marked as read or as unread.
  case read([ArticleID], isRead: Bool)

  /// Whether anything is different.
  var isAny: Bool {
    switch self {
    case .bookmark(let before, let after): before != after
    case .search(let before, let after): before != after
    case .correction, .read: true
    }
  }

  /// The article that it was made in; nil where it was made to all of them.
  var article: ArticleID? {
    switch self {
    case .bookmark(let before, let after): (before ?? after)?.article
    case .correction(let kept): kept.correction.article
    case .search: nil
    case .read(let articles, _): articles.first
    }
  }
}

/// What the reader changed, to be taken back and made again: in an article what was changed there,
/// and on the shelf whatever was changed last.
struct ChangeList: Hashable, Sendable {
  /// The changes that stand, the latest last.
  private var done: [Change] = []
  /// Those that were taken back, the one to make again first last.
  private var undone: [Change] = []
  /// The change that is being taken back or made again, until the library answers; that answer is no
  /// new change.
  private var awaited: Awaited?
  /// What the reader asked for meanwhile; one is done after the other, each from what the one before
  /// left.
  private var waiting: [CommandID] = []

  private struct Awaited: Hashable {
    let answer: Answer
    let text: String
    let isUndoing: Bool
  }

  /// What the library says once it is done.
  enum Answer: Hashable {
    case kept(ArticleID, TextAnchor)
    case deleted(Bookmark.ID)
    case corrected(Int64, isUndone: Bool)
    case readSet([ArticleID], isRead: Bool)
    case searchReplaced(SavedSearch?, by: SavedSearch?)
  }

  /// The most changes that are kept.
  static let limit = 200

  /// Whether there is a change to take back.
  func canUndo(in article: ArticleID?) -> Bool { done.contains { $0.isMade(in: article) } }
  /// Whether a change was taken back.
  func canRedo(in article: ArticleID?) -> Bool { undone.contains { $0.isMade(in: article) } }

  /// Remembers a change; those of its article that were taken back are forgotten.
  mutating func record(_ change: Change) {
    undone.removeAll { $0.isMade(in: change.article) }
    done.append(change)
    if done.count > Self.limit { done.removeFirst() }
  }

  /// The change to take back, or to make again; nil where there is none, or where another one is being
  /// done, which it then waits for.
  mutating func next(_ command: CommandID, in article: ArticleID?) -> Change? {
    guard awaited == nil else {
      waiting.append(command)
      return nil
    }
    return command == .undo
      ? Self.move(from: &done, to: &undone, in: article)
      : Self.move(from: &undone, to: &done, in: article)
  }

  /// Waits for an answer, upon which the reader is told `text`.
  mutating func await(_ answer: Answer, _ text: String, isUndoing: Bool) {
    awaited = Awaited(answer: answer, text: text, isUndoing: isUndoing)
  }

  /// Takes an answer; what the reader is to be told, where it is the one that was awaited.
  mutating func takeAnswer(_ answer: Answer) -> String? {
    guard let awaited, awaited.answer == answer else { return nil }
    self.awaited = nil
    return awaited.text
  }

  /// What the reader asked for while another change was being done.
  mutating func takeWaiting() -> CommandID? {
    guard awaited == nil, !waiting.isEmpty else { return nil }
    return waiting.removeFirst()
  }

  /// Goes back to where it was: what was awaited could not be done.
  mutating func fail() {
    guard let awaited else { return }
    self.awaited = nil
    waiting = []
    if awaited.isUndoing {
      if let change = undone.popLast() { done.append(change) }
    } else if let change = done.popLast() {
      undone.append(change)
    }
  }

  private static func move(
    from source: inout [Change], to target: inout [Change], in article: ArticleID?
  ) -> Change? {
    guard let index = source.lastIndex(where: { $0.isMade(in: article) }) else { return nil }
    let change = source.remove(at: index)
    target.append(change)
    return change
  }

  /// Takes the number that a bookmark has now: one that is brought back gets a new one.
  mutating func identify(_ bookmark: Bookmark) {
    done = done.map { $0.identifying(bookmark) }
    undone = undone.map { $0.identifying(bookmark) }
  }
}

extension Change {
  /// Whether the change shows in an article; every one does on the shelf, where `article` is nil.
  fileprivate func isMade(in article: ArticleID?) -> Bool {
    if article == nil { return true }
    if case .search = self { return false }
    return self.article == nil || self.article == article
  }

  fileprivate func identifying(_ bookmark: Bookmark) -> Change {
    let renumbered = { (old: Bookmark?) -> Bookmark? in
      guard var old, old.article == bookmark.article, old.anchor == bookmark.anchor else {
        return old
      }
      old.id = bookmark.id
      return old
    }
    switch self {
    case .bookmark(let before, let after):
      return .bookmark(before: renumbered(before), after: renumbered(after))
    case .correction, .read, .search: return self
    }
  }
}
