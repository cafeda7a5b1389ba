/// A passage that refers to an actor.
public struct Mention: Hashable, Sendable, Codable {
  /// How a mention refers to its actor.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// By the actor's full name.
    case name
    /// By another name ("Putin", "the UN").
    case alias
    /// By what the actor is ("the former envoy").
    case description
    /// By "he", "she", "they", "it" and their like.
    case pronoun
    /// By name in the credit of a picture, which is no part of what the article tells.
    case credit

    /// Whether the words are a name of the actor.
    public var isName: Bool {
      switch self {
      case .name, .alias, .credit: true
      case .description, .pronoun: false
      }
    }
  }

  /// The words that refer, without a title before a name.
  public var passage: Passage
  /// The actor that they refer to.
  public var actor: Actor.ID
  /// How they refer to it.
  public var form: Form

  /// A mention of `actor` at `passage`.
  public init(_ passage: Passage, of actor: Actor.ID, form: Form) {
    self.passage = passage
    self.actor = actor
    self.form = form
  }
}
