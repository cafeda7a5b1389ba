/// Words with the words before and behind them.
struct WordsInContext {
  var before: ArraySlice<UInt32>
  var words: ArraySlice<UInt32>
  var after: ArraySlice<UInt32>

  /// All of them.
  var all: [UInt32] { Array(before + words + after) }
}

/// Words of a text that stand for other words with the fewest changes: a word put in, left out or put in
/// place of another is one change. What is around them is compared along with them, because it tells
/// where words that were changed begin and end.
struct WordMatch: Hashable {
  /// The numbers of the words; not empty.
  let words: Range<Int>
  /// How many changes make the wanted words into these.
  let changes: Int
  /// How many changes there are before them, and behind.
  let changesBefore, changesAfter: Int

  /// What the changes weigh: those of the words twice as much as those around them.
  var cost: Int { 2 * changes + changesBefore + changesAfter }
}

extension WordMatch {
  /// A way to a cell of the table: what it cost, and what it had cost and where it was where the wanted
  /// words begin and end.
  fileprivate struct Way {
    var cost: Int
    var start = 0
    var costAtStart = 0
    var end = 0
    var costAtEnd = 0
  }

  /// The best match of some words in a text near a place: the table is a band around it, as wide as the
  /// match may be off, so that the work is bounded. O(number of words × `slack`).
  ///
  /// - Parameters:
  ///   - text: The words of the text.
  ///   - place: The number of the word where the wanted words should begin, more or less.
  ///   - slack: How many words they may be off.
  init?(of wanted: WordsInContext, in text: [UInt32], near place: Int, slack: Int) {
    let all = wanted.all
    let (first, last) = (wanted.before.count, wanted.before.count + wanted.words.count)
    let width = 2 * slack + 1
    let base = place - first - slack
    let never = Way(cost: all.count + width)
    // A column is the difference between the numbers of the words in both.
    var ways = (0..<width).map {
      (0...text.count).contains(base + $0) ? Way(cost: 0) : never
    }
    for row in 0...all.count {
      if row > 0 { Self.advance(&ways, over: all[row - 1], in: text, at: base + row - 1, never) }
      for column in ways.indices where row == first {
        (ways[column].start, ways[column].costAtStart) = (base + row + column, ways[column].cost)
      }
      for column in ways.indices where row == last {
        (ways[column].end, ways[column].costAtEnd) = (base + row + column, ways[column].cost)
      }
    }
    guard let best = ways.reversed().min(by: { $0.cost < $1.cost }), best.cost < never.cost,
      best.start >= 0, best.start < best.end, best.end <= text.count
    else { return nil }
    self.init(
      words: best.start..<best.end, changes: best.costAtEnd - best.costAtStart,
      changesBefore: best.costAtStart, changesAfter: best.cost - best.costAtEnd)
  }

  /// One row of the table: `place` is the word of the text in the first column.
  private static func advance(
    _ ways: inout [Way], over word: UInt32, in text: [UInt32], at place: Int, _ never: Way
  ) {
    for column in ways.indices {
      let isInText = text.indices.contains(place + column)
      var best = never
      if isInText {
        best = ways[column]
        if text[place + column] != word { best.cost += 1 }
      }
      if column + 1 < ways.count, ways[column + 1].cost + 1 < best.cost {
        best = ways[column + 1]
        best.cost += 1
      }
      if isInText, column > 0, ways[column - 1].cost + 1 < best.cost {
        best = ways[column - 1]
        best.cost += 1
      }
      ways[column] = best
    }
  }
}
