import BriefingModel

/// Whom a pronoun beside a cue means.
extension MentionResolver {
  func pronoun(
    _ mention: Passage, _ word: Token, sure: Double, quotation: Quotation, context: SpeakerContext
  ) -> SpeakerVerdict {
    let passages = [quotation.cue, mention].compactMap(\.self)
    if word.traits.contains(.plural) {
      return plural(mention, sure: sure, quotation: quotation, context: context)
    }
    let index = mentions.partitioningIndex { $0.passage.start >= mention.start }
    if index < mentions.count, mentions[index].passage == mention {
      let resolved = mentions[index].actor
      if let last = context.goesOn(quotation, at: mention), last.speaker != .actor(resolved),
        agrees(word, with: last.speaker)
      {
        return SpeakerVerdict(
          last.speaker, rule: "speaker-before", passages: passages + [last.passage],
          confidence: min(sure * 0.7, last.confidence))
      }
      if let asked = context.asked(by: resolved, before: quotation) {
        return answer(asked, word, of: resolved, sure: sure, passages: passages)
      }
      if context.names(resolved, within: quotation)
        || context.isAbsent(resolved, before: min(mention.start, quotation.passage.start)),
        let other = opening(mention, word, sure: sure, quotation: quotation, context: context)
      {
        return other
      }
      return SpeakerVerdict(
        .actor(resolved), rule: "pronoun", passages: passages, confidence: sure * 0.85)
    }
    guard let last = context.last(before: quotation.passage, within: 2),
      agrees(word, with: last.speaker)
    else {
      return opening(mention, word, sure: sure, quotation: quotation, context: context)
        ?? SpeakerVerdict(.unknown, rule: "pronoun", passages: passages, confidence: 0)
    }
    return SpeakerVerdict(
      last.speaker, rule: "speaker-before", passages: passages + [last.passage],
      confidence: min(sure * 0.65, last.confidence))
  }

  /// "“Why?” Roy asked Ek. — “I forgot,” he said.": whoever was asked, where only one person may be meant.
  private func answer(
    _ asked: [Mention], _ word: Token, of asker: Actor.ID, sure: Double, passages: [Passage]
  ) -> SpeakerVerdict {
    let fitting = asked.filter { agrees(word, with: .actor($0.actor)) }
    if let one = fitting.first, fitting.allSatisfy({ $0.actor == one.actor }) {
      return SpeakerVerdict(
        .actor(one.actor), rule: "answer", passages: passages + [one.passage],
        confidence: sure * 0.65)
    }
    return SpeakerVerdict(
      .actor(asker), rule: "pronoun", passages: passages, confidence: sure * 0.6)
  }

  /// Whoever the sentence before opens with, where the pronoun may mean the person.
  private func opening(
    _ mention: Passage, _ word: Token, sure: Double, quotation: Quotation, context: SpeakerContext
  ) -> SpeakerVerdict? {
    let start = min(quotation.passage.start, mention.start)
    guard let opening = context.sentenceBefore(Passage(start, start)).flatMap(openingPerson),
      agrees(word, with: .actor(opening.actor)), !context.names(opening.actor, within: quotation)
    else { return nil }
    return SpeakerVerdict(
      .actor(opening.actor), rule: "subject-before",
      passages: [quotation.cue, mention].compactMap(\.self) + [opening.passage],
      confidence: sure * 0.65)
  }

  /// The person whose name a sentence opens with and is about ("Mr. Lind shook his head.").
  private func openingPerson(of sentence: Passage) -> Mention? {
    let longestLead = 12
    let index = mentions.partitioningIndex { $0.passage.start >= sentence.start }
    guard index < mentions.count, mentions[index].form != .pronoun,
      mentions[index].passage.start - sentence.start <= longestLead,
      mentions[index].passage.end < sentence.end,
      actors[mentions[index].actor.rawValue].kind == .person,
      let next = words(of: Passage(mentions[index].passage.end, sentence.end)).first,
      !next.traits.contains(.genitive)
    else { return nil }
    return mentions[index]
  }

  /// "They": the group or organisation that spoke last, in this sentence or the one before, where no
  /// other that may be meant comes between.
  private func plural(
    _ mention: Passage, sure: Double, quotation: Quotation, context: SpeakerContext
  ) -> SpeakerVerdict {
    let passages = [quotation.cue, mention].compactMap(\.self)
    guard
      let last = context.recent(before: quotation.passage, within: 1).first(where: isGroup),
      context.isNear(last, mention),
      !namesGroup(between: last, and: min(mention.start, quotation.passage.start))
    else { return groupBefore(mention, sure: sure, passages: passages, context: context) }
    let isNamed = if case .actor = last.speaker { true } else { false }
    return SpeakerVerdict(
      last.speaker, rule: isNamed ? "speaker-before" : "source-before",
      passages: passages + [last.passage],
      confidence: min(sure * (isNamed ? 0.65 : 0.85), last.confidence))
  }

  /// "The brothers came. They said": whoever the sentence or the one before is about, where they are
  /// several.
  private func groupBefore(
    _ mention: Passage, sure: Double, passages: [Passage], context: SpeakerContext
  ) -> SpeakerVerdict {
    let index = mentions.partitioningIndex { $0.passage.start >= mention.start }
    if index < mentions.count, mentions[index].passage == mention {
      return SpeakerVerdict(
        .actor(mentions[index].actor), rule: "pronoun", passages: passages, confidence: sure * 0.7)
    }
    let lead = context.sentence(of: mention).map { Passage($0.start, mention.start) }
    guard
      let group = lead.flatMap(pluralSubject)
        ?? context.sentenceBefore(mention).flatMap(pluralSubject)
    else {
      return SpeakerVerdict(.unknown, rule: "pronoun", passages: passages, confidence: 0)
    }
    return SpeakerVerdict(
      .anonymous(phrase(group)), rule: "group-before", passages: passages + [group],
      confidence: sure * 0.7)
  }

  /// The noun phrase for several people that a sentence opens with; nil where it has none, or another
  /// one besides.
  private func pluralSubject(of sentence: Passage) -> Passage? {
    guard !sentence.isEmpty else { return nil }
    let words = words(of: sentence)
    let heads = words.indices.filter(isPlural)
    guard let head = heads.first, heads.count == 1, head - words.startIndex < 6,
      words[..<head].allSatisfy(mayModify), let first = words.first
    else { return nil }
    return Passage(first.start, words[head].end)
  }

  private func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.traits.contains(.pluralRole) || lexicon[token.word].classes.contains(.people)
  }

  /// Whether a word may stand before a noun in its phrase.
  private func mayModify(_ token: Token) -> Bool {
    guard token.isWord else { return token.sign == .hyphen }
    let classes = lexicon[token.word].classes
    return !token.traits.hasAny([.preposition, .auxiliary, .copula, .relative, .conjunction])
      && !classes.hasAny(.finite.union([.subject, .coordinator, .subordinator, .time]))
      && lexicon[token.word].forms.isEmpty
  }

  /// Whether whoever spoke may be "they".
  private func isGroup(_ quotation: Quotation) -> Bool {
    switch quotation.speaker {
    case .unknown: false
    case .anonymous(let phrase): arePeople(phrase)
    case .actor(let id): actors[id.rawValue].kind != .person
    }
  }

  /// Whether people or an organisation are named between a quotation and the byte `end`.
  private func namesGroup(between quotation: Quotation, and end: Int) -> Bool {
    let start = SpeakerContext.end(of: quotation)
    guard start < end else { return false }
    let first = mentions.partitioningIndex { $0.passage.start >= start }
    let isNamed = mentions[first...].prefix { $0.passage.start < end }.contains {
      actors[$0.actor.rawValue].kind == .organization
    }
    return isNamed
      || words(of: Passage(start, end)).contains { word in
        word.traits.contains(.pluralRole) || lexicon[word.word].classes.contains(.people)
      }
  }

  private func arePeople(_ phrase: String) -> Bool {
    phrase.split(separator: " ").contains { lexicon[WordKey($0)].classes.contains(.people) }
  }

  /// Whether a pronoun may stand for a speaker.
  private func agrees(_ pronoun: Token, with speaker: Speaker) -> Bool {
    switch speaker {
    case .unknown: return false
    case .anonymous(let phrase):
      return pronoun.traits.contains(arePeople(phrase) ? .plural : .neuter)
    case .actor(let id):
      let actor = actors[id.rawValue]
      guard actor.kind == .person else { return pronoun.traits.hasAny([.neuter, .plural]) }
      switch actor.gender {
      case .male: return pronoun.traits.contains(.male)
      case .female: return pronoun.traits.contains(.female)
      case nil: return pronoun.traits.hasAny([.male, .female])
      }
    }
  }
}
