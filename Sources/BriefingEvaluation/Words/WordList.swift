/// The words of a text: where each run of letters and digits stands.
package struct WordList {
  /// The scalars of each word, in the order of the text.
  let words: [Range<Int>]

  /// What joins runs of letters and digits into a word.
  enum Joint {
    /// Nothing: "don't" is two words.
    case none
    /// An apostrophe with a letter or digit on both sides: "don't" is one word.
    case apostrophe
  }

  init(_ text: DocumentText, joint: Joint) {
    let scalars = text.scalars
    var words: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      guard scalars[at].isLetterOrDigit else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count {
        if scalars[at].isLetterOrDigit {
          at += 1
        } else if joint == .apostrophe, scalars[at] == "'" || scalars[at] == "\u{2019}",
          at + 1 < scalars.count, scalars[at + 1].isLetterOrDigit
        {
          at += 2
        } else {
          break
        }
      }
      words.append(start..<at)
    }
    self.words = words
  }

  /// The numbers of the words that start in a stretch.
  func starting(in range: Range<Int>) -> Range<Int> {
    numbers(from: first { $0.lowerBound >= range.lowerBound }, startingBefore: range.upperBound)
  }

  /// The numbers of the words that share a scalar with a stretch.
  func overlapping(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return numbers(
      from: first { $0.upperBound > range.lowerBound }, startingBefore: range.upperBound)
  }

  /// The numbers of the words that lie in a stretch.
  func within(_ range: Range<Int>) -> Range<Int> {
    let start = first { $0.lowerBound >= range.lowerBound }
    return start..<max(start, first { $0.upperBound > range.upperBound })
  }

  private func numbers(from start: Int, startingBefore end: Int) -> Range<Int> {
    start..<max(start, first { $0.lowerBound >= end })
  }

  /// The number of the first word for which something holds that holds for all behind it.
  private func first(where holds: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if holds(words[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Range<Int> {
  /// How many numbers two ranges share.
  func sharedCount(with other: Range<Int>) -> Int { clamped(to: other).count }

  /// The numbers that two ranges share, as part of those that either has.
  func overlap(with other: Range<Int>) -> Double {
    let shared = sharedCount(with: other)
    return shared == 0 ? 0 : Double(shared) / Double(count + other.count - shared)
  }
}
