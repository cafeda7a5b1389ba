import BriefingModel

/// What is known of each token before the name tagger starts: its form, its part of speech, what
/// the rules and the lexicons make of it, and how the article writes it elsewhere.
package struct NameContext {
  /// What the models see of each token.
  let forms: [WordForm]
  /// The part of speech of each token.
  let tags: [PartOfSpeech]
  /// The label that the rules give to each token.
  let rules: [NameLabel]
  /// The kind of the phrase of the lexicons that a token belongs to, and where in it, from 1; 0
  /// where it belongs to none.
  let phrases: [UInt8]
  /// How the article writes the word: 1 also in lower case, 2 with a capital where it must be a
  /// name, 4 in a sentence where capitals say nothing.
  let usage: [UInt8]

  /// The context of a draft whose names the rules have found.
  init(_ draft: borrowing Draft, forms: [WordForm], lexicon: Lexicon) throws(AnalysisCancelled) {
    self.forms = forms
    tags = draft.syntax.tags
    rules = NameLabel.labels(of: draft.names, count: draft.tokens.count)
    let titleCase = TitleCase.sentences(of: draft)
    let words = try WordUsage(draft, titleCase: titleCase)
    var phrases = [UInt8](repeating: 0, count: draft.tokens.count)
    var usage = [UInt8](repeating: 0, count: draft.tokens.count)
    for (index, sentence) in draft.sentences.enumerated() {
      Self.addPhrases(of: sentence.tokens, in: draft.tokens, lexicon, to: &phrases)
      for at in sentence.tokens where draft.tokens[at].isCapitalized {
        let word = draft.tokens[at].word
        usage[at] =
          (words.isLower(word) ? 1 : 0) | (words.capitals(word) > 0 ? 2 : 0)
          | (titleCase[index] ? 4 : 0)
      }
    }
    self.phrases = phrases
    self.usage = usage
  }

  private static func addPhrases(
    of sentence: Range<Int>, in tokens: [Token], _ lexicon: Lexicon, to phrases: inout [UInt8]
  ) {
    let wanted: WordTraits = [.place, .organization, .title, .thing, .calendar]
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard tokens[at].isCapitalized, tokens[at].traits.contains(.opensPhrase),
        let phrase = lexicon.longestPhrase(
          at: at, before: sentence.upperBound, in: tokens, with: wanted)
      else {
        at += 1
        continue
      }
      let kind: UInt8 =
        phrase.traits.contains(.organization)
        ? 1 : phrase.traits.contains(.place) ? 2 : phrase.traits.contains(.title) ? 3 : 4
      for token in at..<phrase.end { phrases[token] = kind << 1 | (token == at ? 0 : 1) }
      at = phrase.end
    }
  }
}
