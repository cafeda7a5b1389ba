/// What a reader types to find something by a few of its letters, in their order.
///
/// The words of the pattern are looked for one by one, and all have to be there. Among the ways in
/// which a word's letters can be found the best one counts: letters that follow each other and
/// letters at the start of a word are worth more, what is left out between them costs. Case and
/// marks on letters do not matter, as in `TextSearch`.
struct FuzzyPattern {
  /// How well something fits, and which of its scalars were found.
  struct Match: Hashable, Sendable {
    var score: Int
    /// The places of the found scalars, counted in scalars, in order.
    var places: [Int]
  }

  /// A text folded for being looked through.
  struct Candidate: Hashable, Sendable {
    fileprivate let scalars: [UInt32]
    fileprivate let startsWord: [Bool]

    /// Folds a text, as far as `limit` scalars. O(n).
    init(_ text: String) {
      let folding = TextFolding(keepsCase: false)
      var scalars: [UInt32] = []
      var startsWord: [Bool] = []
      var isInWord = false
      for scalar in text.unicodeScalars.prefix(FuzzyPattern.longestText) {
        let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        scalars.append(folding.fold(scalar) ?? 0)
        startsWord.append(isWord && !isInWord)
        isInWord = isWord
      }
      self.scalars = scalars
      self.startsWord = startsWord
    }
  }

  private let words: [[UInt32]]

  static let longestText = 160
  private static let longestWord = 40
  private static let found = 16
  private static let foundInRow = 12
  private static let foundAtWordStart = 14
  private static let gap = 1

  /// A pattern.
  init(_ text: String) {
    let folding = TextFolding(keepsCase: false)
    words = text.split(separator: " ").map { word in
      word.unicodeScalars.prefix(Self.longestWord).compactMap(folding.fold)
    }
    .filter { !$0.isEmpty }
  }

  /// Whether anything fits.
  var isEmpty: Bool { words.isEmpty }

  /// How well a text fits; nil where letters are missing. O(length of the text · of the pattern).
  func match(_ candidate: Candidate) -> Match? {
    var match = Match(score: 0, places: [])
    for word in words {
      guard Self.isWithin(candidate, word), let part = Self.match(word, in: candidate) else {
        return nil
      }
      match.score += part.score
      match.places += part.places
    }
    match.places = Array(Set(match.places)).sorted()
    return match
  }

  /// Whether the letters are there in their order, which most texts fail at once.
  private static func isWithin(_ candidate: Candidate, _ word: [UInt32]) -> Bool {
    var next = 0
    for scalar in candidate.scalars where scalar == word[next] {
      next += 1
      if next == word.count { return true }
    }
    return false
  }

  /// The best way to find a word: for each of its letters and each place the best score of a way
  /// that ends there.
  private static func match(_ word: [UInt32], in candidate: Candidate) -> Match? {
    let count = candidate.scalars.count
    var scores = [[Int?]](repeating: Array(repeating: nil, count: count), count: word.count)
    var origins = [[Int]](repeating: Array(repeating: -1, count: count), count: word.count)
    for letter in word.indices {
      var best: (score: Int, place: Int)?
      for place in letter..<max(letter, count) {
        if letter > 0, place > 0 {
          // A way that ended farther to the left has lost more to the gap.
          if let score = best?.score { best?.score = score - gap }
          if place > 1, let score = scores[letter - 1][place - 2], score - gap > best?.score ?? .min
          {
            best = (score - gap, place - 2)
          }
        }
        guard candidate.scalars[place] == word[letter] else { continue }
        let worth = found + (candidate.startsWord[place] ? foundAtWordStart : 0)
        if letter == 0 {
          scores[0][place] = worth - min(place, 20) / 4
          continue
        }
        let inRow = scores[letter - 1][place - 1].map { $0 + foundInRow }
        let apart = best?.score
        guard let score = [inRow, apart].compactMap(\.self).max() else { continue }
        scores[letter][place] = score + worth
        origins[letter][place] = inRow == score ? place - 1 : best?.place ?? -1
      }
    }
    return traced(scores, origins)
  }

  /// The best way of all, letter by letter from its end.
  private static func traced(_ scores: [[Int?]], _ origins: [[Int]]) -> Match? {
    guard let last = scores.last,
      let end = last.indices.max(by: { last[$0] ?? .min < last[$1] ?? .min }),
      let score = last[end]
    else { return nil }
    var places = [end]
    for letter in (1..<max(1, scores.count)).reversed() {
      guard let place = places.last else { break }
      places.append(origins[letter][place])
    }
    return Match(score: score, places: places.reversed())
  }
}
