import BriefingModel

extension BrowserState {
  /// Runs what a key means here, and has the reading position written where it changed.
  mutating func press(_ key: Key) -> [BrowserEffect] {
    if case .focused(let hasFocus) = key { return takeFocus(hasFocus) }
    message = nil
    guard !takeDigit(key) else { return [] }
    let before = reader.map(Visit.init)
    let jumpsBefore = jumps
    var effects = perform(key)
    effects = leave(before) + effects
    if let reader, let id = reader.articleID, reader.place != before?.place {
      self.reader?.isRead = true
      effects.append(.keepPosition(id, reader.position))
    }
    effects += hitsInView
    effects += moreInView
    if jumps != jumpsBefore { effects.append(.keepJumps(jumps.spots)) }
    effects += histories.takeUnwritten().map(BrowserEffect.keepLine)
    return effects
  }

  /// Has an article that was opened and is left without a move remembered as read.
  private func leave(_ visit: Visit?) -> [BrowserEffect] {
    guard let visit, !visit.isRead, let id = visit.article,
      isFinished || reader?.document != visit.document
    else { return [] }
    return [.keepPosition(id, ReadingPosition(top: visit.place.top, cursor: visit.place.cursor))]
  }

  /// What is remembered of an open article while a key is carried out: a copy of all of it would have
  /// its lists copied too once they change.
  private struct Visit {
    let document: DocumentID
    let article: ArticleID?
    let place: Place
    let isRead: Bool

    init(_ reader: ReaderState) {
      (document, article) = (reader.document, reader.articleID)
      (place, isRead) = (reader.place, reader.isRead)
    }
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
    if case .mouse(let action) = key { return takeMouse(action) }
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
