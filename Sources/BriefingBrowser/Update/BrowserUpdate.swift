import BriefingModel

/// Takes one event into the state and says what is to be done outside. The only thing that changes
/// a `BrowserState`.
public func update(_ state: inout BrowserState, _ event: BrowserEvent) -> [BrowserEffect] {
  switch event {
  case .keyPressed(let key):
    return state.press(key)
  case .resized(let size):
    state.size = size
    state.revealCursor()
    state.keepSelectionsVisible()
  case .shelfLoaded(let entries):
    state.shelf.entries = entries
    state.shelf.isLoaded = true
    state.shelf.apply(state.shelf.filter)
    state.keepSelectionsVisible()
  case .articleOpened(let opened):
    return state.open(opened)
  case .articleCompleted(let document, let article):
    guard state.reader?.document == document else { break }
    state.complete(with: article)
  case .articleKept(let document, let kept):
    guard state.reader?.document == document else { break }
    state.take(kept)
  case .articleNotKept(let document, let why):
    guard state.reader?.document == document else { break }
    state.reader?.whyNotKept = why
    state.message = Message(why, isWarning: true)
  case .findingsArrived(let document, let index):
    guard state.reader?.document == document else { break }
    state.take(index)
  case .searchFinished(let document, let query, let passages):
    guard state.reader?.document == document else { break }
    state.finishSearch(for: query, passages: passages)
  case .bookmarksLoaded(let article, let bookmarks):
    state.take(bookmarks, of: article)
  case .bookmarkKept(let bookmark):
    state.keep(bookmark)
  case .bookmarkDeleted(let id):
    state.remove(bookmark: id)
  case .effectFailed(let text):
    state.message = Message(text, isWarning: true)
  }
  return []
}

extension BrowserState {
  /// Runs what a key means here, and has the reading position written where it changed.
  mutating func press(_ key: Key) -> [BrowserEffect] {
    if case .focused(let hasFocus) = key { return takeFocus(hasFocus) }
    message = nil
    let before = reader?.place
    var effects = perform(key)
    if let reader, let id = reader.articleID, reader.place != before {
      let position = ReadingPosition(top: reader.place.top, cursor: reader.place.cursor)
      effects.append(.keepPosition(id, position))
    }
    return effects
  }

  private mutating func perform(_ key: Key) -> [BrowserEffect] {
    if case .mouse(let action) = key { return take(action) }
    guard let command = settings.commands.command(for: key, in: context) else {
      if prompt != nil { return editPrompt(with: key) }
      if case .pasted = key {
        message = Message("Pasted text goes into a search or a note: open one first")
        return []
      }
      if question == nil { message = Message("\(key) does nothing here: ? shows the keys") }
      return []
    }
    if let reason = command.disabledReason(self) {
      message = Message(reason)
      return []
    }
    return run(command.id)
  }
}
