/// What may speak for or against somebody's being whom a pronoun means; each has weights.
enum PronounFeature: Int, CaseIterable {
  // Where the antecedent was mentioned last, and as what: in the pronoun's sentence, in the one
  // before, farther back.
  case hereSubject, hereObject, hereOblique, herePossessive
  case beforeSubject, beforeObject, beforeOblique, beforePossessive
  case twoBackSubject, twoBack, fartherBack
  /// Named behind the pronoun in its sentence ("In his letter, Ek …").
  case ahead
  /// The same, right behind a comma.
  case aheadBehindComma
  // Named again behind the pronoun in its sentence, which the pronoun opens, or not.
  case namedBehindOpening, namedBehind
  // Whether any mention in this sentence or the one before was a subject.
  case wasSubjectHere, wasSubjectBefore
  // How many others were mentioned since.
  case nearest, secondNearest, notNear
  /// The first person of its sentence.
  case opensSentence
  // The last pronoun of that gender meant the same.
  case goesOnHere, goesOnBefore, goesOnFarther
  /// The last pronoun meant the same, and nobody else was mentioned since.
  case goesOnAlone
  /// Mentioned last by a pronoun.
  case byPronoun
  /// Mentioned last by a part of the name.
  case byShortName
  // How often it was mentioned so far.
  case once, several, often, mostOften
  /// Named more often in the whole text than anybody else.
  case mainPerson
  // What is not known of it.
  case genderUnknown, unnamed, unnamedGenderUnknown
  // How the quotation marks stand between the two.
  case sameQuote, intoQuote, outOfQuote, otherQuote
  /// Spoke last, and the pronoun speaks: "Ek said … He added".
  case bothSpeak
  /// Spoke last.
  case spoke
  /// Spoke in this sentence or the one before.
  case spokeNearby
  // How the paragraphs stand.
  case sameBlock, blockBefore, fartherBlock
  /// "Lind and his".
  case joined
  /// "Lind said he".
  case reported
  /// Both are the same part of their sentences.
  case parallel
  /// Nobody else may be meant.
  case alone
  /// Nobody of those mentioned.
  case nobody

  /// How it is called in the file of weights.
  var name: String { "\(self)" }
}
