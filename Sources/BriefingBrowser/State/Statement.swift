import BriefingModel

/// Something that a source said, or would not say: an entry of the list of quotations.
public struct Statement: Hashable, Sendable {
  /// What the statement is.
  public enum Content: Hashable, Sendable {
    /// The quotation at that place of `Findings.quotations`.
    case quotation(Int)
    /// The refusal at that place of `Findings.noComments`.
    case noComment(Int)
  }

  /// What it is.
  public var content: Content
  /// Where it stands.
  public var passage: Passage
  /// Whoever said it, or was asked.
  public var speaker: Speaker
  /// The words beside it that name the speaker.
  public var speakerMention: Passage?

  /// Whether it is a refusal to say anything.
  var isNoComment: Bool {
    if case .noComment = content { true } else { false }
  }
}
