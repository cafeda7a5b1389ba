/// Words or claims that the article attributes to a source.
public struct Quotation: Hashable, Sendable, Codable {
  /// How the article gives the words.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// All of them between quotation marks.
    case direct
    /// Some of them between quotation marks.
    case mixed
    /// None of them between quotation marks.
    case indirect
  }

  /// Why lede gives a quotation to its speaker.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The rule that chose the speaker, as a short stable name ("subject-of-cue").
    public var rule: String
    /// The passages that the choice rests on: the cue, the mention, the sentence before.
    public var passages: [Passage]
    /// When the reader chose the speaker, in seconds since 1970 UTC; nil where the analysis did.
    public var chosen: Int64?
    /// Evidence by `rule`, resting on `passages`.
    public init(rule: String, passages: [Passage] = [], chosen: Int64? = nil) {
      self.rule = rule
      self.passages = passages
      self.chosen = chosen
    }
  }

  /// What is quoted: without cue, speaker, a leading "that" and the outer quotation marks.
  /// A quotation interrupted by its cue is one quotation a piece.
  public var passage: Passage
  /// How the article gives the words.
  public var kind: Kind
  /// The words that attribute it ("said", "according to"), where there are any.
  public var cue: Passage?
  /// Whoever it is attributed to.
  public var speaker: Speaker
  /// The words beside the cue that name the speaker ("he"), where there are any.
  public var speakerMention: Passage?
  /// How likely the speaker is the right one, 0 to 1; below the threshold the speaker is unknown.
  public var confidence: Double
  /// Why the speaker was chosen.
  public var evidence: Evidence

  /// A quotation.
  public init(
    _ passage: Passage, kind: Kind, cue: Passage? = nil, speaker: Speaker = .unknown,
    speakerMention: Passage? = nil, confidence: Double = 0,
    evidence: Evidence = Evidence(rule: "none")
  ) {
    self.passage = passage
    self.kind = kind
    self.cue = cue
    self.speaker = speaker
    self.speakerMention = speakerMention
    self.confidence = confidence
    self.evidence = evidence
  }
}
