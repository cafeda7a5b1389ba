import BriefingModel

extension AnalysisDocument {
  /// The exchange form of a briefing.
  init(id: String, briefing: Briefing) {
    let exchange = Exchange(briefing)
    let findings = briefing.findings
    self.id = id
    text = briefing.article.text[briefing.article.text.passage]
    sections = briefing.article.sections.map(exchange.section)
    sentences = findings.sentences.map(exchange.range)
    actors = findings.actors.map(exchange.actor)
    mentions = findings.mentions.map(exchange.mention)
    quotes = findings.quotations.map(exchange.quote)
    noComments = findings.noComments.map(exchange.noComment)
  }
}

/// Turns what was found in one briefing into the exchange format.
private struct Exchange {
  let briefing: Briefing
  let offsets: ScalarOffsets

  init(_ briefing: Briefing) {
    self.briefing = briefing
    offsets = ScalarOffsets(briefing.article.text)
  }

  func range(_ passage: Passage) -> AnalysisDocument.Range {
    .init(start: start(passage), end: end(passage))
  }

  func section(_ section: Section) -> AnalysisDocument.Section {
    let blocks = briefing.article.blocks[section.blocks]
    let start = blocks.first?.passage.start ?? 0
    let end = blocks.last?.passage.end ?? start
    return .init(
      title: section.title.map { briefing.article.text[$0] }, level: section.level,
      start: offsets.scalar(atByte: start), end: offsets.scalar(atByte: end))
  }

  func actor(_ actor: Actor) -> AnalysisDocument.Actor {
    .init(
      id: identifier(actor.id), name: actor.name, kind: actor.kind.rawValue,
      aliases: actor.aliases, roles: actor.roles.map(\.text))
  }

  func mention(_ mention: Mention) -> AnalysisDocument.Mention {
    .init(
      start: start(mention.passage), end: end(mention.passage), type: type(of: mention),
      entityId: identifier(mention.actor), form: mention.form.rawValue)
  }

  func quote(_ quotation: Quotation) -> AnalysisDocument.Quote {
    let mention = quotation.speakerMention ?? inheritedMention(of: quotation)
    return .init(
      start: start(quotation.passage), end: end(quotation.passage),
      kind: quotation.kind.rawValue,
      cueStart: quotation.cue.map(start), cueEnd: quotation.cue.map(end),
      speakerStart: mention.map(start), speakerEnd: mention.map(end),
      speakerText: text(of: quotation.speaker, mention: mention),
      entityId: actor(of: quotation.speaker), source: source(quotation.speaker),
      confidence: quotation.confidence.asConfidence, rule: quotation.evidence.rule)
  }

  func noComment(_ noComment: NoComment) -> AnalysisDocument.NoComment {
    .init(
      start: start(noComment.passage), end: end(noComment.passage),
      speakerStart: noComment.speakerMention.map(start),
      speakerEnd: noComment.speakerMention.map(end),
      speakerText: text(of: noComment.speaker, mention: noComment.speakerMention),
      entityId: actor(of: noComment.speaker))
  }

  /// The words that name the speaker of a quotation that has no cue of its own: its evidence ends
  /// with them.
  private func inheritedMention(of quotation: Quotation) -> Passage? {
    quotation.evidence.passages.dropFirst().last
  }

  private func start(_ passage: Passage) -> Int { offsets.scalar(atByte: passage.start) }

  private func end(_ passage: Passage) -> Int { offsets.scalar(atByte: passage.end) }

  private func identifier(_ id: Actor.ID) -> String { "a\(id.rawValue)" }

  private func type(of mention: Mention) -> AnalysisDocument.Mention.Kind {
    guard mention.form != .pronoun else { return .pronoun }
    return switch briefing.findings[mention.actor].kind {
    case .person: .person
    case .organization: .organization
    case .place: .place
    }
  }

  private func actor(of speaker: Speaker) -> String? {
    guard case .actor(let id) = speaker else { return nil }
    return identifier(id)
  }

  private func source(_ speaker: Speaker) -> AnalysisDocument.Source {
    switch speaker {
    case .actor: .named
    case .anonymous: .anonymous
    case .unknown: .unknown
    }
  }

  private func text(of speaker: Speaker, mention: Passage?) -> String? {
    if case .anonymous(let description) = speaker { return description }
    return mention.map { briefing.article.text[$0] }
  }
}
