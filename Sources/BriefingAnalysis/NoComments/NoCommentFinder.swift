import BriefingModel

/// Finds the sources that were asked and did not answer, or would not.
///
/// Needs `tokens`, `sentences`, `quotedRegions`, `names`, `actors`, `mentions` with pronouns, and
/// `quotations` with their speakers. Adds `noComments`, in the order of the text. O(n).
struct NoCommentFinder: AnalysisStage {
  /// More refusals in one sentence are not looked for.
  private static let mostInASentence = 8

  private let refusals: RefusalLexicon
  private let cues: CueLexicon

  /// Finds by what the lexicons hold.
  init(refusals: RefusalLexicon, cues: CueLexicon) {
    self.refusals = refusals
    self.cues = cues
  }

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let matcher = RefusalMatcher(refusals: refusals, cues: cues, tokens: draft.tokens)
    let resolver = MentionResolver(draft, lexicon: cues)
    let context = SpeakerContext(draft, lexicon: cues)
    var found: [NoComment] = []
    for index in draft.sentences.indices {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      let matches = matches(of: matcher, in: draft.sentences[index].tokens)
      guard !matches.isEmpty, let sentence = sentence(index, of: draft) else { continue }
      for match in matches {
        guard let asked = asked(in: sentence, match) else { continue }
        let cue = sentence.passage(ofTokens: match)
        let mention = sentence.passage(ofTokens: asked.tokens)
        let verdict = resolver.verdict(on: mention, in: draft, cue: cue, context: context)
        found.append(
          NoComment(
            sentence.passage(sentence.range), cue: cue, speaker: verdict.speaker,
            speakerMention: mention))
      }
    }
    draft.noComments = found
  }

  private func matches(of matcher: RefusalMatcher, in tokens: Range<Int>) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    var start = tokens.lowerBound
    while matches.count < Self.mostInASentence,
      let match = matcher.next(from: start, to: tokens.upperBound)
    {
      matches.append(match)
      start = match.upperBound
    }
    return matches
  }

  private func sentence(_ index: Int, of draft: Draft) -> SpeechSentence? {
    let builder = SpeechUnitBuilder(draft, lexicon: cues, sentences: index..<index + 1)
    guard !builder.units.isEmpty else { return nil }
    return SpeechSentence(
      units: builder.units, range: builder.units.indices, regions: draft.quotedRegions,
      names: draft.names, lexicon: cues, tokens: draft.tokens, utf8: draft.utf8)
  }

  /// Whoever was asked: the subject of the verb of refusal, or whoever the request went to.
  private func asked(in sentence: SpeechSentence, _ match: Range<Int>) -> SpeakerPhrase? {
    let verb = sentence.range.first { sentence.units[$0].tokens.upperBound > match.lowerBound }
    guard var start = verb, sentence.kind(start) != .quote else { return nil }
    while let before = sentence[start - 1],
      before.isAdverb || before.classes.hasAny(.finite.union(.negation))
    {
      start -= 1
    }
    let behind = sentence.range.first { sentence.units[$0].tokens.lowerBound >= match.upperBound }
    if let subject = sentence.speaker(before: start, floor: sentence.range.lowerBound) {
      if let request = request(in: subject.extent, of: sentence) {
        let agent = behind.flatMap { index in
          sentence.classes(index).contains(.by) ? sentence.speaker(from: index + 1) : nil
        }
        return receiver(behind: request, in: subject, of: sentence) ?? agent
      }
      if !isThere(subject, in: sentence) { return subject }
    }
    if sentence.classes(start - 1).contains(.coordinator) || sentence.kind(start - 1) == .comma {
      var finder = AttributionFinder(sentence)
      finder.run()
      let before = finder.attributions.last { $0.cue.upperBound <= start }
      return before?.speaker ?? sentence.mainSubject(before: start)
    }
    return behind.flatMap { sentence.speaker(from: $0) }
  }

  /// The last word of a request among some units ("phone calls", "requests for comment").
  private func request(in units: Range<Int>, of sentence: SpeechSentence) -> Int? {
    units.last { index in
      sentence.kind(index) == .word
        && refusals.isRequest(sentence.tokens[sentence.units[index].tokens.lowerBound].word)
    }
  }

  /// "Calls to Ann Roy", "messages left for Ann Roy": a request is not who was asked, but leads there.
  private func receiver(
    behind request: Int, in subject: SpeakerPhrase, of sentence: SpeechSentence
  ) -> SpeakerPhrase? {
    let rest = request + 1..<max(request + 1, subject.extent.upperBound)
    let isWay = { (index: Int) in
      sentence.classes(index).hasAny([.to, .for, .with])
        || sentence.units[index].isPreposition
    }
    if let first = rest.first, sentence.kind(first) == .name || sentence.units[first].isDeterminer {
      return sentence.head(of: first..<rest.upperBound)
    }
    guard let way = rest.first(where: isWay), way + 1 < rest.upperBound else { return nil }
    return sentence.head(of: way + 1..<rest.upperBound)
  }

  /// "There was no comment from": no subject.
  private func isThere(_ subject: SpeakerPhrase, in sentence: SpeechSentence) -> Bool {
    subject.tokens.count == 1 && sentence.tokens[subject.tokens.lowerBound].word == Self.there
  }

  private static let there = WordKey("there")
}
