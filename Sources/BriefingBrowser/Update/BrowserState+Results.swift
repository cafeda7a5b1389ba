import BriefingModel

extension BrowserState {
  /// Opens the chosen article of those found, at its passage.
  mutating func openHit() -> [BrowserEffect] {
    openHit(at: search.list.selected, from: .best)
  }

  private mutating func openHit(at place: Int, from end: WantedHit.Place) -> [BrowserEffect] {
    guard let found = search.found, found.articles.indices.contains(place) else { return [] }
    search.list.selected = place
    if let here = jumpHere { jumps.record(here) }
    let article = found.articles[place]
    wantedHit = WantedHit(article: article, place: end)
    return found[article] == nil
      ? [.loadHits(found.query, [article]), .openArticle(article)] : [.openArticle(article)]
  }

  /// Goes on into the next article of those found, or back into the one before.
  mutating func openNeighborHit(_ step: Int) -> [BrowserEffect] {
    guard let found = search.found, let place = found.place(of: reader?.articleID) else {
      return []
    }
    guard found.articles.indices.contains(place + step) else {
      message = Message(
        step > 0 ? "This is the last article that was found" : "This is the first article found")
      return []
    }
    return openHit(at: place + step, from: step > 0 ? .first : .last)
  }

  /// Lights what was looked for in the article that was opened from the list, and goes there.
  mutating func goToWantedHit(in article: ArticleID) -> Bool {
    guard let wanted = wantedHit else { return false }
    wantedHit = nil
    guard wanted.article == article, let found = search.found, let reader else { return false }
    self.reader?.isFromResults = true
    guard found[article] != nil else {
      wantedHit = wanted  // `hitsLoaded` brings it.
      return false
    }
    let count = reader.article.text.count
    let passages = (found[article]?.passages ?? []).filter { $0.end <= count && $0.count > 0 }
    var lit = Lit(.found(found.query.text), passages: passages)
    let best = found[article]?.passage
    switch wanted.place {
    case .best: lit.current = best.flatMap { best in passages.firstIndex { $0 == best } }
    case .first: lit.current = passages.indices.first
    case .last: lit.current = passages.indices.last
    }
    self.reader?.lit = lit
    guard let passage = lit.currentPassage ?? best else { return false }
    go(to: passage.start)
    return true
  }

  /// Goes from an article back to the list that it was opened from.
  mutating func returnToResults() {
    showResults()
  }

  /// Steps to the next or the previous hit; past the last one in an article, goes on into the next.
  mutating func stepThroughFound(by step: Int) -> [BrowserEffect] {
    guard let reader, let lit = reader.lit else { return [] }
    let cursor = reader.place.cursor
    let target =
      step > 0
      ? lit.index(atOrAfter: cursor + 1) : (lit.index(atOrAfter: cursor) ?? lit.passages.count) - 1
    guard let target, target >= 0 else { return openNeighborHit(step) }
    self.reader?.lit?.current = target
    leaveListForJump()
    views.removeAll()
    jump(to: lit.passages[target].start)
    return []
  }
}

/// An article of those found that is being opened, and where in it the reader wants to be.
struct WantedHit: Sendable, Hashable {
  /// Where in it.
  enum Place: Sendable, Hashable {
    /// Where it was shown in the list.
    case best
    /// At the first or the last hit.
    case first, last
  }

  var article: ArticleID
  var place: Place
}
