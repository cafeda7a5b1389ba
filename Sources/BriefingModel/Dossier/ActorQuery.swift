/// Which actors of the library are asked for.
public struct ActorQuery: Hashable, Sendable {
  /// The order that they come in.
  public enum Order: String, Sendable, CaseIterable {
    /// Those first that stand in most articles.
    case articles
    /// Those first that said most.
    case quotations
    /// By name.
    case name
  }

  /// What one of the actor's names begins with, or words in it; empty for all.
  public var words: String
  /// What the actor is; nil for anything.
  public var kind: Actor.Kind?
  /// Their order.
  public var order: Order
  /// The most actors, and how many to leave out before them.
  public var limit, offset: Int

  /// A query; the most frequent of all, unless it says otherwise.
  public init(
    words: String = "", kind: Actor.Kind? = nil, order: Order = .articles, limit: Int = 200,
    offset: Int = 0
  ) {
    self.words = words
    self.kind = kind
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}
