/// A source that was asked and did not answer, or would not ("didn't reply to questions").
public struct NoComment: Hashable, Sendable, Codable {
  /// The sentence that says so.
  public var passage: Passage
  /// The words that say it ("didn't reply to questions").
  public var cue: Passage
  /// Whoever was asked.
  public var speaker: Speaker
  /// The words that name whoever was asked, where there are any.
  public var speakerMention: Passage?

  /// A source that did not comment.
  public init(
    _ passage: Passage, cue: Passage, speaker: Speaker, speakerMention: Passage? = nil
  ) {
    self.passage = passage
    self.cue = cue
    self.speaker = speaker
    self.speakerMention = speakerMention
  }
}
