/// The words beside a cue that name or describe whoever it attributes to.
struct SpeakerPhrase: Hashable {
  /// How the words refer.
  enum Form {
    /// By a name, with its title left off.
    case name
    /// By "he" or "they".
    case pronoun
    /// By what the source is.
    case description
  }

  /// How the words refer.
  var form: Form
  /// The words, as tokens.
  var tokens: Range<Int>
  /// All the units that belong to the phrase: titles, appositions and the commas between them.
  var extent: Range<Int>
}
