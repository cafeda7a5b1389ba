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

  // The rest are those of "it" and "they". Where the group was mentioned last, and as what.
  case groupHereSubject, groupHereObject, groupHereOblique, groupHerePossessive
  case groupBeforeSubject, groupBefore, groupFarther
  // What it is, and the pronoun.
  case groupOrganization, groupPlace, pluralOrganization, pluralPlace
  // How many other groups were mentioned since.
  case groupNearest, groupNotNearest
  /// The subject that opens a sentence or clause.
  case groupOpensClause
  /// The same, and the pronoun opens the sentence behind it.
  case groupParallel
  case groupByPronoun
  // How many nouns stand between, and whether a name or a noun in the plural does.
  case groupNounsNone, groupNounsOne, groupNounsSeveral, groupNameBetween, groupPluralBetween
  // "Ekdal Bank sold its": the subject of the clause, and no noun between.
  case groupClauseSubject, groupPlainSubject
  /// No other group was mentioned.
  case groupAlone
  /// "Ekdal Bank said it".
  case groupReported
  case groupSameClause
  /// The last pronoun meant the same.
  case groupGoesOn
  /// Spoke in this sentence or the one before.
  case groupSpoke
  /// Named more often than any other group.
  case groupMain
  case groupOtherQuote, groupOtherBlock
  // Something that is no actor, by the nouns before the pronoun in its sentence, and by the pronoun.
  case groupNobody, pluralNobody, pleonastic
  case nobodyNounsNone, nobodyNounsOne, nobodyNounsSeveral
  case nobodyOpens, nobodyQuoted, nobodyAlone
  // Whether a noun stands at the head of the pronoun's sentence and no group does.
  case nobodySubject

  /// How it is called in the file of weights.
  var name: String { "\(self)" }
}
