import BriefingModel

/// The titles of books, films and songs between quotation marks ("“Jane Eyre” sold well"), which name no
/// actors.
struct WorkTitles {
  private struct Title {
    var tokens: Range<Int>
    /// Whether a noun for a work stands before it ("the film “Philadelphia”").
    var isIntroduced: Bool
  }

  private let titles: [Title]
  private let lexicon: Lexicon

  /// Longer regions between marks are no titles.
  private static let mostWords = 8
  private static let mostBytes = 80

  /// O(n log n) in the quoted regions.
  init(_ draft: borrowing Draft, lexicon: Lexicon) {
    var titles: [Title] = []
    for region in draft.quotedRegions
    where region.isClosed && region.inner.end - region.inner.start <= Self.mostBytes {
      let first = draft.tokens.partitioningIndex { $0.start >= region.inner.start }
      let inner = draft.tokens[first...].prefix { $0.end <= region.inner.end }.indices
      if let title = Self.title(inner, in: draft.tokens, lexicon) { titles.append(title) }
    }
    self.titles = titles
    self.lexicon = lexicon
  }

  /// The candidates of each sentence without those in titles: all that stand nowhere else, and those of a
  /// title that a noun for a work introduces. O(n).
  func without(_ found: [[NameCandidate]]) -> [[NameCandidate]] {
    guard !titles.isEmpty else { return found }
    var title = 0
    var inside: [[Title?]] = []
    var elsewhere: Set<WordKey> = []
    for candidates in found {
      inside.append(
        candidates.map { candidate in
          while title < titles.count, titles[title].tokens.upperBound <= candidate.tokens.lowerBound
          {
            title += 1
          }
          guard title < titles.count, titles[title].tokens.contains(candidate.tokens.lowerBound)
          else {
            elsewhere.insert(candidate.key)
            return nil
          }
          return titles[title]
        })
    }
    return zip(found, inside).map { candidates, titles in
      zip(candidates, titles).compactMap { candidate, title in
        guard let title else { return candidate }
        if title.isIntroduced { return nil }
        let isKnown = lexicon[candidate.key].hasAny([.organization, .country])
        return elsewhere.contains(candidate.key) || isKnown ? candidate : nil
      }
    }
  }

  /// The words between two marks as a title: all that could be in lower case have a capital, nobody says
  /// them, and nothing says that they are a name.
  private static func title(_ inner: Range<Int>, in tokens: [Token], _ lexicon: Lexicon) -> Title? {
    var words = inner
    while let last = words.last, tokens[last].sign == .comma || tokens[last].sign == .period {
      words = words.dropLast()
    }
    guard let first = words.first, words.count <= mostWords, tokens[first].isCapitalized,
      words.allSatisfy({ isTitleWord(tokens[$0]) }), !isSpoken(inner, in: tokens)
    else { return nil }
    let before = before(inner, in: tokens)
    let isNamed =
      before.last.map { lexicon.namingWords.contains($0.word) } == true
      || before.count == 2
        && lexicon.namingWords.contains(before[0].word.followed(by: before[1].word))
    let noun = before.last { !lexicon.namingWords.contains($0.word) }
    let isIntroduced =
      noun.map { $0.shape == .lower && lexicon.thingNouns.contains($0.word) } == true
    return isNamed && !isIntroduced ? nil : Title(tokens: words, isIntroduced: isIntroduced)
  }

  private static func isTitleWord(_ token: Token) -> Bool {
    token.isCapitalized || token.shape == .number
      || token.isWord && token.traits.hasAny([.function, .genitive, .particle])
      || token.sign == .ampersand || token.sign == .hyphen || token.sign == .apostrophe
      || token.sign == .colon
  }

  /// The one or two words before the opening mark.
  private static func before(_ inner: Range<Int>, in tokens: [Token]) -> [Token] {
    let mark = inner.lowerBound - 1
    guard mark > 0 else { return [] }
    return tokens[max(0, mark - 2)..<mark].suffix(while: \.isWord)
  }

  /// Whether a verb of speech stands right behind the closing mark, or behind whoever speaks ("“Nora Ekdal,”
  /// she said").
  private static func isSpoken(_ inner: Range<Int>, in tokens: [Token]) -> Bool {
    let behind = tokens[min(inner.upperBound + 1, tokens.count)...].prefix(4).prefix(
      while: \.isWord)
    return behind.contains { $0.traits.contains(.speech) && $0.shape == .lower }
  }
}

extension BidirectionalCollection {
  /// The elements at the end that all satisfy a condition.
  fileprivate func suffix(while isWanted: (Element) -> Bool) -> [Element] {
    Array(reversed().prefix(while: isWanted).reversed())
  }
}
