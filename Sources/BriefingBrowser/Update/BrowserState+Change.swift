import BriefingModel

extension BrowserState {
  /// Remembers a change, or where it answers to `u` or `^R` says that it was made, and does what was
  /// asked for next.
  mutating func record(_ change: Change, _ answer: ChangeList.Answer) -> [BrowserEffect] {
    if let done = changes.takeAnswer(answer) {
      message = Message(done)
      return changes.takeWaiting().map { changeBack($0) } ?? []
    }
    if change.isAny { changes.record(change) }
    return []
  }

  /// Takes back what was changed last, or makes again what was taken back last.
  mutating func changeBack(_ command: CommandID) -> [BrowserEffect] {
    guard let change = changes.next(command, in: changedArticle) else { return [] }
    let isUndoing = command == .undo
    switch change {
    case .bookmark(let before, let after):
      return isUndoing
        ? replace(after, by: before, isUndoing: true)
        : replace(before, by: after, isUndoing: false)
    case .correction(let kept):
      return set(kept, holds: kept.isUndone == isUndoing, isUndoing: isUndoing)
    case .search(let before, let after):
      return isUndoing
        ? replaceAgain(after, by: before, isUndoing: true)
        : replaceAgain(before, by: after, isUndoing: false)
    case .read(let articles, let wasRead):
      let isRead = wasRead != isUndoing
      changes.await(
        .readSet(articles, isRead: isRead), "Marked as \(isRead ? "read" : "unread") again",
        isUndoing: isUndoing)
      return [.setRead(articles, isRead: isRead)]
    }
  }

  private mutating func replaceAgain(
    _ old: SavedSearch?, by new: SavedSearch?, isUndoing: Bool
  ) -> [BrowserEffect] {
    let text =
      switch (old, new) {
      case (nil, let new?): "The search “\(new.name)” is back"
      case (let old?, nil): "The search “\(old.name)” is gone again"
      default: "The search is called “\(new?.name ?? "")” again"
      }
    changes.await(.searchReplaced(old, by: new), text, isUndoing: isUndoing)
    return [.replaceSearch(old, by: new)]
  }

  private mutating func set(
    _ kept: KeptCorrection, holds: Bool, isUndoing: Bool
  ) -> [BrowserEffect] {
    let rule = kept.correction.shortDescription
    changes.await(
      .corrected(kept.id, isUndone: !holds),
      holds ? "Holds again: \(rule)" : "Taken back: \(rule)", isUndoing: isUndoing)
    return [holds ? .redoCorrection(kept.id) : .undoCorrection(kept.id)]
  }

  /// The article whose changes `u` and `^R` are about; nil where they are about all of them.
  var changedArticle: ArticleID? { isViewWide ? nil : reader?.articleID }

  private mutating func replace(
    _ old: Bookmark?, by new: Bookmark?, isUndoing: Bool
  ) -> [BrowserEffect] {
    let place = reader == nil ? (new ?? old).map { headline(of: $0) } ?? "" : ""
    let way =
      isUndoing
      ? "\(label(of: .redo)) makes the change again" : "\(label(of: .undo)) takes it back again"
    if let new {
      let what =
        old == nil
        ? "The bookmark is back"
        : isUndoing ? "The bookmark is as it was" : "The bookmark is changed again"
      changes.await(
        .kept(new.article, new.anchor), "\(what)\(place): \(way)", isUndoing: isUndoing)
      return [.keepBookmark(new)]
    }
    guard let old else { return [] }
    changes.await(
      .deleted(old.id), "The bookmark is gone again\(place): \(way)", isUndoing: isUndoing)
    return [.deleteBookmark(old.id)]
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
