import BriefingModel

extension BrowserState {
  /// Opens the article of a passage, and goes there.
  mutating func open(_ passage: WantedPassage) -> [BrowserEffect] {
    wantedPassage = passage
    guard reader?.articleID == passage.article else { return [.openArticle(passage.article)] }
    goToWantedPassage()
    return []
  }

  /// Goes to the passage that its article was opened for; what it is about is lit once it is known.
  ///
  /// - Returns: whether it is known.
  @discardableResult
  mutating func goToWantedPassage() -> Bool {
    guard let wanted = wantedPassage, let reader, reader.articleID == wanted.article else {
      return false
    }
    self.reader?.walked = wanted.dossier
    self.reader?.viewsBefore = wanted.views
    views.removeAll()
    self.reader?.focus = .text
    let isThere =
      switch wanted.place {
      case .statement(let passage): goToStatement(passage)
      case .mention(let actors): goToMention(of: actors)
      }
    if isThere || reader.isAnalyzed || wanted.place == .mention([]) { wantedPassage = nil }
    return isThere
  }

  /// Goes to a quotation and lights its speaker's words; false where they are not known yet.
  private mutating func goToStatement(_ passage: Passage) -> Bool {
    guard let reader else { return false }
    let start = reader.article.text.scalarBoundary(atOrBefore: passage.start)
    go(to: start)
    guard let statement = reader.index.statement(at: start) else { return false }
    light(.statements(statement.speaker), at: statement.passage.start)
    go(to: statement.passage.start)
    return true
  }

  /// Lights the mentions of the first of some actors, and goes to the first one; false where it is not
  /// known yet.
  private mutating func goToMention(of actors: [RegisteredActor]) -> Bool {
    guard let index = reader?.index else { return false }
    let ids = actors.compactMap { index.actor($0) }
    guard let id = ids.first, let start = index.firstMention(of: id, beside: ids.dropFirst())
    else { return false }
    light(.mentions(id), at: start)
    go(to: start)
    return true
  }
}

extension BriefingIndex {
  /// Where an actor is first named in one sentence with one of the others; where that is never, where
  /// it is first named.
  fileprivate func firstMention(of id: Actor.ID, beside others: some Collection<Actor.ID>) -> Int? {
    let own = mentions[id.rawValue]
    let beside = own.first { mention in
      guard let sentence = sentence(at: mention.passage.start) else { return false }
      return mentions(overlapping: sentence).contains { others.contains($0.actor) }
    }
    return (beside ?? own.first)?.passage.start
  }
}
