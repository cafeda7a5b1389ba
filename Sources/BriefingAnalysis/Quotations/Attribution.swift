/// One cue with whoever it attributes to and the pieces that it attributes.
struct Attribution {
  /// How the cue and its speaker stand to each other; the name of the rule in the evidence.
  enum Relation: String {
    /// "he said".
    case subject = "subject-of-cue"
    /// "said Ann Roy".
    case inverted = "behind-cue"
    /// "according to Ann Roy".
    case phrase = "according-to"
    /// "Ann Roy, who said".
    case relative = "relative-clause"
    /// "… and added": the subject of the verb before.
    case shared = "shared-subject"
    /// "his claim that".
    case possessor = "possessor-of-claim"
    /// "Ann Roy wrote:" at the end of the paragraph before.
    case introduction = "introduction"
    /// "— Ann Roy" behind a quotation.
    case signature = "signature"
    /// "was told".
    case passive = "passive-cue"
    /// "Ann Roy had a message: “…”": a colon and no verb of speech.
    case colon = "colon"
    /// "Ann Roy and Mu Li said": the first of several who say it together.
    case joint = "joint-speakers"
    /// `“…,” Ann Roy hit back.`: whoever stands with a verb of any kind behind words that a comma ends.
    case tag = "tag"
  }

  /// The units of the cue.
  var cue: Range<Int>
  /// The words that name the speaker, where there are any.
  var speaker: SpeakerPhrase?
  /// How they stand to the cue.
  var relation: Relation
  /// What is attributed, as units.
  var pieces: [Range<Int>]
}
