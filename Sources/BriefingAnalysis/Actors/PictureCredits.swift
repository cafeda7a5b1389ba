import BriefingModel

/// Where a text says whose its pictures are: "Image: Kari Lind.", "Photo by Kari Lind", "(Kari
/// Lind/Ekdal Press)". Who is named there is no part of what the article tells.
struct PictureCredits {
  /// The credits, in the order of the text.
  private var passages: [Passage] = []

  /// The most tokens of a credit.
  private static let longest = 24

  /// Finds the credits. O(n).
  init(_ draft: borrowing Draft, lexicon: Lexicon) {
    for sentence in draft.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        if let end = Self.end(at, in: sentence.tokens, of: draft.tokens, lexicon) {
          passages.append(Passage(draft.tokens[at].start, draft.tokens[end - 1].end))
          at = end
        } else {
          at += 1
        }
      }
    }
  }

  /// Whether a passage stands in a credit. O(log n).
  func contain(_ passage: Passage) -> Bool {
    let index = passages.partitioningIndex { $0.end > passage.start }
    return index < passages.count && passages[index].contains(passage)
  }

  /// Where the credit ends that starts at a token; nil where none does.
  private static func end(
    _ at: Int, in sentence: Range<Int>, of tokens: [Token], _ lexicon: Lexicon
  ) -> Int? {
    if tokens[at].sign == .openBracket { return bracketEnd(at, in: sentence, of: tokens) }
    guard tokens[at].isCapitalized, lexicon.creditJoints[tokens[at].word] != nil else { return nil }
    var start = at + 1
    while start < sentence.upperBound, lexicon.creditJoints[tokens[start].word] != nil {
      start += 1
    }
    guard start + 1 < sentence.upperBound else { return nil }
    let joint = lexicon.creditJoints[tokens[start - 1].word] ?? nil
    guard
      tokens[start].sign == .colon
        || tokens[start].word == joint && isName(start + 1..<sentence.upperBound, of: tokens)
    else { return nil }
    let limit = min(sentence.upperBound, at + longest)
    return tokens[start..<limit].firstIndex { $0.sign == .closeBracket } ?? limit
  }

  /// Whether a name stands behind "by", and no verb makes a sentence of it.
  private static func isName(_ rest: Range<Int>, of tokens: [Token]) -> Bool {
    tokens[rest.lowerBound].isCapitalized
      && !tokens[rest].contains { token in
        token.shape == .lower && token.traits.hasAny([.copula, .auxiliary, .verb, .speech])
          && !token.traits.contains(.preposition)
      }
  }

  /// "(Kari Lind/Ekdal Press)": names parted by a slash, and nothing else between brackets.
  private static func bracketEnd(
    _ open: Int, in sentence: Range<Int>, of tokens: [Token]
  ) -> Int? {
    let limit = min(sentence.upperBound, open + longest)
    guard let close = tokens[open..<limit].firstIndex(where: { $0.sign == .closeBracket }),
      let slash = tokens[open..<close].firstIndex(where: { $0.sign == .slash }), slash > open + 2
    else { return nil }
    let inner = tokens[open + 1..<close]
    let isNames = inner.allSatisfy { token in
      token.isCapitalized || token.sign == .slash
        || token.traits.hasAny([.particle, .of, .locative])
        || token.sign == .hyphen
    }
    return isNames ? close + 1 : nil
  }
}
