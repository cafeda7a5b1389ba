/// A speaker as a rule of the reader's names it.
public enum SpeakerReference: Hashable, Sendable {
  /// An actor, of the article or a new one.
  case actor(ActorReference)
  /// A source without a name, by the words that describe it ("The report's authors").
  case anonymous(String)

  /// The actor, where it is one.
  public var actor: ActorReference? {
    if case .actor(let actor) = self { actor } else { nil }
  }

  /// What the speaker is called.
  public var name: String {
    switch self {
    case .actor(let actor): actor.name
    case .anonymous(let words): words
    }
  }
}
