import BriefingModel

/// Finds whom "he" and "she" mean.
///
/// Needs `tokens`, `sentences`, `quotedRegions`, `actors` with gender and roles, `mentions` by name
/// and description, and the `quotations` with their speaker mentions. Adds mentions by pronoun, only
/// where one person is clearly likelier than any other; persons whom the text does not name compete
/// too. O(n): each pronoun looks at no more than `Salience.capacity` antecedents.
struct PronounResolver: AnalysisStage {
  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let grammar = SentenceGrammar(draft)
    var quotes = QuoteCursor(draft)
    var salience = Salience(actors: draft.actors)
    var resolved: [Mention] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0x3F == 0 { try draft.checkCancellation() }
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let token = draft.tokens[at]
        let quote = quotes.advance(to: token.start)
        if let name = grammar.mention(startingAt: at) {
          salience.add(
            Antecedent(
              who: .actor(name.actor), sentence: index, token: at,
              function: grammar.function(of: name.tokens, in: sentence.tokens), quote: quote))
          at = name.tokens.upperBound
          continue
        }
        if let pronoun = Pronoun(
          token, next: at + 1 < draft.tokens.count ? draft.tokens[at + 1] : nil)
        {
          let place = Antecedent(
            who: .nobody, sentence: index, token: at, function: pronoun.function, quote: quote)
          if let actor = salience.resolve(
            pronoun, at: place, speaker: quotes.speaker(grammar), grammar: grammar)
          {
            resolved.append(Mention(token.passage, of: actor, form: .pronoun))
          }
        } else if let gender = grammar.unnamedPerson(at, in: sentence.tokens) {
          salience.add(
            Antecedent(
              who: .unnamed(gender), sentence: index, token: at,
              function: grammar.function(of: at..<at + 1, in: sentence.tokens), quote: quote))
        }
        at += 1
      }
    }
    draft.mentions = (draft.mentions + resolved).sorted { $0.passage < $1.passage }
  }
}
