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
    guard let change = changes.undo(in: changedArticle) else { return [] }
    switch change {
    case .bookmark(let before, let after):
      return replace(after, by: before, way: "\(label(of: .redo)) makes the change again")
    case .correction(let kept):
      return set(kept, holds: kept.isUndone)
    }
  }

  /// Makes the change again that was taken back last.
  mutating func redo() -> [BrowserEffect] {
    guard let change = changes.redo(in: changedArticle) else { return [] }
    switch change {
    case .bookmark(let before, let after):
      return replace(before, by: after, way: "\(label(of: .undo)) takes it back again")
    case .correction(let kept):
      return set(kept, holds: !kept.isUndone)
    }
  }

  private mutating func set(_ kept: KeptCorrection, holds: Bool) -> [BrowserEffect] {
    let rule = kept.correction.shortDescription
    changes.awaited = holds ? "Holds again: \(rule)" : "Taken back: \(rule)"
    return [holds ? .redoCorrection(kept.id) : .undoCorrection(kept.id)]
  }

  /// The article whose changes `u` and `^R` are about; nil where they are about all of them.
  var changedArticle: ArticleID? { isViewWide ? nil : reader?.articleID }

  /// - Parameter way: What leads back from it.
  private mutating func replace(
    _ old: Bookmark?, by new: Bookmark?, way: String
  ) -> [BrowserEffect] {
    let place = reader == nil ? (new ?? old).map { headline(of: $0) } ?? "" : ""
    switch (old, new) {
    case (_?, let new?):
      changes.awaited = "The note is as it was\(place): \(way)"
      return [.keepBookmark(new)]
    case (nil, let new?):
      changes.awaited = "The bookmark is back\(place): \(way)"
      return [.keepBookmark(new)]
    case (let old?, nil):
      changes.awaited = "The bookmark is gone again\(place): \(way)"
      return [.deleteBookmark(old.id)]
    case (nil, nil): return []
    }
  }

  /// The article of a bookmark, for who may not know it.
  private func headline(of bookmark: Bookmark) -> String {
    let entry = shelf.entries.first { $0.id == bookmark.article }
    return entry.map { " in “\(DisplayWidth.truncate($0.metadata.headline.singleLine, to: 40))”" }
      ?? ""
  }

  /// Keeps what was written to a bookmark, where it says anything new; where nothing was written to a
  /// new one there is none.
  mutating func keep(_ note: String, of bookmark: Bookmark) -> [BrowserEffect] {
    let isNew = bookmark.id == 0
    guard note.trimmed.isEmpty ? !isNew && !bookmark.note.isEmpty : note != bookmark.note else {
      message = Message(
        isNew ? "Nothing was written, and nothing bookmarked" : "The note is as it was")
      return []
    }
    var bookmark = bookmark
    bookmark.note = note
    return [.keepBookmark(bookmark)]
  }
}
