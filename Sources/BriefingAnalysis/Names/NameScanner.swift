import BriefingModel

/// Parts runs of capitalised words into candidates, and leaves out what names no actor: titles,
/// nationalities, months, the first words of sentences.
struct NameScanner {
  let tokens: [Token]
  let lexicon: Lexicon
  let chunker: NameChunker
  /// What was found since the last time, in the order of the text.
  private var candidates: [NameCandidate] = []

  init(tokens: [Token], lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    chunker = NameChunker(tokens: tokens, lexicon: lexicon)
  }

  /// Adds the candidates of one sentence. O(n).
  mutating func scan(_ sentence: Range<Int>) {
    var at = sentence.lowerBound
    var isOpening = true
    while at < sentence.upperBound {
      guard chunker.starts(at, before: sentence.upperBound) else {
        if tokens[at].isWord {
          isOpening = false
        } else if tokens[at].opensClause {
          isOpening = true
        }
        at += 1
        continue
      }
      let end = chunker.end(from: at, before: sentence.upperBound)
      part(at..<end, isOpening: isOpening, sentence: sentence)
      isOpening = false
      at = end
    }
  }

  /// Hands over what was found since the last time.
  mutating func takeCandidates() -> [NameCandidate] {
    defer { candidates.removeAll(keepingCapacity: true) }
    return candidates
  }

  /// Parts one run.
  private mutating func part(_ chunk: Range<Int>, isOpening: Bool, sentence: Range<Int>) {
    var at = chunk.lowerBound
    var hasTitle = at > sentence.lowerBound && isRole(tokens[at - 1])
    if let holder = holder(of: chunk, in: sentence) {
      at = holder
      hasTitle = true
    }
    while at < chunk.upperBound {
      let isOpening = isOpening && at == chunk.lowerBound
      if !(hasTitle && isTownBeforeSurname(at, in: chunk)), let end = structured(at, in: chunk) {
        add(at..<end.end, isOpening, false, end.kind)
        at = end.end
        hasTitle = false
      } else if let end = skipped(at, in: chunk, isOpening: isOpening, hasTitle: &hasTitle) {
        at = end
      } else {
        let end = coreEnd(at, isHolder: hasTitle, in: chunk)
        add(at..<end, isOpening, hasTitle, nil)
        at = end
        hasTitle = false
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ isAtOpening: Bool, _ hasTitle: Bool, _ structure: Actor.Kind?
  ) {
    var range = range
    while let last = range.last,
      !tokens[last].isCapitalized && tokens[last].shape != .lower
        || range.count > 1 && tokens[last].traits.contains(.connector)
          && tokens[last].shape == .lower
    {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty else { return }
    candidates.append(
      NameCandidate(
        tokens: range, key: Lexicon.key(of: tokens[range]), isAtOpening: isAtOpening,
        hasTitle: hasTitle, structure: structure))
  }

  /// Whether a word in lower case before a name says what a person is ("spokesman Lind").
  private func isRole(_ token: Token) -> Bool {
    token.traits.hasAny([.role, .honorific]) && token.traits.hasAny([.title, .role])
      && !token.traits.hasAny([.verb, .function, .groupNoun])
  }
}
