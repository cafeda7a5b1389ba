import BriefingModel

extension BrowserState {
  /// Runs a command of the box that says more.
  mutating func runPeekCommand(_ command: CommandID) {
    switch command {
    case .peekOpen: peek = peekSubject.map { Peek(subject: $0) }
    case .peekDown: scrollPeek(by: 1)
    case .peekUp: scrollPeek(by: -1)
    default: peek = nil
    }
  }

  /// What there is more to say about: the quotation or the actor at the cursor, or chosen.
  var peekSubject: Peek.Subject? {
    guard let reader else { return nil }
    switch context {
    case .dossier:
      guard case .dossier(let actor) = views.last?.content else { return nil }
      let list = DossierList(reader: reader, actor: actor)
      if case .statement(let statement) = list.target(at: activeListState.selected) {
        return .statement(statement)
      }
      return .actor(actor)
    case .text:
      if !reader.isAtStatement, let mention = reader.index.mention(at: reader.place.cursor) {
        return .actor(mention.actor)
      }
      return statementHere.map(Peek.Subject.statement) ?? actorHere.map(Peek.Subject.actor)
    default:
      return statementHere.map(Peek.Subject.statement) ?? actorHere.map(Peek.Subject.actor)
    }
  }

  private mutating func scrollPeek(by step: Int) {
    guard let box = peekBox, let peek else { return }
    self.peek?.top = min(max(0, peek.top + step), max(0, box.lines.count - box.room))
  }

  /// Keeps the box with the same quotation or actor when findings come.
  mutating func keepPeek(actorNow same: (Actor.ID) -> Actor.ID?) {
    guard let peek, let reader else { return }
    switch peek.subject {
    case .actor(let id): self.peek = same(id).map { Peek(subject: .actor($0), top: peek.top) }
    case .statement(let old):
      let now = reader.index.statement(at: old.passage.start)
      self.peek = now.map { Peek(subject: .statement($0), top: peek.top) }
    }
  }
}
