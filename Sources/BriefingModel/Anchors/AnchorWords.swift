/// The words of a passage and of its context, to be looked for in a text where they may have changed.
struct AnchorWords {
  private let context: WordsInContext

  /// The most words that are compared as one; of longer passages both ends are.
  private static let longest = 160
  /// The most words of context on either side.
  private static let contextWords = 8
  /// Words that stand more often in a text lead nowhere.
  private static let mostPlaces = 64
  /// How many of the rarest words lead to places, and how many places are compared.
  private static let (leads, candidates) = (10, 16)

  /// The words of an anchor.
  init(_ anchor: TextAnchor) {
    // What is cut off at its far end may be part of a word.
    var before = WordIndex(anchor.prefix.utf8).hashes
    if anchor.prefix.utf8.count >= TextAnchor.contextLength - 3 {
      before = Array(before.dropFirst())
    }
    var after = WordIndex(anchor.suffix.utf8).hashes
    if anchor.suffix.utf8.count >= TextAnchor.contextLength - 3 { after = after.dropLast() }
    context = WordsInContext(
      before: before.suffix(Self.contextWords), words: WordIndex(anchor.exact.utf8).hashes[...],
      after: after.prefix(Self.contextWords))
  }

  /// Words of a text with those around them.
  init(_ words: Range<Int>, of index: WordIndex) {
    context = WordsInContext(
      before: index.hashes[..<words.lowerBound].suffix(Self.contextWords),
      words: index.hashes[words],
      after: index.hashes[words.upperBound...].prefix(Self.contextWords))
  }

  /// The words of the passage.
  var words: ArraySlice<UInt32> { context.words }

  /// Whether they are so few that they may be a name or a number, which can change altogether.
  var isName: Bool { words.count <= 4 }

  /// The most comparisons that a search takes.
  var cost: Int { Self.candidates * (min(words.count, Self.longest) + 16) * (2 * slack + 1) }

  /// How many words may be put in or left out.
  private var slack: Int { max(4, min(words.count, Self.longest) / 3) }
}

extension AnchorWords {
  /// The place where the passage stands for certain, with its words changed or not.
  ///
  /// - Parameter hints: The words of the text where it may begin.
  func bestMatch(in index: WordIndex, near hints: [Int]) -> WordMatch? {
    let found = matches(in: index, near: hints).sorted { $0.cost < $1.cost }
    guard let best = found.first, isCertain(best) else { return nil }
    let others = found.filter { !$0.words.overlaps(best.words) }
    return others.contains { $0.cost <= best.cost + 1 } ? nil : best
  }

  /// Places where the passage may stand, each with the fewest changes.
  func matches(in index: WordIndex, near hints: [Int]) -> [WordMatch] {
    guard !words.isEmpty, index.count > 0 else { return [] }
    let places = hints + places(in: index)
    guard words.count > Self.longest else {
      let found = places.compactMap {
        WordMatch(of: context, in: index.hashes, near: $0, slack: slack)
      }
      return Array(Set(found))
    }
    return Array(Set(places.compactMap { ends(in: index, near: $0) }))
  }

  /// A long passage: its beginning and its end, and how much of what is between them is there.
  private func ends(in index: WordIndex, near place: Int) -> WordMatch? {
    let half = Self.longest / 2
    let head = WordsInContext(
      before: context.before, words: words.prefix(half),
      after: words.dropFirst(half).prefix(Self.contextWords))
    let tail = WordsInContext(
      before: words.dropLast(half).suffix(Self.contextWords), words: words.suffix(half),
      after: context.after)
    guard let first = WordMatch(of: head, in: index.hashes, near: place, slack: slack),
      case let end = tailPlaces(in: index, behind: first.words.upperBound),
      let last = end.compactMap({
        WordMatch(of: tail, in: index.hashes, near: $0, slack: slack)
      }).min(by: { $0.cost < $1.cost }),
      last.words.lowerBound >= first.words.upperBound
    else { return nil }
    let inner = words.dropFirst(half).dropLast(half)
    let between = index.hashes[first.words.upperBound..<last.words.lowerBound]
    var work = 250_000
    let steps = SequenceAlignment(Array(inner), Array(between), work: &work).steps
    let same = steps.reduce(0) { if case .same(let range, _) = $1 { $0 + range.count } else { $0 } }
    return WordMatch(
      words: first.words.lowerBound..<last.words.upperBound,
      changes: first.changes + last.changes + max(inner.count, between.count) - same,
      changesBefore: first.changesBefore, changesAfter: last.changesAfter)
  }

  /// Where the end of a long passage may begin, behind its beginning.
  private func tailPlaces(in index: WordIndex, behind start: Int) -> [Int] {
    let half = Self.longest / 2
    let expected = start + words.count - 2 * half
    let tail = Array(words.suffix(half))
    let range = start...start + 2 * words.count
    return [expected] + places(of: tail, in: index).filter(range.contains)
  }

  /// Where words of the passage and its context that are rare in the text say that it begins, the places
  /// that most of them name first.
  private func places(in index: WordIndex) -> [Int] {
    let part = words.count > Self.longest ? words.prefix(Self.longest / 2) : words
    let all = Array(context.before + part + (part.count == words.count ? context.after : []))
    return places(of: all, in: index).map { $0 + context.before.count }
  }

  private func places(of all: [UInt32], in index: WordIndex) -> [Int] {
    let rare = all.enumerated()
      .map { (offset: $0, word: $1, frequency: index.frequency(of: $1)) }
      .filter { (1...Self.mostPlaces).contains($0.frequency) }
      .sorted { ($0.frequency, $0.offset) < ($1.frequency, $1.offset) }
      .prefix(Self.leads)
    let votes = rare.flatMap { lead in index.places(of: lead.word).map { $0 - lead.offset } }
      .sorted()
    var groups: [(place: Int, votes: Int)] = []
    for vote in votes {
      if let last = groups.last, vote - last.place <= slack / 2 {
        groups[groups.count - 1].votes += 1
      } else {
        groups.append((vote, 1))
      }
    }
    return groups.sorted { ($1.votes, $0.place) < ($0.votes, $1.place) }
      .prefix(Self.candidates).map(\.place)
  }

  /// Whether a match is the passage and no other: nearly all of many words; or most of the words and
  /// half of the context on one side; or some of the words between what was on both sides.
  private func isCertain(_ match: WordMatch) -> Bool {
    let longer = max(words.count, match.words.count)
    let same = Double(longer - match.changes) / Double(longer)
    let sides = [
      Self.share(of: context.before.count, without: match.changesBefore),
      Self.share(of: context.after.count, without: match.changesAfter),
    ].compactMap(\.self)
    let (least, most) = (sides.min() ?? 0, sides.max() ?? 0)
    return same >= 0.9 && words.count >= 12
      || same >= 0.7 && words.count >= 3 && most >= 0.5
      || same >= 0.4 && least >= 0.75
  }

  /// How much of the context on a side is there; nil where there is none on it.
  private static func share(of count: Int, without changes: Int) -> Double? {
    count == 0 ? nil : Double(count - min(changes, count)) / Double(count)
  }
}
