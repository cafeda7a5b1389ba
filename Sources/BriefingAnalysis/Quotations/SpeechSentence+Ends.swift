/// Finds where the words of one speaker end and the next attribution begins.
extension SpeechSentence {
  /// The unit behind the last one of a clause that starts at `start` and that one speaker said.
  func endOfClause(from start: Int) -> Int {
    var at = start
    while at < range.upperBound {
      let unit = units[at]
      switch unit.kind {
      case .stop:
        return at
      case .quote:
        if endsSpeech(afterQuote: at, start: start) { return at + 1 }
      case .comma, .dash, .semicolon:
        if endsSpeech(atSign: at) || isBeforeOwnQuote(at, start: start) { return at }
      case .colon where kind(at + 1) == .quote:
        return at
      case .word where unit.classes.hasAny([.coordinator, .subordinator]) && at > start:
        if startsAttribution(behindJoint: at) { return at }
      default: break
      }
      at += 1
    }
    return at
  }

  private func endsSpeech(afterQuote index: Int, start: Int) -> Bool {
    guard let next = self[index + 1] else { return true }
    if next.kind == .stop { return true }
    let last = utf8[region(index).inner.end - 1]
    if index == start, endsSentence(index) || last == UInt8(ascii: ",") {
      return next.kind != .quote
    }
    if index == start, next.classes.contains(.coordinator) {
      return kind(skipJoints(index + 1)) != .quote && !isHalfOfSubject(index)
    }
    if endsSentence(index) { return next.isCapitalized || next.kind != .word }
    return last == UInt8(ascii: ",") && isBreakBehindQuote(index + 1)
  }

  /// Whether the quote at `index` is a fragment that "and" and a noun phrase make the subject of a
  /// clause (`said “new taxes” and the sale of land would pay for it`).
  private func isHalfOfSubject(_ index: Int) -> Bool {
    guard isFragment(index), !endsSentence(index),
      self[index + 2]?.kind == .word, !classes(index + 2).contains(.subject)
    else { return false }
    let near = index + 2..<max(index + 2, min(index + 14, range.upperBound))
    let phrase = near.prefix { units[$0].isNominal && units[$0].cue.forms.isEmpty }
    return classes(phrase.endIndex).hasAny(.finite)
  }

  /// Whether a comma, dash or semicolon at `index` parts what was said from what is told next.
  private func endsSpeech(atSign index: Int) -> Bool {
    let next = index + 1
    if kind(index - 1) == .quote, isBreakBehindQuote(next), !isAnd(next) { return true }
    if kind(index - 1) == .quote, isAnd(next), opensTale(next + 1) { return true }
    if endOfPhrase(at: next) != nil { return true }
    if let verb = verbGroup(at: skipJoints(next)), verb.voice == .participle { return true }
    if goesOnWithTale(next) { return true }
    if kind(index) == .semicolon, startsAttribution(behindJoint: next) { return true }
    if classes(next).hasAny([.coordinator, .subordinator, .with]) {
      return startsAttribution(behindJoint: next)
        || self[next + 1]?.ending == .ed
          && !classes(next).contains(.with) && kind(next + 1) == .word && isContrast(next)
    }
    return isPostposed(at: next) || introducesQuote(at: next)
  }

  /// Whether a person or pronoun and a verb stand at `index`, and nothing more between quotation marks
  /// ("“…”, and Ek agreed").
  private func opensTale(_ index: Int) -> Bool {
    guard isPerson(index) || classes(index).contains(.subject), let verb = self[index + 1],
      verb.ending == .ed || !verb.cue.forms.isEmpty
    else { return false }
    return !(index..<range.upperBound).contains { kind($0) == .quote }
  }

  /// Whether a speaker, a verb and a quotation come at `index` (`Ann Roy said, "Yes."`).
  private func introducesQuote(at index: Int) -> Bool {
    var at = index
    while let unit = self[at], at - index < 12 {
      if let verb = verbGroup(at: at), verb.frames.contains(.quote), verb.voice == .active {
        let end = verb.units.upperBound
        let quote = kind(end) == .comma || kind(end) == .colon ? end + 1 : end
        return at > index && kind(quote) == .quote
      }
      guard unit.isNominal || unit.classes.contains(.subject) else { return false }
      at += 1
    }
    return false
  }

  /// Whether a sentence between quotation marks follows a whole clause without any.
  private func isBeforeOwnQuote(_ comma: Int, start: Int) -> Bool {
    guard kind(comma + 1) == .quote, comma > start, kind(comma - 1) != .quote,
      let first = units[comma + 1].tokens.first(where: { tokens[$0].isWord })
    else { return false }
    return tokens[first].isCapitalized && contains(.finite, in: start..<comma)
  }

  /// "but he played it down", "and so has the council": what the speaker did besides, or another.
  private func goesOnWithTale(_ index: Int) -> Bool {
    let next = classes(index + 1)
    if classes(index).contains(.subordinator), next.contains(.people) { return true }
    guard classes(index).contains(.coordinator) else { return false }
    if next.contains(.subordinator), !next.contains(.as),
      classes(index + 2).hasAny(.finite) || self[index + 2]?.ending == .ed
    {
      return true
    }
    if isContrast(index), next.hasAny([.do, .have]),
      next.union(classes(index + 2)).contains(.negation)
    {
      return true
    }
    return isContrast(index) && next.contains(.subject) && !next.contains(.neuter)
      && self[index + 2]?.ending == .ed
  }

  /// Whether "but", which goes on with the tale and not with the speech, stands at `index`.
  private func isContrast(_ index: Int) -> Bool {
    tokens[units[index].tokens.lowerBound].word == Self.but
  }

  private func isAnd(_ index: Int) -> Bool {
    classes(index).contains(.coordinator) && !isContrast(index)
  }

  private static let but = WordKey("but")

  private func isBreakBehindQuote(_ index: Int) -> Bool {
    classes(index).hasAny([.coordinator, .subordinator]) || self[index]?.ending == .ing
      || classes(index).contains(.relative)
  }

  private func skipJoints(_ index: Int) -> Int {
    var at = index
    while classes(at).hasAny([.coordinator]) || self[at]?.isAdverb == true { at += 1 }
    return at
  }

  /// Whether a speaker and a verb of speech come behind "and", "but" or "while" at `index`; the
  /// speaker may be that of the verb before ("and said that").
  func startsAttribution(behindJoint index: Int) -> Bool {
    var at = index
    while classes(at).hasAny([.coordinator, .subordinator, .with]) || self[at]?.isAdverb == true {
      at += 1
    }
    let first = at
    var commas = self[first]?.isPreposition == true || first > index + 1 ? 1 : 0
    while let unit = self[at], at - first < (commas > 0 ? 24 : 12) {
      if commas == 0, isPerson(at), kind(at + 1) == .comma { commas = 2 }
      if unit.kind == .comma, commas > 0 {
        commas -= 1
        at += 1
        guard !classes(at).contains(.coordinator) else { return false }
        continue
      }
      if let verb = verbGroup(at: at), verb.voice != .passive {
        guard let complement = complement(of: verb), !disagrees(verb) else { return false }
        if verb.units.lowerBound > first {
          return verb.voice != .participle || kind(index) == .word
        }
        return units[verb.verb].cue.forms != .base || opensSpeech(complement)
      }
      guard unit.isNominal, !unit.classes.contains(.relative) else {
        guard unit.kind == .word,
          unit.classes.contains(.subject) || unit.classes.hasAny([.have, .be])
        else { return false }
        at += 1
        continue
      }
      at += 1
    }
    return false
  }

  /// Whether the word before a verb is a plural and the verb is not ("protests demands").
  private func disagrees(_ verb: VerbGroup) -> Bool {
    guard units[verb.verb].cue.forms == .third, verb.units.count == 1,
      let before = self[verb.verb - 1]
    else { return false }
    return before.kind == .word && before.ending == .s && !before.isCapitalized
  }

  /// Whether the quote at `index` ends with a comma and is somebody's by what stands behind it.
  func isSignedBehind(_ index: Int) -> Bool {
    utf8[region(index).inner.end - 1] == UInt8(ascii: ",") && isPostposed(at: index + 1)
  }

  /// Whether a speaker and a verb with nothing behind it come at `index` (", he said").
  func isPostposed(at index: Int) -> Bool {
    var at = index
    while let unit = self[at], at - index < 8 {
      if let verb = verbGroup(at: at), verb.frames.contains(.post), verb.voice == .active {
        return at > index && speaker(before: verb.units.lowerBound, floor: index) != nil
          && complement(of: verb) == nil
          || at == index && speaker(from: verb.units.upperBound) != nil
      }
      guard unit.isNominal || unit.classes.contains(.subject) else { return false }
      at += 1
    }
    return false
  }
}
