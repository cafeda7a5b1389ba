/// Whoever a quotation is attributed to.
public enum Speaker: Hashable, Sendable, Codable {
  /// An actor that the text names.
  case actor(Actor.ID)
  /// A source that the text describes and does not name ("people briefed on the matter").
  case anonymous(String)
  /// The text does not say, or lede is not sure enough to tell.
  case unknown

  /// The actor, where it is one.
  public var actor: Actor.ID? {
    if case .actor(let id) = self { id } else { nil }
  }
}
