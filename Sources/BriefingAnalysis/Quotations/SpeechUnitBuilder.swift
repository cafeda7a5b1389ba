import BriefingModel

/// Makes the units and sentences that the search for cues works on. O(n).
struct SpeechUnitBuilder {
  /// Longer sentences are not joined with the next one.
  private static let longestSentence = 1000

  private let lexicon: CueLexicon
  private let tokens: [Token]
  private let utf8: [UInt8]
  private let regions: [QuotedRegion]
  private let names: [NameSpan]

  /// The units, in the order of the text.
  private(set) var units: [SpeechUnit] = []
  /// The index of the unit that each sentence of the draft begins with, where one begins with it.
  private var sentenceStarts: [Int] = []

  /// Takes what the draft holds, all of it or some of its sentences.
  init(_ draft: Draft, lexicon: CueLexicon, sentences: Range<Int>? = nil) {
    self.lexicon = lexicon
    tokens = draft.tokens
    utf8 = draft.utf8
    regions = draft.quotedRegions
    names = draft.names
    let sentences = draft.sentences[sentences ?? draft.sentences.indices]
    guard let first = sentences.first?.tokens.lowerBound,
      let end = sentences.last?.tokens.upperBound
    else { return }
    units.reserveCapacity(end - first)
    build(sentences: sentences, tokens: first..<end)
  }

  /// The sentences as ranges of units; a quoted region is never parted.
  func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (position, start) in sentenceStarts.enumerated() {
      let end = position + 1 < sentenceStarts.count ? sentenceStarts[position + 1] : units.count
      guard start < end else { continue }
      if let last = ranges.last, belongs(start, to: last) {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }

  private mutating func build(sentences: ArraySlice<Sentence>, tokens range: Range<Int>) {
    var token = range.lowerBound
    var region = regions.partitioningIndex { $0.outer.end > tokens[token].start }
    var name = names.partitioningIndex { $0.tokens.upperBound > token }
    var sentence = sentences.startIndex
    while token < range.upperBound {
      let start = tokens[token].start
      while region < regions.count, regions[region].outer.end <= start { region += 1 }
      while name < names.count, names[name].tokens.upperBound <= token { name += 1 }
      while sentence < sentences.endIndex, sentences[sentence].tokens.lowerBound <= token {
        if sentences[sentence].tokens.lowerBound == token { sentenceStarts.append(units.count) }
        sentence += 1
      }
      let unit: SpeechUnit
      if region < regions.count, regions[region].outer.contains(start) {
        var end = token + 1
        while end < range.upperBound, tokens[end].start < regions[region].outer.end { end += 1 }
        let kind: SpeechUnit.Kind = isNickname(token..<end) ? .joint : .quote
        unit = SpeechUnit(kind: kind, tokens: token..<end, reference: region)
      } else if name < names.count, names[name].tokens.lowerBound == token {
        unit = SpeechUnit(kind: .name, tokens: names[name].tokens, reference: name)
      } else {
        unit = single(token)
      }
      units.append(unit)
      token = unit.tokens.upperBound
    }
  }

  /// Whether a word or two between marks stand within a name (`Maria “Mia” Lind`).
  private func isNickname(_ marked: Range<Int>) -> Bool {
    let words = tokens[marked].filter(\.isWord)
    guard let last = units.last, tokens.indices.contains(marked.upperBound), words.count < 3,
      words.allSatisfy(\.isCapitalized),
      tokens[marked.upperBound].isCapitalized,
      tokens[marked.upperBound].block == tokens[marked.lowerBound].block
    else { return false }
    return last.kind == .name
      || last.kind == .word && last.isCapitalized && last.cue.forms.isEmpty
        && !last.classes.hasAny(.phraseEnd) && !last.isDeterminer && !last.isPreposition
  }

  private func single(_ index: Int) -> SpeechUnit {
    let token = tokens[index]
    var unit = SpeechUnit(kind: kind(index), tokens: index..<index + 1)
    guard unit.kind == .word else { return unit }
    unit.traits = token.traits
    unit.cue = lexicon[token.word]
    unit.isCapitalized = token.isCapitalized
    if unit.isCapitalized, unit.classes.contains(.possibility), units.last?.isPreposition == true {
      unit.cue.classes = .time  // "in May"
    }
    unit.ending = unit.classes.contains(.noun) ? .other : ending(token)
    if token.traits.contains(.genitive) { unit.cue.classes.formUnion(.clitic) }
    return unit
  }

  private func kind(_ index: Int) -> SpeechUnit.Kind {
    switch tokens[index].sign {
    case .none: .word
    case .comma: .comma
    case .colon: .colon
    case .semicolon: .semicolon
    case .dash: .dash
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    case .period where isAbbreviation(index): .joint
    case .period, .question, .exclamation: .stop
    case .hyphen: tokens[index].isGlued ? .joint : .dash
    case .ellipsis, .openQuote, .closeQuote, .straightQuote, .openSingle, .apostrophe,
      .ampersand, .slash, .other:
      .joint
    }
  }

  /// Whether a comma stands right behind a full stop, which then ends no sentence ("R-Ky., said").
  private func isAbbreviation(_ period: Int) -> Bool {
    period + 1 < tokens.count && tokens[period + 1].sign == .comma && tokens[period + 1].isGlued
  }

  private func ending(_ token: Token) -> SpeechUnit.Ending {
    guard token.end - token.start > 3 else { return .other }
    switch (utf8[token.end - 2], utf8[token.end - 1]) {
    case (UInt8(ascii: "l"), UInt8(ascii: "y")): return .ly
    case _ where token.shape != .lower: return .other
    case (UInt8(ascii: "e"), UInt8(ascii: "d")): return .ed
    case (UInt8(ascii: "n"), UInt8(ascii: "g")):
      return utf8[token.end - 3] == UInt8(ascii: "i") ? .ing : .other
    case (UInt8(ascii: "s"), UInt8(ascii: "s")): return .other
    case (_, UInt8(ascii: "s")): return .s
    default: return .other
    }
  }
}

extension SpeechUnitBuilder {
  /// Whether what begins at `start` still belongs to the sentence before it: the words that
  /// attribute a quotation behind its closing mark (`"Why?" Anna Berg asked.`).
  private func belongs(_ start: Int, to sentence: Range<Int>) -> Bool {
    guard sentence.count < Self.longestSentence else { return false }
    let block = tokens[units[start].tokens.lowerBound].block
    let before = units[start - 1]
    guard before.kind == .quote, block == tokens[before.tokens.lowerBound].block,
      regions[before.reference].isClosed
    else { return false }
    if units[start].kind == .dash { return true }
    if units[start].kind == .word, !units[start].isCapitalized,
      tokens[units[start].tokens.lowerBound].shape == .lower
    {
      return true
    }
    return isAttribution(from: start)
  }

  /// Whether a speaker and a verb of speech, and nothing that could be what was said, come next.
  private func isAttribution(from start: Int) -> Bool {
    var at = start
    var verb: Int?
    var limit = min(units.count, start + 8)
    while at < limit {
      let unit = units[at]
      switch unit.kind {
      case .word, .name, .joint: break
      case .comma, .openBracket, .closeBracket:
        guard at > start, at < start + 16 else { return false }
        limit = min(units.count, at + 8)
        at += 1
        continue
      default: return false
      }
      if unit.cue.frames.contains(.quote), !unit.cue.forms.isDisjoint(with: [.past, .third]) {
        verb = at
        break
      }
      guard !unit.classes.hasAny(.finite.union(.that).union(.subordinator)) else { return false }
      at += 1
    }
    guard let verb, verb > start else { return false }
    var end = verb + 1
    let wordsAfter = 8
    while end < units.count, end < verb + wordsAfter {
      switch units[end].kind {
      case .colon: return end + 1 == units.count || units[end + 1].kind != .quote
      case .stop, .comma: return true
      case .quote: return false
      case .name:
        end += 1
        continue
      default: break
      }
      let unit = units[end]
      guard
        unit.classes.hasAny([.time, .venue, .to, .adverb]) || unit.isPreposition
          || unit.isDeterminer || unit.ending == .ly
          || end > verb + 1
            && (units[end - 1].classes.contains(.to) || units[end - 1].isDeterminer)
      else { return false }
      end += 1
    }
    return end == units.count
  }
}
