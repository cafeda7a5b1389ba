/// Finds the cues of one sentence, from left to right, each with its speaker and what it attributes.
struct AttributionFinder {
  let sentence: SpeechSentence

  /// What was found.
  private(set) var attributions: [Attribution] = []
  /// The first unit that belongs to no attribution yet.
  var free: Int
  /// The subject of the last verb of speech.
  var lastSubject: SpeakerPhrase?
  /// A cue and its speaker with nothing said behind them yet.
  var open: (cue: Range<Int>, speaker: SpeakerPhrase)?

  init(_ sentence: SpeechSentence) {
    self.sentence = sentence
    free = sentence.range.lowerBound
  }

  /// Finds all there is. O(length of the sentence).
  mutating func run() {
    var at = sentence.range.lowerBound
    while at < sentence.range.upperBound {
      let unit = sentence.units[at]
      guard unit.kind == .word else {
        at += 1
        continue
      }
      at = max(at + 1, attribution(at: at, unit) ?? at + 1)
    }
    if attributions.isEmpty { signature() }
    if attributions.isEmpty { label() }
    if attributions.isEmpty { tag() }
    colon()
  }

  /// The cue that a sentence ends with, before a colon or a comma, for the next paragraph.
  var openCue: (cue: Range<Int>, speaker: SpeakerPhrase)? {
    let last = sentence.kind(sentence.range.upperBound - 1)
    guard last == .colon || last == .comma else { return nil }
    if let open, open.cue.lowerBound >= free { return open }
    let sign = sentence.range.upperBound - 1
    guard last == .colon, free <= sign, let speaker = introducer(before: sign) else { return nil }
    return (sign..<sign + 1, speaker)
  }

  /// Tries the word at `at` as a cue; gives the unit to go on from where it is one.
  mutating func attribution(at: Int, _ unit: SpeechUnit) -> Int? {
    if let end = sentence.endOfPhrase(at: at) { return phrase(at..<end) }
    if !unit.cue.forms.isEmpty, let verb = sentence.verbGroup(at: at) { return self.verb(verb) }
    if unit.classes.contains(.claim) { return claim(at) }
    return nil
  }

  mutating func append(
    _ cue: Range<Int>, _ speaker: SpeakerPhrase?, _ relation: Attribution.Relation,
    _ pieces: [Range<Int>]
  ) {
    guard let last = pieces.last else { return }
    let first = speaker.flatMap(sentence.firstOfSeveral)
    attributions.append(
      Attribution(
        cue: cue, speaker: first ?? speaker, relation: first == nil ? relation : .joint,
        pieces: pieces))
    free = max(free, last.upperBound, cue.upperBound)
  }
}

// MARK: - Signatures

extension AttributionFinder {
  /// `"…" — Ann Roy`: a name behind a dash at the sentence's end signs the quotation before it.
  mutating func signature() {
    let start = sentence.range.lowerBound
    let dash = start + 1
    guard sentence.kind(start) == .quote, sentence.kind(dash) == .dash,
      let speaker = sentence.speaker(from: dash + 1), speaker.form == .name,
      sentence.kind(speaker.extent.upperBound) == .stop
        || sentence.kind(speaker.extent.upperBound) == .comma
    else { return }
    append(dash..<dash + 1, speaker, .signature, [start..<dash])
  }
}

// MARK: - Phrases

extension AttributionFinder {
  /// "according to" and its like.
  mutating func phrase(_ cue: Range<Int>) -> Int? {
    guard let speaker = sentence.speaker(from: cue.upperBound) else { return nil }
    let behind = sentence.endOfAppositions(from: speaker.extent.upperBound)
    if isLeading(cue.lowerBound) {
      let comma = sentence.kind(behind) == .comma ? behind : speaker.extent.upperBound
      let start = sentence.kind(comma) == .comma ? comma + 1 : comma
      guard sentence.range.contains(start), sentence.kind(start) != .stop else { return nil }
      if sentence.startsAttribution(behindJoint: start) { return start }
      let end = sentence.endOfClause(from: start)
      guard end > start + 1 || sentence.kind(start) == .quote else { return behind }
      append(cue, speaker, .phrase, [start..<end].compactMap(sentence.trimmed))
      return end
    }
    let left = leftPiece(before: cue.lowerBound)
    guard let left else { return behind }
    if let whole = parenthesis(left, behind: behind) {
      append(cue, speaker, .phrase, whole)
    } else {
      append(cue, speaker, .phrase, [left])
    }
    free = max(free, behind)
    return free
  }

  /// Whether nothing that the cue could attribute stands before it.
  func isLeading(_ start: Int) -> Bool {
    var before = start - 1
    if sentence.kind(before) == .comma { before -= 1 }
    guard before >= free else { return free == sentence.range.lowerBound }
    let words = free...before
    if words.allSatisfy({ sentence.isConnector($0) }) { return true }
    return sentence.classes(before).hasAny([.relative, .that, .coordinator, .subordinator])
  }
}
