/// What a word is in its sentence: the tags of the Penn Treebank, the rare ones joined.
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  /// Foreign words, symbols, and what else has no other tag.
  case other
  case noun, pluralNoun, name, pluralName, number
  case determiner, existential, preposition, to
  case adjective, comparative, superlative
  case modal, genitive, pronoun, possessive
  case adverb, particle, interjection
  /// The verb's base, past, -ing form, participle, and the two forms of its present.
  case verb, past, gerund, participle, present, thirdPerson
  case relativeDeterminer, relativePronoun, relativeAdverb
  case conjunction, punctuation

  /// The tag's name in the Penn Treebank, or the name of the group.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names = [
    "X", "NN", "NNS", "NNP", "NNPS", "CD", "DT", "EX", "IN", "TO", "JJ", "JJR", "JJS", "MD",
    "POS", "PRP", "PRP$", "RB", "RP", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
    "WRB", "CC", "PUNCT",
  ]

  /// The group of a tag of the Penn Treebank.
  package init(treebankTag tag: String) {
    let name =
      switch tag {
      case "PDT": "DT"
      case "RBR", "RBS": "RB"
      case "WP$": "WP"
      case ",", ".", ":", "''", "``", "-LRB-", "-RRB-", "HYPH", "NFP": "PUNCT"
      default: tag
      }
    self = Self.byName[name] ?? .other
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// Whether it is a verb that carries the tense of its clause.
  package var isFinite: Bool {
    switch self {
    case .past, .present, .thirdPerson, .modal: true
    default: false
    }
  }
}
