import BriefingModel

/// Walks through a text from its start and chooses for each pronoun of its kind whom or what it means.
protocol PronounReader {
  /// Reads the next sentence and hands over what is chosen; to be called for each in order.
  mutating func read(
    sentence: Int, of draft: borrowing Draft, _ body: (PronounWalk.Choice) -> Void)
}

extension Draft {
  /// Adds a mention for each pronoun for which a reader chooses an actor. O(n).
  mutating func addPronouns(chosenBy reader: some PronounReader) throws(AnalysisCancelled) {
    var reader = reader
    var resolved: [Mention] = []
    for index in sentences.indices {
      if index & 0x3F == 0 { try checkCancellation() }
      reader.read(sentence: index, of: self) { choice in
        guard case .actor(let actor) = choice.who else { return }
        resolved.append(Mention(choice.pronoun, of: actor, form: .pronoun))
      }
    }
    guard !resolved.isEmpty else { return }
    mentions = (mentions + resolved).sorted { $0.passage < $1.passage }
  }
}
