import BriefingModel

extension BrowserState {
  /// Opens the next article, or the one before: of those that were named in the shell, or else of the
  /// shelf, which is asked for first where it was never shown.
  mutating func openNeighbor(_ step: Int) -> [BrowserEffect] {
    if let here = jumpHere, let place = named.place(of: here.article) {
      return openNamed(place + step, from: here)
    }
    wantedNeighbor = step
    return shelf.isLoaded ? goToWantedNeighbor() : [.loadShelf]
  }

  private mutating func openNamed(_ place: Int, from here: Jump) -> [BrowserEffect] {
    guard let id = named[place] else {
      let end = place < 0 ? "first" : "last"
      message = Message("This is the \(end) of the \(named.count) articles that you named")
      return []
    }
    jumps.record(here)
    return [.openArticle(id)]
  }

  /// Opens the neighbour that is waited for, once the shelf is known.
  mutating func goToWantedNeighbor() -> [BrowserEffect] {
    guard let step = wantedNeighbor, shelf.isLoaded else { return [] }
    wantedNeighbor = nil
    guard let here = jumpHere else { return [] }
    let story = here.article.flatMap { shelf[$0]?.story }
    let place =
      shelf.shown.firstIndex { shelf.entries[$0].id == here.article }
      // A copy that is not shown stands where the one does that is.
      ?? story.flatMap { story in shelf.shown.firstIndex { shelf.entries[$0].story == story } }
    // An article that is not on the shelf yet stands before the newest.
    let target = place.map { $0 + step } ?? (step > 0 ? 0 : -1)
    guard shelf.shown.indices.contains(target) else {
      message = Message(step > 0 ? "This is the last article" : "This is the first article")
      return []
    }
    jumps.record(here)
    shelf.list.selected = target
    return [.openArticle(shelf.entries[shelf.shown[target]].id)]
  }
}
