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

  /// Asks for other actors.
  mutating func ask(for query: ActorQuery) {
    self.query = query
    asked = query
    isComplete = false
    list = ListState()
  }

  /// Takes actors; those that were not asked for are left alone.
  mutating func take(_ query: ActorQuery, _ actors: [RegisteredActor]) {
    guard query == asked else { return }
    asked = nil
    isLoaded = true
    if query.offset == 0 { self.actors = [] }
    self.actors += actors
    isComplete = actors.count < query.limit
  }
}
