import BriefingModel

extension BrowserState {
  /// Runs a command that jumps in the text.
  mutating func jump(_ command: CommandID) {
    switch command {
    case .jumpBack: goBack()
    case .jumpForward: goForward()
    case .jumpSpeaker: jumpToSpeaker()
    default: jumpToNeighbour(command)
    }
  }

  private mutating func goBack() {
    guard let place = reader?.place, let target = reader?.jumps.goBack(from: place) else { return }
    reader?.place = target
    returnToText()
  }

  private mutating func goForward() {
    guard let target = reader?.jumps.goForward() else { return }
    reader?.place = target
    returnToText()
  }

  private mutating func returnToText() {
    views.removeAll()
    reader?.focus = .text
    reader?.goalColumn = nil
    revealCursor()
  }

  private mutating func jumpToNeighbour(_ command: CommandID) {
    guard let reader, let viewport else { return }
    let stops = Stops(reader: reader, layout: viewport.layout)
    let cursor = reader.place.cursor
    guard let target = stops.target(of: command, from: cursor) else {
      message = Message(Stops.nothingFurther(for: command))
      return
    }
    if command.isFar { jump(to: target) } else { go(to: target) }
  }

  private mutating func jumpToSpeaker() {
    guard let reader else { return }
    if statementHere == nil, let named = reader.index.statement(namedAt: reader.place.cursor) {
      jump(to: named.passage.start)
      return
    }
    guard let statement = statementHere,
      let target = reader.index.mentionOfSpeaker(of: statement)
    else { return }
    if case .actor(let id) = statement.speaker { light(.mentions(id), at: target.start) }
    leaveListForJump()
    jump(to: target.start)
  }

  /// Goes to the next or the previous one of what is lit, round the ends of the article.
  mutating func stepThroughLit(by step: Int) {
    if reader?.lit?.isPending ?? false { self.reader?.lit?.stepsAhead += step }
    guard let reader, var lit = reader.lit, !lit.passages.isEmpty else { return }
    let cursor = reader.place.cursor
    let next: Int
    if step > 0 {
      let found = lit.index(atOrAfter: cursor + 1)
      if found == nil { message = Message("Past the end: on from the beginning") }
      next = found ?? 0
    } else {
      let before = (lit.index(atOrAfter: cursor) ?? lit.passages.count) - 1
      if before < 0 { message = Message("Past the beginning: on from the end") }
      next = before < 0 ? lit.passages.count - 1 : before
    }
    lit.current = next
    leaveListForJump()
    views.removeAll()
    jump(to: lit.passages[next].start)
    self.reader?.lit = lit
  }
}

extension CommandID {
  /// Whether the jump is worth a place in the jump list.
  var isFar: Bool {
    switch self {
    case .jumpNextParagraph, .jumpPreviousParagraph, .jumpNextSentence, .jumpPreviousSentence:
      false
    default: true
    }
  }
}

extension BriefingIndex {
  /// The words that name the speaker of a statement: those beside its cue, or else the last mention
  /// before it, or else the first one.
  func mentionOfSpeaker(of statement: Statement) -> Passage? {
    if let beside = statement.speakerMention { return beside }
    guard case .actor(let id) = statement.speaker else { return nil }
    let own = mentions[id.rawValue]
    return (own.last { $0.passage.end <= statement.passage.start } ?? own.first)?.passage
  }
}
