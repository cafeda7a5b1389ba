import BriefingModel

extension BrowserState {
  /// Runs a command that jumps in the text.
  mutating func jump(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .jumpBack: return goBack()
    case .jumpForward: return jumps.goForward().map { go(to: $0) } ?? []
    case .jumpSpeaker: jumpToSpeaker()
    default: jumpToNeighbour(command)
    }
    return []
  }

  /// Where the reader is, as a place to come back to.
  var jumpHere: Jump? {
    reader.map { Jump(document: $0.document, article: $0.articleID, place: $0.place) }
  }

  /// Remembers a place of the open article to come back to.
  mutating func recordJump(from place: Place) {
    guard var jump = jumpHere else { return }
    jump.place = place
    jumps.record(jump)
  }

  private mutating func goBack() -> [BrowserEffect] {
    let here = jumpHere
    guard let target = jumps.goBack(from: here) else {
      message = Message("There is no jump to take back")
      return []
    }
    return go(to: target)
  }

  /// Goes to a place, in another article where it is in one.
  mutating func go(to jump: Jump) -> [BrowserEffect] {
    if let here = jumpHere, here.isSameArticle(as: jump) {
      reader?.place = jump.place
      returnToText()
      if let view = jump.view { views = [view] }
      keepSelectionsVisible()
      return []
    }
    if jump.document == nil, jump.article == nil, let view = jump.view { return go(to: view) }
    return jump.spot.map { go(to: $0) } ?? []
  }

  /// Opens the article of a place, at that place.
  private mutating func go(to spot: Spot) -> [BrowserEffect] {
    wantedSpot = spot
    return [.openArticle(spot.article)]
  }

  /// Goes to a place, and remembers the way back.
  mutating func jump(to spot: Spot) -> [BrowserEffect] {
    if let here = jumpHere { jumps.record(here) }
    let place = Place(top: spot.position.top, cursor: spot.position.cursor)
    return go(to: Jump(article: spot.article, place: place))
  }

  private mutating func returnToText() {
    views.removeAll()
    reader?.focus = .text
    reader?.goalColumn = nil
    keepPlaceInside()
    revealCursor()
  }

  /// A place of another sitting may lie behind the end of the text.
  private mutating func keepPlaceInside() {
    guard let text = reader?.article.text, let place = reader?.place else { return }
    let last = max(0, text.count - 1)
    reader?.place = Place(
      top: text.scalarBoundary(atOrBefore: min(place.top, last)),
      cursor: text.scalarBoundary(atOrBefore: min(place.cursor, last)))
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
  mutating func stepThroughLit(by step: Int) -> [BrowserEffect] {
    if case .found = reader?.lit?.subject { return stepThroughFound(by: step) }
    if reader?.lit?.isPending ?? false { self.reader?.lit?.stepsAhead += step }
    guard let reader, var lit = reader.lit, !lit.passages.isEmpty else { return [] }
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
    return []
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
