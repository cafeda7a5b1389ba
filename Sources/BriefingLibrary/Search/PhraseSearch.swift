import BriefingModel

/// Words one after the other, as the indexes have them; the last may go on.
struct WordPhrase {
  var tokens: [[UInt8]]
  var isPrefix: Bool

  /// Whether a token of a text is that of the phrase in a place.
  func holds(_ token: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let own = tokens[place]
    return isPrefix && place == tokens.count - 1
      ? token.count >= own.count && token.prefix(own.count).elementsEqual(own)
      : token.count == own.count && token.elementsEqual(own)
  }
}

/// Looks for phrases in a text that comes token by token.
struct PhraseSearch {
  private let phrases: [WordPhrase]
  /// Of each phrase, the starts at which some of its tokens stood so far, the longest ago first.
  private var begun: [[Start]]
  private var count = 0
  private var found: [Match] = []

  /// Where a phrase may have begun: the token, and the byte.
  private struct Start {
    var token: Int
    var byte: Int
  }

  private struct Match {
    var tokens: Range<Int>
    var bytes: Range<Int>
  }

  init(_ phrases: [WordPhrase]) {
    self.phrases = phrases
    begun = phrases.map { _ in [] }
  }

  /// Takes the next token, at its place in UTF-8 bytes.
  mutating func take(_ token: UnsafeRawBufferPointer, at range: Range<Int>) {
    defer { count += 1 }
    for (index, phrase) in phrases.enumerated() {
      if !begun[index].isEmpty {
        begun[index].removeAll { !phrase.holds(token, at: count - $0.token) }
      }
      if phrase.holds(token, at: 0) {
        begun[index].append(Start(token: count, byte: range.lowerBound))
      }
      if let first = begun[index].first, count - first.token + 1 == phrase.tokens.count {
        found.append(
          Match(tokens: first.token..<count + 1, bytes: first.byte..<range.upperBound))
        begun[index].removeFirst()
      }
    }
  }

  /// Where the phrases stood, in order; those that share a token are one.
  var passages: [Passage] {
    var joined: [Match] = []
    for match in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      if let last = joined.last, match.tokens.lowerBound < last.tokens.upperBound {
        let (end, byte) = (match.tokens.upperBound, match.bytes.upperBound)
        joined[joined.count - 1].tokens =
          last.tokens.lowerBound..<max(last.tokens.upperBound, end)
        joined[joined.count - 1].bytes =
          last.bytes.lowerBound..<max(last.bytes.upperBound, byte)
      } else {
        joined.append(match)
      }
    }
    return joined.map { Passage($0.bytes) }
  }
}
