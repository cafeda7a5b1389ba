import BriefingModel

/// Finds whoever the words beside a cue stand for.
struct MentionResolver {
  let article: Article
  let tokens: [Token]
  let mentions: [Mention]
  let actors: [Actor]
  let lexicon: CueLexicon
  private let descriptions: DescriptionMatcher
  private let spellings: SurnameSpellings
  private let personsByLastName: [WordKey: [Actor.ID]]
  /// The one person named before an interview's first line.
  private let interviewee: Actor.ID?
  /// Where each noun for a person stands first, as a token.
  private let firstUses: [WordKey: Int]

  init(_ draft: Draft, lexicon: CueLexicon) {
    article = draft.article
    tokens = draft.tokens
    mentions = draft.mentions
    actors = draft.actors
    self.lexicon = lexicon
    descriptions = DescriptionMatcher(
      actors: draft.actors,
      lesser: Set(draft.tokens.lazy.filter { $0.traits.contains(.lesser) }.map(\.word)))
    interviewee = Self.interviewee(in: draft)
    firstUses = draft.tokens.indices.reduce(into: [:]) { uses, at in
      guard draft.tokens[at].traits.contains(.role) else { return }
      if uses[draft.tokens[at].word] == nil { uses[draft.tokens[at].word] = at }
    }
    spellings = SurnameSpellings(actors: draft.actors)
    personsByLastName = draft.actors.reduce(into: [:]) { persons, actor in
      guard actor.kind == .person, let last = actor.name.split(separator: " ").last else { return }
      persons[WordKey(last), default: []].append(actor.id)
    }
  }

  /// Who is meant by the mention beside a quotation's cue.
  func verdict(
    on mention: Passage, of quotation: Quotation, context: SpeakerContext
  ) -> SpeakerVerdict {
    let mention = withoutReflexive(mention)
    let words = words(of: mention)
    let rule = quotation.evidence.rule
    let passages = [quotation.cue, mention].compactMap(\.self)
    let sure = confidence(of: rule)
    if words.count == 1, let word = words.first, lexicon[word.word].classes.isPersonal {
      return pronoun(mention, word, sure: sure, quotation: quotation, context: context)
    }
    let named = named(mention, words)
    if let actor = speltAlike(words, named: named) {
      return SpeakerVerdict(
        .actor(actor), rule: "spelt-alike", passages: passages, confidence: sure * 0.7)
    }
    if let actor = named {
      return SpeakerVerdict(.actor(actor), rule: rule, passages: passages, confidence: sure)
    }
    if rule == ScriptFinder.rule {
      return SpeakerVerdict(
        label(words).map { .actor($0) } ?? .unknown, rule: rule, passages: passages,
        confidence: sure)
    }
    if let actor = owner(of: words) {
      return SpeakerVerdict(
        .actor(actor), rule: "author-of-document", passages: passages, confidence: sure * 0.75)
    }
    if let actor = descriptions.actor(for: words.map(\.word), isDefinite: isDefinite(words)) {
      return SpeakerVerdict(
        .actor(actor), rule: "described-before", passages: passages, confidence: sure * 0.8)
    }
    if let nearest = lastBearer(of: words, before: quotation, context: context) {
      return SpeakerVerdict(
        .actor(nearest.actor), rule: "described-before", passages: passages + [nearest.passage],
        confidence: sure * 0.65)
    }
    if words.count == 2, isDefinite(words), let noun = words.last,
      let actor = descriptions.organization(withHeadAmong: lexicon.heads(of: noun.word))
    {
      return SpeakerVerdict(
        .actor(actor), rule: "kind-of-organization", passages: passages, confidence: sure * 0.75)
    }
    if isNewDescription(words), let last = context.lastSpeaker(before: quotation),
      case .actor(let id) = last.speaker, actors[id.rawValue].kind == .person
    {
      return SpeakerVerdict(
        last.speaker, rule: "described-anew", passages: passages + [last.passage],
        confidence: min(sure * 0.65, last.confidence))
    }
    guard isDescription(words) else {
      return unknownName(mention, words, rule: rule, passages: passages, sure: sure)
    }
    return SpeakerVerdict(
      .anonymous(phrase(mention)), rule: rule, passages: passages,
      confidence: sure * (namesSource(words) ? 0.9 : 0.65))
  }

  /// A name that is nobody's in the list of actors ("Zero Hedge said") is told as it stands.
  private func unknownName(
    _ mention: Passage, _ words: ArraySlice<Token>, rule: String, passages: [Passage], sure: Double
  ) -> SpeakerVerdict {
    guard !words.isEmpty, words.allSatisfy({ $0.isCapitalized || $0.traits.contains(.definite) })
    else { return SpeakerVerdict(.unknown, rule: rule, passages: passages, confidence: 0) }
    return SpeakerVerdict(
      .anonymous(phrase(mention)), rule: rule, passages: passages, confidence: sure * 0.65)
  }

  /// Who is meant by the subject of a sentence that says that somebody did not comment.
  func verdict(
    on mention: Passage, in draft: Draft, cue: Passage, context: SpeakerContext
  ) -> SpeakerVerdict {
    let last = draft.quotations.partitioningIndex { $0.passage.start >= mention.start }
    var context = context
    for quotation in draft.quotations[max(0, last - 4)..<last] { context.append(quotation) }
    let stand = Quotation(
      mention, kind: .indirect, cue: cue,
      evidence: .init(rule: Attribution.Relation.subject.rawValue))
    return verdict(on: mention, of: stand, context: context)
  }

  /// How sure a speaker is that stands to its cue as `rule` says.
  private func confidence(of rule: String) -> Double {
    if rule == ScriptFinder.rule { return 0.95 }
    return switch Attribution.Relation(rawValue: rule) {
    case .subject, .inverted, .phrase: 0.97
    case .introduction, .signature: 0.92
    case .relative, .possessor, .passive: 0.85
    case .tag: 0.9
    case .shared: 0.8
    case .colon, .joint: 0.75
    case nil: 0.7
    }
  }

  func words(of passage: Passage) -> ArraySlice<Token> {
    let first = tokens.partitioningIndex { $0.start >= passage.start }
    return tokens[first...].prefix { $0.end <= passage.end }
  }

  /// "The mayor himself" without the last word.
  private func withoutReflexive(_ mention: Passage) -> Passage {
    let words = words(of: mention)
    guard words.count > 1, words.last?.traits.contains(.reflexive) == true,
      let last = words.dropLast().last
    else { return mention }
    return Passage(mention.start, last.end)
  }

  /// The words as they stand, on one line.
  func phrase(_ passage: Passage) -> String {
    article.text[passage].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - Names and descriptions

extension MentionResolver {
  /// The actor whose mention the words are, or end with.
  private func named(_ passage: Passage, _ words: ArraySlice<Token>) -> Actor.ID? {
    let first = mentions.partitioningIndex { $0.passage.end > passage.start }
    let near = mentions[first...].prefix { $0.passage.start < passage.end }
    if let exact = near.first(where: { $0.passage == passage }) { return exact.actor }
    if let only = near.first, near.count == 1, only.passage.start == passage.start,
      words.drop(while: { $0.end <= only.passage.end }).allSatisfy(isDegree)
    {
      return only.actor
    }
    guard let last = near.last(where: { $0.passage.end == passage.end }),
      last.form != .pronoun, near.count == 1 || actors[last.actor.rawValue].kind == .person
    else {
      return near.first { $0.passage.contains(passage) }?.actor
    }
    let lead = words.prefix { $0.end <= last.passage.start }
    let isTitled = lead.allSatisfy { word in
      word.isCapitalized || word.traits.hasAny([.title, .role, .determiner, .honorific])
    }
    let holdsOffice =
      lead.first?.isCapitalized == true && lead.last?.isCapitalized == true
      && lead.allSatisfy { $0.isCapitalized || $0.traits.hasAny([.connector, .and]) }
    return isTitled || holdsOffice ? last.actor : nil
  }

  /// The one person whom a last name beside a cue means that is spelt a letter otherwise ("Maurer",
  /// later "said Mauer"), and that nobody in the text bears.
  private func speltAlike(_ words: ArraySlice<Token>, named: Actor.ID?) -> Actor.ID? {
    guard words.count == 1, let word = words.first, word.isCapitalized,
      !lexicon[word.word].classes.hasAny(.source)
    else { return nil }
    if let named {
      let actor = actors[named.rawValue]
      guard actor.kind == .person else { return nil }
      if actor.name.contains(" ") {
        let isOneOfIts = actor.name.split(separator: " ").contains { WordKey($0) == word.word }
        return !isOneOfIts && spelt(word) == named ? named : nil
      }
      guard actor.aliases.isEmpty else { return nil }
    }
    return spelt(word)
  }

  private func spelt(_ word: Token) -> Actor.ID? {
    spellings.person(spelt: article.text[Passage(word.start, word.end)])
  }

  /// Whether a word may stand behind a name and say no more than a rank ("QC", "MP").
  private func isDegree(_ word: Token) -> Bool { word.shape == .upper || word.shape == .initial }

  /// The one person with the last name that a line of a transcript begins with ("LIND"), or whoever is
  /// interviewed ("A:").
  private func label(_ words: ArraySlice<Token>) -> Actor.ID? {
    if words.count == 1, let word = words.first, lexicon[word.word].classes.contains(.answer) {
      return interviewee
    }
    guard let last = words.last, let named = personsByLastName[last.word] else { return nil }
    return named.count == 1 ? named.first : nil
  }

  private static func interviewee(in draft: Draft) -> Actor.ID? {
    guard let line = draft.quotations.first(where: { $0.evidence.rule == ScriptFinder.rule }),
      let label = line.speakerMention
    else { return nil }
    let named = draft.mentions.prefix { $0.passage.start < label.start }
      .filter { $0.form != .pronoun && draft.actors[$0.actor.rawValue].kind == .person }
    return Set(named.map(\.actor)).count == 1 ? named.first?.actor : nil
  }

  /// "The Home Office letter": the actor right before a word for something written.
  private func owner(of words: ArraySlice<Token>) -> Actor.ID? {
    guard let head = words.last, lexicon[head.word].classes.contains(.document),
      let before = words.dropLast().last
    else { return nil }
    let end = before.traits.contains(.genitive) ? before.start : before.end
    let index = mentions.partitioningIndex { $0.passage.end >= end }
    guard index < mentions.count, mentions[index].passage.end == end,
      mentions[index].passage.start >= words[words.startIndex].start,
      mentions[index].form != .pronoun
    else { return nil }
    return mentions[index].actor
  }

  private func isDefinite(_ words: ArraySlice<Token>) -> Bool {
    words.first?.traits.contains(.definite) == true
  }

  /// The last mention of one of several persons whom the words describe, in the sentence or the one
  /// before, where no other of them stands there ("Roy shook his head. “No,” the coach said").
  private func lastBearer(
    of words: ArraySlice<Token>, before quotation: Quotation, context: SpeakerContext
  ) -> Mention? {
    let bearers = descriptions.persons(for: words.map(\.word), isDefinite: isDefinite(words))
    guard bearers.count > 1, let first = words.first else { return nil }
    let here = Passage(min(quotation.passage.start, first.start), first.start)
    let start = context.sentenceBefore(here)?.start ?? here.start
    let from = mentions.partitioningIndex { $0.passage.start >= start }
    let near = mentions[from...].prefix { $0.passage.end <= first.start }
      .filter { bearers.contains($0.actor) }
    return Set(near.map(\.actor)).count == 1 ? near.last : nil
  }

  /// Whether the words are a definite description of one person that the text has not used before
  /// and that names no office, so that it means somebody whom the reader knows by another name.
  private func isNewDescription(_ words: ArraySlice<Token>) -> Bool {
    guard isDefinite(words), let head = words.last, head.shape == .lower,
      head.traits.contains(.role), !head.traits.hasAny([.pluralRole, .title]),
      words.dropFirst().allSatisfy({ $0.isWord && !$0.traits.hasAny([.function, .genitive]) })
    else { return false }
    return firstUses[head.word].map { $0 >= words.startIndex } ?? true
  }

  /// Whether the words may describe a source: not a name that is in no list of actors.
  private func isDescription(_ words: ArraySlice<Token>) -> Bool {
    words.contains { $0.shape == .lower && !$0.traits.hasAny([.preposition, .definite]) }
      || namesSource(words)
  }

  private func namesSource(_ words: ArraySlice<Token>) -> Bool {
    words.contains { word in
      lexicon[word.word].classes.hasAny(.source) || word.traits.hasAny([.role, .title])
    }
  }
}

extension CueClasses {
  /// Whether a word is a personal pronoun or a possessor.
  fileprivate var isPersonal: Bool { hasAny([.subject, .object, .possessor]) }
}
