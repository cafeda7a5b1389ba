import BriefingModel

extension BrowserState {
  /// Remembers a change, or where it answers to `u` or `^R` says that it was made.
  mutating func record(_ change: Change) {
    if let done = changes.awaited {
      changes.awaited = nil
      message = Message(done)
    } else if change.isAny {
      changes.record(change)
    }
  }

  /// Takes back what was changed last.
  mutating func undo() -> [BrowserEffect] {
    guard let change = changes.undo() else { return [] }
    switch change {
    case .bookmark(let before, let after): return replace(after, by: before)
    case .correction(let kept):
      return set(kept, holds: kept.isUndone)
    }
  }

  /// Makes the change again that was taken back last.
  mutating func redo() -> [BrowserEffect] {
    guard let change = changes.redo() else { return [] }
    switch change {
    case .bookmark(let before, let after): return replace(before, by: after)
    case .correction(let kept):
      return set(kept, holds: !kept.isUndone)
    }
  }

  private mutating func set(_ kept: KeptCorrection, holds: Bool) -> [BrowserEffect] {
    let rule = kept.correction.shortDescription
    changes.awaited = holds ? "Holds again: \(rule)" : "Taken back: \(rule)"
    return [holds ? .redoCorrection(kept.id) : .undoCorrection(kept.id)]
  }

  private mutating func replace(_ old: Bookmark?, by new: Bookmark?) -> [BrowserEffect] {
    switch (old, new) {
    case (_?, let new?):
      changes.awaited = "The note is as it was"
      return [.keepBookmark(new)]
    case (nil, let new?):
      changes.awaited = "The bookmark is back"
      return [.keepBookmark(new)]
    case (let old?, nil):
      changes.awaited = "The bookmark is gone again"
      return [.deleteBookmark(old.id)]
    case (nil, nil): return []
    }
  }

  /// Keeps what was written to a bookmark in an editor, where it says anything new.
  mutating func keep(_ note: String, of bookmark: Bookmark) -> [BrowserEffect] {
    guard note != bookmark.note || bookmark.id == 0 else {
      message = Message("The note is as it was")
      return []
    }
    var bookmark = bookmark
    bookmark.note = note
    return [.keepBookmark(bookmark)]
  }
}
