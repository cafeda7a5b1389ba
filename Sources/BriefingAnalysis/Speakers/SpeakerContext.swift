import BriefingModel

/// What the quotations so far say about who goes on speaking.
struct SpeakerContext {
  let article: Article
  let regions: [QuotedRegion]
  let mentions: [Mention]
  let actors: [Actor]
  let sentences: [Passage]
  /// The quotations that have their speaker, in the order of the text.
  private(set) var attributed: [Quotation] = []
  let lexicon: CueLexicon
  let tokens: [Token]

  init(_ draft: Draft, lexicon: CueLexicon) {
    article = draft.article
    tokens = draft.tokens
    self.lexicon = lexicon
    regions = draft.quotedRegions
    mentions = draft.mentions
    actors = draft.actors
    sentences = draft.sentences.map { sentence in
      Passage(
        draft.tokens[sentence.tokens.lowerBound].start,
        draft.tokens[sentence.tokens.upperBound - 1].end)
    }
  }

  /// Adds a quotation that has its speaker.
  mutating func append(_ quotation: Quotation) { attributed.append(quotation) }

  /// The last quotation with a known speaker, at most `blocks` paragraphs before `passage`.
  func last(before passage: Passage, within blocks: Int) -> Quotation? {
    recent(before: passage, within: blocks).first
  }

  /// The last few quotations with a known speaker, at most `blocks` paragraphs before `passage`, the
  /// nearest first.
  func recent(before passage: Passage, within blocks: Int) -> [Quotation] {
    guard let here = block(passage) else { return [] }
    return attributed.suffix(8).reversed().filter { quotation in
      guard let there = block(quotation.passage), quotation.speaker != .unknown else {
        return false
      }
      return here - there <= blocks
    }
  }

  /// The last quotation of the paragraph right before, where its speaker is the only one who speaks
  /// there and nobody else is named from there on to `quotation` and its cue.
  func lastSpeaker(before quotation: Quotation) -> Quotation? {
    guard let here = block(quotation.passage), here > 0, let last = attributed.last,
      last.speaker != .unknown, block(last.passage) == here - 1,
      attributed.reversed().prefix(while: { block($0.passage) == here - 1 }).allSatisfy({
        $0.speaker == last.speaker
      })
    else { return nil }
    let start = article.blocks[here - 1].passage.start
    let end = max(quotation.passage.end, quotation.speakerMention?.end ?? 0)
    return namesOther(than: last, from: start, to: end) ? nil : last
  }

  /// Where a quotation ends with its cue and its speaker.
  static func end(of quotation: Quotation) -> Int {
    max(quotation.passage.end, quotation.cue?.end ?? 0, quotation.speakerMention?.end ?? 0)
  }

  /// Whether a quotation ends in the sentence of a passage or in the one before.
  func isNear(_ quotation: Quotation, _ passage: Passage) -> Bool {
    let there = sentences.partitioningIndex { $0.end >= Self.end(of: quotation) }
    return sentences.partitioningIndex { $0.end > passage.start } - there <= 1
  }

  /// The sentence that a passage begins in.
  func sentence(of passage: Passage) -> Passage? {
    let here = sentences.partitioningIndex { $0.end > passage.start }
    return here < sentences.count && sentences[here].start <= passage.start ? sentences[here] : nil
  }

  /// The sentence before the one of a passage, in the same paragraph or at the end of the one before.
  func sentenceBefore(_ passage: Passage) -> Passage? {
    let here = sentences.partitioningIndex { $0.end > passage.start }
    return here > 0 && here <= sentences.count ? sentences[here - 1] : nil
  }

  /// Whoever a quotation without a cue goes on from: of the paragraph before where a mark was left
  /// open, of the quotation before in its own paragraph, or, where it is a paragraph by itself, of
  /// the paragraph before.
  func continuation(of quotation: Quotation) -> SpeakerVerdict? {
    guard let previous = attributed.last, let here = block(quotation.passage) else {
      return soleActor(before: quotation) ?? subjectBefore(quotation)
    }
    let there = block(previous.passage)
    if there == here { return withinParagraph(quotation, after: previous) }
    if leavesMarkOpen(before: quotation, there: there, here: here) {
      return inherit(previous, "open-mark", 0.95)
    }
    guard standsAlone(quotation.passage, in: here) else { return subjectBefore(quotation) }
    guard there == here - 1, previous.speaker != .unknown else {
      return soleActor(before: quotation)
    }
    if let dialogue = dialogue(after: previous, in: here) { return dialogue.answer }
    if isAtEnd(previous, of: here - 1) {
      return inherit(previous, "paragraph-of-its-own", confidence(inGoingOnFrom: here - 1))
    }
    let speakers = Set(
      attributed.reversed().prefix { block($0.passage) == here - 1 }.map(\.speaker))
    return speakers.count == 1 ? inherit(previous, "paragraph-of-its-own", 0.6) : nil
  }

  /// Whoever `next`, the quotation behind `quotation` in its paragraph, is attributed to.
  func backward(_ quotation: Quotation, from next: Quotation) -> SpeakerVerdict? {
    guard block(quotation.passage) == block(next.passage), block(quotation.passage) != nil,
      quotation.passage.end <= next.passage.start,
      isFirst(quotation),
      !namesOther(than: next, from: quotation.passage.end, to: next.passage.start)
    else { return nil }
    return SpeakerVerdict(
      next.speaker, rule: "next-in-paragraph",
      passages: [next.passage] + [Self.surface(of: next)].compactMap(\.self),
      confidence: min(next.confidence, 0.6))
  }

  /// The quotation right before, in the paragraph or in the one before, where its speaker is also the
  /// person named last before the pronoun at `mention`: "he said" then means the same speaker.
  func goesOn(_ quotation: Quotation, at mention: Passage) -> Quotation? {
    guard let last = attributed.last, let here = block(quotation.passage),
      let there = block(last.passage), here - there <= 1,
      case .actor(let speaker) = last.speaker,
      there == here || !isQuestion(endOf: there)
    else { return nil }
    let before = mentions.partitioningIndex {
      $0.passage.start >= min(mention.start, quotation.passage.start)
    }
    let nearest = mentions[max(0, before - 12)..<before].last { mention in
      mention.form != .pronoun && actors[mention.actor.rawValue].kind == .person
    }
    return nearest?.actor == speaker ? last : nil
  }

  /// Whether a quotation between marks names the person that a pronoun or the context has made its
  /// speaker; few people quote themselves by name.
  func speaksOfSpeaker(_ quotation: Quotation, _ verdict: SpeakerVerdict) -> Bool {
    guard case .actor(let speaker) = verdict.speaker,
      Attribution.Relation(rawValue: verdict.evidence.rule) == nil,
      !Self.goesOnRules.contains(verdict.evidence.rule)
    else { return false }
    return names(speaker, within: quotation)
  }

  /// Whether the sentence before the one at an offset says nothing of an actor, by name or pronoun.
  func isAbsent(_ actor: Actor.ID, before offset: Int) -> Bool {
    guard let sentence = sentenceBefore(Passage(offset, offset)) else { return false }
    let first = mentions.partitioningIndex { $0.passage.start >= sentence.start }
    return !mentions[first...].prefix { $0.passage.start < offset }.contains { $0.actor == actor }
  }

  /// Whether a quotation between marks names a person.
  func names(_ person: Actor.ID, within quotation: Quotation) -> Bool {
    quotation.kind == .direct
      && people(in: quotation.passage).contains { $0.actor == person }
  }

  /// The rules by which a speaker simply goes on.
  private static let goesOnRules: Set = ["same-paragraph", "open-mark"]

  private func withinParagraph(
    _ quotation: Quotation, after previous: Quotation
  ) -> SpeakerVerdict? {
    let from = max(previous.passage.end, previous.cue?.end ?? 0, previous.speakerMention?.end ?? 0)
    let tale = endOfSentence(at: from)
    guard from <= quotation.passage.start else { return nil }
    if namesOther(than: previous, from: tale, to: quotation.passage.start) {
      return subjectBefore(quotation)
    }
    guard !introducesOther(from: tale, to: quotation.passage.start) else { return nil }
    let isNear = quotation.passage.start - from < 200
    return inherit(previous, "same-paragraph", isNear ? 0.9 : 0.6)
  }

  func inherit(
    _ previous: Quotation, _ rule: String, _ confidence: Double
  ) -> SpeakerVerdict {
    SpeakerVerdict(
      previous.speaker, rule: rule,
      passages: [previous.passage] + [Self.surface(of: previous)].compactMap(\.self),
      confidence: min(confidence, previous.confidence))
  }

  /// The words that name the speaker of a quotation: those beside its cue, or those that its evidence
  /// ends with where it has none of its own.
  static func surface(of quotation: Quotation) -> Passage? {
    quotation.speakerMention ?? quotation.evidence.passages.dropFirst().last
  }

  /// Whoever alone is named in the sentence before, and opens it, for the first quotation of a
  /// paragraph (`Ann Roy shook her head. “We never had the money.”`).
  private func subjectBefore(_ quotation: Quotation) -> SpeakerVerdict? {
    let here = sentences.partitioningIndex { $0.end > quotation.passage.start }
    guard here > 0, here < sentences.count, let block = block(quotation.passage),
      article.blocks[block].passage.contains(sentences[here - 1])
    else { return nil }
    let before = sentences[here - 1]
    let named = people(in: Passage(before.start, quotation.passage.start))
    guard let first = named.first, Set(named.map(\.actor)).count == 1,
      first.passage.start - before.start < 40
    else { return nil }
    return SpeakerVerdict(
      .actor(first.actor), rule: "subject-before", passages: [before, first.passage],
      confidence: 0.65)
  }

  /// The one person whom the paragraph before names, for a quotation that is a paragraph by itself.
  private func soleActor(before quotation: Quotation) -> SpeakerVerdict? {
    guard let here = block(quotation.passage), here > 0, standsAlone(quotation.passage, in: here),
      article.blocks[here - 1].kind == .paragraph
    else { return nil }
    let paragraph = article.blocks[here - 1].passage
    let persons = people(in: paragraph)
    guard let person = persons.first, Set(persons.map(\.actor)).count == 1,
      endsWithColon(paragraph)
    else { return nil }
    return SpeakerVerdict(
      .actor(person.actor), rule: "only-person-before", passages: [paragraph, person.passage],
      confidence: 0.6)
  }

  private func endsWithColon(_ passage: Passage) -> Bool {
    article.text.utf8[passage.range].last == UInt8(ascii: ":")
  }

  /// The end of the sentence that the byte before `offset` belongs to.
  private func endOfSentence(at offset: Int) -> Int {
    let index = sentences.partitioningIndex { $0.end >= offset }
    return index < sentences.count ? max(offset, sentences[index].end) : offset
  }

  /// Whether a person other than the speaker of `quotation` is named between two places.
  private func namesOther(than quotation: Quotation, from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return people(in: Passage(start, end)).contains { mention in
      quotation.speaker != .actor(mention.actor)
    }
  }

  func people(in passage: Passage) -> [Mention] {
    let first = mentions.partitioningIndex { $0.passage.start >= passage.start }
    return mentions[first...].prefix { $0.passage.start < passage.end }.filter { mention in
      mention.form != .pronoun && actors[mention.actor.rawValue].kind == .person
    }
  }

  func block(_ passage: Passage) -> Int? {
    article.blockIndex(atOrBefore: passage.start)
  }

  private func isFirst(_ quotation: Quotation) -> Bool {
    let index = attributed.partitioningIndex { !($0.passage < quotation.passage) }
    return index == 0 || block(attributed[index - 1].passage) != block(quotation.passage)
  }

  /// Whether the block holds nothing but the quotation.
  private func standsAlone(_ passage: Passage, in block: Int) -> Bool {
    let region = regions.partitioningIndex { $0.inner.start >= passage.start }
    guard region < regions.count, regions[region].inner == passage else { return false }
    let outer = regions[region].outer
    let whole = article.blocks[block].passage
    return outer.start - whole.start <= 2 && whole.end - outer.end <= 2
  }

  /// Whether the mark of the last region before the quotation was still open at its paragraph's end.
  private func leavesMarkOpen(before quotation: Quotation, there: Int?, here: Int) -> Bool {
    let region = regions.partitioningIndex { $0.inner.start >= quotation.passage.start }
    guard region > 0, there == here - 1, region < regions.count else { return false }
    let open = regions[region - 1]
    return !open.isClosed && block(open.inner) == there
      && open.inner.end >= article.blocks[here - 1].passage.end - 2
      && regions[region].outer.start <= article.blocks[here].passage.start + 2
  }

  /// Whether the quotation, its cue or its speaker stands in the last sentence of a block.
  private func isAtEnd(_ quotation: Quotation, of block: Int) -> Bool {
    let ends = [quotation.passage.end, quotation.cue?.end, quotation.speakerMention?.end]
    let end = ends.compactMap(\.self).max() ?? 0
    let rest = article.text.utf8[end..<max(end, article.blocks[block].passage.end)]
    var stops = 0
    for (offset, byte) in zip(rest.indices, rest) where byte == UInt8(ascii: ".") {
      if offset + 1 >= rest.endIndex || rest[offset + 1] <= 0x20 { stops += 1 }
    }
    return stops <= 1
  }
}
