import BriefingModel

/// Takes one event into the state and says what is to be done outside. The only thing that changes
/// a `BrowserState`.
public func update(_ state: inout BrowserState, _ event: BrowserEvent) -> [BrowserEffect] {
  guard state.settings.isLinear || state.tour != nil else { return take(event, into: &state) }
  let before = state
  let effects = take(event, into: &state)
  state.followTour(since: before)
  if state.settings.isLinear { state.announce(changesSince: before) }
  return effects
}

private func take(_ event: BrowserEvent, into state: inout BrowserState) -> [BrowserEffect] {
  let effects = change(&state, by: event)
  state.noteAsked(effects)
  return effects
}

private func change(_ state: inout BrowserState, by event: BrowserEvent) -> [BrowserEffect] {
  switch event {
  case .keyPressed(let key):
    return state.press(key)
  case .resized(let size):
    state.size = size
    state.hints = nil
    state.revealCursor()
    state.keepSelectionsVisible()
  case .shelfBegun(let entries):
    guard !state.shelf.isLoaded else { break }
    return state.takeShelf(entries)
  case .shelfLoaded(let entries):
    state.shelf.isLoaded = true
    let effects = state.takeShelf(entries)
    if effects.isEmpty { return state.goOnWithShelf() }
    return effects
  case .shelfArranged(let arranged):
    return state.take(arranged)
  case .shelfChanged(let entries):
    return state.merge(entries)
  case .readSet(let entries, let isRead):
    return state.take(entries, isRead: isRead)
  case .foldersLoaded(let searches, let feeds):
    return state.take(searches, feeds)
  case .articleDeleted(let id):
    return state.remove(article: id)
  case .versionsLoaded(let versions):
    state.take(versions)
  case .compared(let texts):
    state.take(texts)
  case .articleOpened(let opened):
    return state.open(opened)
  case .articleCompleted(let document, let article):
    guard state.reader?.document == document else { break }
    state.complete(with: article)
  case .articleKept(let document, let kept):
    guard state.reader?.document == document else { break }
    state.take(kept)
    return state.keepUnkeptMarks()
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
  case .libraryFound(let query, let hits, let note, let isAll):
    return state.take(hits, of: query, note: note, isAll: isAll)
  case .libraryCounted(let query, let order):
    return state.take(order: order, of: query)
  case .hitsLoaded(let query, let hits):
    state.take(hits, of: query)
  case .librarySearchFailed(let query, let why):
    state.failSearch(query, why)
  case .searchKept(let search):
    state.message = Message("Kept as \(search.name): it stands on the shelf")
    return [.loadFolders]
  case .bookmarksLoaded(let article, let bookmarks):
    state.take(bookmarks, of: article)
  case .bookmarkKept(let bookmark):
    return state.keep(bookmark)
  case .bookmarkRefused(let bookmark, let why):
    state.refuse(bookmark, why)
  case .bookmarkDeleted(let id):
    return state.remove(bookmark: id)
  case .markKept(let mark):
    state.keep(mark)
  case .correctionKept(let kept):
    return state.take(kept)
  case .changeRefused(let why):
    state.refuseChange(why)
  case .correctionsLoaded(let corrections):
    state.take(corrections)
  case .correctionWeighed(let weighed):
    return state.take(weighed)
  case .dossierLoaded(let subject, let head):
    return state.show(head, for: subject)
  case .dossierCompleted(let head):
    state.complete(head)
  case .quotationsLoaded(let page, let entries, let isLast):
    return state.take(page, entries, isLast: isLast)
  case .actorsLoaded(let query, let actors):
    return state.take(query, actors)
  case .monthsLoaded(let months, let asked):
    state.register.take(months, of: asked)
  case .actorsFound(let words, let actors):
    return state.take(actors, named: words)
  case .trailLoaded(let jumps, let marks, let lines):
    state.histories.resume(lines)
    state.jumps.resume(jumps)
    for mark in marks where state.libraryMarks[mark.letter] == nil {
      state.libraryMarks[mark.letter] = mark.spot
    }
  case .chartLoaded(let query, let chart): state.take(chart, of: query)
  case .chartFailed(let query, let why): state.failChart(query, why)
  case .chartEvidenceLoaded(let selection, let evidence):
    state.take(evidence, of: selection)
  case .noteWritten(let bookmark, let note):
    return state.keep(note, of: bookmark)
  case .fileExists(let view, let path):
    state.question = Question(
      text: "\(path) is there already. Write over it?", action: .overwrite(view, path: path))
  case .effectDone(let text):
    state.message = Message(text)
  case .openingFailed(let text):
    state.wantedSpot = nil
    state.wantedHit = nil
    state.wantedPassage = nil
    state.message = Message(text, isWarning: true)
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
    guard !takeDigit(key) else { return [] }
    let before = reader?.place
    let jumpsBefore = jumps
    var effects = perform(key)
    if let reader, let id = reader.articleID, reader.place != before {
      effects.append(.keepPosition(id, reader.position))
    }
    effects += hitsInView
    effects += moreInView
    if jumps != jumpsBefore { effects.append(.keepJumps(jumps.spots)) }
    effects += histories.takeUnwritten().map(BrowserEffect.keepLine)
    return effects
  }

  /// Takes a digit for the number that the next command gets, and Esc to forget it.
  private mutating func takeDigit(_ key: Key) -> Bool {
    guard context.takesCounts else { return false }
    if key == .escape, count != nil {
      count = nil
      return true
    }
    guard case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue, digit > 0 || count != nil
    else { return false }
    count = min((count ?? 0) * 10 + digit, Self.largestCount)
    return true
  }

  /// No number gets larger.
  private static let largestCount = 999_999

  private mutating func perform(_ key: Key) -> [BrowserEffect] {
    let count = count
    self.count = nil
    if case .mouse(let action) = key { return take(action) }
    guard let command = settings.commands.command(for: key, in: context) else {
      switch context {
      case .palette: return editPalette(with: key)
      case .prompt: return editPrompt(with: key)
      case .hints: return typeHint(key)
      case .letter: return takeLetter(key)
      case .correction, .correctionName: return editCorrection(with: key)
      case .peek:
        // Any other key closes the box, and does what it does without it.
        peek = nil
        self.count = count
        return perform(key)
      default: break
      }
      if case .pasted = key {
        message = Message("Pasted text goes into a search or a note: open one first")
        return []
      }
      if question == nil {
        message = Message("\(key) does nothing here: \(label(of: .viewHelp)) shows the keys")
      }
      return []
    }
    if let reason = command.disabledReason(self) {
      message = Message(reason)
      return []
    }
    return run(command, count: count)
  }
}
