import BriefingModel

/// A box that says more about something, over the text.
public struct Peek: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// Something that was said, or was not.
    case statement(Statement)
    /// An actor.
    case actor(Actor.ID)
  }

  /// What it is about.
  public var subject: Subject
  /// The first of its lines that is shown.
  public var top = 0
}
