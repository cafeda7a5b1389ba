import BriefingModel

/// Paragraphs in which several people talk to each other.
extension SpeakerContext {
  /// Whoever answers, nil in it where nobody is sure to.
  struct Dialogue {
    var answer: SpeakerVerdict?
  }

  /// How far back the other speaker of a dialogue is looked for, in paragraphs.
  private static let reach = 3

  /// What a quotation without a cue is that fills the paragraph `here`, where the one before asks or
  /// answers somebody: the turn of another. Nil where it shows no dialogue.
  func dialogue(after previous: Quotation, in here: Int) -> Dialogue? {
    let isExchange =
      isQuestion(endOf: here - 1) || isExchange(previous)
      || previous.evidence.rule == Self.alternation
    if isExchange {
      return Dialogue(answer: other(than: previous, in: here).map { alternate($0, previous) })
    }
    let isDoubtful =
      endsWithMark(here - 1) && namesOthers(than: previous, around: here - 1)
      || opensWithMark(here - 1) && opensWithMark(here - 2)
        && hasOtherTurn(than: previous, in: here - 2)
    return isDoubtful ? Dialogue(answer: nil) : nil
  }

  /// The rule of a turn in a dialogue of two.
  static let alternation = "alternation"

  /// How sure it is that whoever spoke in the paragraph `before` goes on in the next.
  func confidence(inGoingOnFrom before: Int) -> Double {
    endsWithMark(before) ? 0.6 : 0.8
  }

  /// Whether the last words between marks in a paragraph ask something.
  func isQuestion(endOf paragraph: Int) -> Bool {
    guard let region = lastRegion(of: paragraph) else { return false }
    return article.text.utf8[region.inner.range].last == UInt8(ascii: "?")
  }

  /// Whether closing marks end a paragraph.
  private func endsWithMark(_ paragraph: Int) -> Bool {
    guard let region = lastRegion(of: paragraph) else { return false }
    return region.isClosed && article.blocks[paragraph].passage.end - region.outer.end <= 1
  }

  private func opensWithMark(_ paragraph: Int) -> Bool {
    guard paragraph >= 0 else { return false }
    let start = article.blocks[paragraph].passage.start
    let region = regions.partitioningIndex { $0.inner.end > start }
    return region < regions.count && regions[region].outer.start <= start
  }

  private func lastRegion(of paragraph: Int) -> QuotedRegion? {
    let block = article.blocks[paragraph].passage
    let behind = regions.partitioningIndex { $0.inner.start >= block.end }
    guard behind > 0, block.contains(regions[behind - 1].inner) else { return nil }
    return regions[behind - 1]
  }

  /// Whether the cue of a quotation, or that of the one before in its paragraph, is "asked", "replied" or
  /// another that somebody else is there for.
  private func isExchange(_ quotation: Quotation) -> Bool {
    guard let here = block(quotation.passage) else { return false }
    return attributed.reversed().prefix { block($0.passage) == here }.contains { quotation in
      guard let cue = quotation.cue, quotation.kind == .direct else { return false }
      return words(of: cue).contains { classes(of: $0).contains(.exchange) }
    }
  }

  /// The one person besides the speaker of `previous` who spoke between marks in the paragraphs before.
  private func other(than previous: Quotation, in here: Int) -> Quotation? {
    let turns = attributed.reversed().prefix { quotation in
      block(quotation.passage).map { here - $0 <= Self.reach } ?? false
    }
    let others = turns.filter { quotation in
      guard case .actor = quotation.speaker else { return false }
      return quotation.kind == .direct && quotation.speaker != previous.speaker
    }
    guard let last = others.first, others.allSatisfy({ $0.speaker == last.speaker }),
      turns.allSatisfy({ $0.speaker != .unknown })
    else { return nil }
    return last
  }

  /// Whether a paragraph is the turn of a person other than the speaker of `quotation`.
  private func hasOtherTurn(than quotation: Quotation, in paragraph: Int) -> Bool {
    attributed.suffix(12).contains { turn in
      guard case .actor(let speaker) = turn.speaker, turn.kind == .direct else { return false }
      return block(turn.passage) == paragraph && turn.speaker != quotation.speaker
        && actors[speaker.rawValue].kind == .person
    }
  }

  /// Whoever else the paragraph before names, where its last words ask something and a pronoun seems to
  /// mean the one who asks.
  func asked(by speaker: Actor.ID, before quotation: Quotation) -> [Mention]? {
    guard let here = block(quotation.passage), here > 0, let last = attributed.last,
      last.speaker == .actor(speaker), block(last.passage) == here - 1, isQuestion(endOf: here - 1)
    else { return nil }
    return people(in: article.blocks[here - 1].passage).filter { $0.actor != speaker }
  }

  private func alternate(_ last: Quotation, _ previous: Quotation) -> SpeakerVerdict {
    SpeakerVerdict(
      last.speaker, rule: Self.alternation,
      passages: [previous.passage, last.passage] + [Self.surface(of: last)].compactMap(\.self),
      confidence: min(0.55, last.confidence))
  }

  /// Whether a paragraph or the one before it names a person other than the speaker of `quotation`.
  private func namesOthers(than quotation: Quotation, around paragraph: Int) -> Bool {
    let start = article.blocks[max(0, paragraph - 1)].passage.start
    return people(in: Passage(start, article.blocks[paragraph].passage.end)).contains {
      quotation.speaker != .actor($0.actor)
    }
  }

  /// The words of a passage.
  func words(of passage: Passage) -> ArraySlice<Token> {
    let first = tokens.partitioningIndex { $0.start >= passage.start }
    return tokens[first...].prefix { $0.end <= passage.end }
  }

  /// What the lexicon of cues knows of a word.
  func classes(of token: Token) -> CueClasses { lexicon[token.word].classes }

  /// "Another, Henk, shrugged.": whether a sentence between two places opens with somebody new.
  func introducesOther(from start: Int, to end: Int) -> Bool {
    let first = sentences.partitioningIndex { $0.start >= start }
    return sentences[first...].prefix { $0.start < end }.contains { sentence in
      let words = words(of: Passage(sentence.start, min(sentence.end, end))).prefix(4)
      guard let opener = words.first else { return false }
      if classes(of: opener).contains(.another) { return true }
      return opener.traits.contains(.determiner) && !opener.traits.hasAny([.definite, .possessive])
        && words.dropFirst().contains { word in
          word.traits.hasAny([.role, .title]) || classes(of: word).hasAny([.person, .people])
        }
    }
  }
}
