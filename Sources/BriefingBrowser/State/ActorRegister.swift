import BriefingModel

/// The list of the library's actors, as far as it has been loaded.
public struct ActorRegister: Sendable, Equatable {
  /// The actors that were asked for, in their order.
  public internal(set) var actors: [RegisteredActor] = []
  /// Which ones are asked for.
  public internal(set) var query = ActorQuery()
  /// Whether these are all there are.
  public internal(set) var isComplete = false
  /// Which one is chosen.
  public internal(set) var list = ListState()
  /// What the library was asked for, until it answers.
  var asked: ActorQuery?
  /// Whether the library has answered yet.
  var isLoaded = false
  /// How often actors are named a month, of those whose months the library told.
  public internal(set) var months: [RegisteredActor.ID: [ActorMonth]] = [:]
  /// The months that are shown, the same ones for all actors.
  private(set) var axis: MonthAxis?
  /// The actors whose months the library is asked for, until it answers.
  var askedMonths: Set<RegisteredActor.ID> = []

  /// The chosen actor.
  var chosen: RegisteredActor? {
    actors.indices.contains(list.selected) ? actors[list.selected] : nil
  }

  /// What to ask for next; nil where an answer is awaited, or all is there.
  var nextPage: ActorQuery? {
    guard asked == nil, !isComplete else { return nil }
    var next = query
    next.offset = actors.count
    return next
  }

  /// What to ask for to know anew what is listed.
  var queryAnew: ActorQuery {
    var query = query
    query.offset = 0
    query.limit = max(query.limit, actors.count)
    return query
  }

  /// Asks for other actors.
  mutating func ask(for query: ActorQuery) {
    self.query = query
    asked = query
    isComplete = false
    list = ListState()
  }

  /// The actors of some rows whose months are not known and not asked for.
  func monthless(in rows: Range<Int>) -> [RegisteredActor.ID] {
    actors[rows.clamped(to: actors.indices)].map(\.id)
      .filter { months[$0] == nil && !askedMonths.contains($0) }
  }

  /// Takes the months of some of the actors that were asked for; the others can be asked for again.
  mutating func takeMonths(
    _ told: [RegisteredActor.ID: [ActorMonth]], of asked: [RegisteredActor.ID]
  ) {
    askedMonths.subtract(asked)
    months.merge(told) { $1 }
    guard let axis = MonthAxis(of: told.values.joined()) else { return }
    self.axis = self.axis?.joined(axis) ?? axis
  }

  /// Forgets the months, which are others once the reader has corrected who is who.
  mutating func forgetMonths() {
    months = [:]
    axis = nil
  }

  /// Takes actors; those that were not asked for are left alone.
  mutating func takeActors(_ actors: [RegisteredActor], of query: ActorQuery) {
    guard query == asked else { return }
    asked = nil
    isLoaded = true
    isComplete = actors.count < query.limit
    guard query.offset == 0 else {
      self.actors += actors
      return
    }
    let chosen = list.selected == 0 ? nil : chosen?.id
    forgetMonths(of: self.actors, whereChangedIn: actors)
    self.actors = actors
    // The one that the reader went to stays chosen where others come before it now.
    if let chosen, let place = actors.firstIndex(where: { $0.id == chosen }) {
      if list.top > 0 { list.top = max(0, list.top + place - list.selected) }
      list.selected = place
    }
  }

  private mutating func forgetMonths(
    of old: [RegisteredActor], whereChangedIn new: [RegisteredActor]
  ) {
    let counts = Dictionary(old.map { ($0.id, $0.mentionCount) }) { first, _ in first }
    for actor in new where counts[actor.id] != actor.mentionCount { months[actor.id] = nil }
  }
}
