import BriefingModel

/// Somebody whom a pronoun may mean, at one mention.
struct Antecedent {
  /// Whom the text means.
  enum Who: Hashable {
    case actor(Actor.ID)
    /// Somebody without a name, by the noun and the gender where the noun shows it.
    case unnamed(WordKey, Actor.Gender?)
    case nobody
  }

  var who: Who
  /// The sentence's place among the sentences.
  var sentence: Int
  /// The first token.
  var token: Int
  /// The token behind the last one.
  var end: Int
  var function: GrammaticalFunction
  /// Which quoted region it stands in; nil outside of all.
  var quote: Int?
  /// The block of the article.
  var block: Int
  /// Whether it is the first person of its sentence.
  var opensSentence = false
  var isPronoun = false
  /// Whether it is a part of the full name.
  var isShortName = false
  /// Whether it stands beside a cue as whoever speaks.
  var isSpeaker = false
}
