/// What a reader types to find something by a few of its letters, in their order.
///
/// The words of the pattern are looked for one by one, and all have to be there: letters that follow
/// each other, or pieces that each begin a word ("bt" and "booktog" for bookmark.toggle). Letters
/// scattered over a text are no find. Among the ways in which a word can be found the best one
/// counts: letters that follow each other and letters at the start of a word are worth more, what is
/// left out between them costs. Case and marks on letters do not matter, as in `TextSearch`.
struct FuzzyPattern {
  /// How well something fits, and which of its scalars were found.
  struct Match: Hashable, Sendable {
    var score: Int
    /// The places of the found scalars, counted in scalars, in order.
    var places: [Int]
    /// Whether each piece that was found begins a word.
    var beginsWords = true
  }

  /// A text folded for being looked through.
  struct Candidate: Hashable, Sendable {
    fileprivate let scalars: [UInt32]
    fileprivate let startsWord: [Bool]
    /// Where each of the scalars stands among all of the text, marks counted.
    fileprivate let places: [Int]

    /// Folds a text, as far as `limit` scalars. O(n).
    init(_ text: String) {
      let folding = TextFolding(keepsCase: false)
      var scalars: [UInt32] = []
      var startsWord: [Bool] = []
      var places: [Int] = []
      var isInWord = false
      var isSmall = false
      for (place, scalar) in text.unicodeScalars.prefix(FuzzyPattern.longestText).enumerated() {
        guard let folded = folding.fold(scalar) else { continue }
        let isWord = Self.isWord(scalar)
        let isCapital = scalar.properties.isUppercase
        scalars.append(folded)
        startsWord.append(isWord && (!isInWord || isCapital && isSmall))
        places.append(place)
        isInWord = isWord
        isSmall = scalar.properties.isLowercase
      }
      self.scalars = scalars
      self.startsWord = startsWord
      self.places = places
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case 0..<0x80: false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
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
      match.beginsWords = match.beginsWords && part.beginsWords
    }
    match.places = Array(Set(match.places)).sorted().map { candidate.places[$0] }
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

  /// The best way to find a word; within a word only its letters one after the other.
  private static func match(_ word: [UInt32], in candidate: Candidate) -> Match? {
    matchAtWordStarts(word, in: candidate) ?? matchInRow(word, in: candidate)
  }

  /// The first place where the letters of a word follow each other; a letter alone is no find.
  private static func matchInRow(_ word: [UInt32], in candidate: Candidate) -> Match? {
    let last = candidate.scalars.count - word.count
    guard word.count > 1, last >= 0 else { return nil }
    let start = (0...last).first { candidate.scalars[$0..<$0 + word.count].elementsEqual(word) }
    return start.map { start in
      Match(
        score: found * word.count + foundInRow * (word.count - 1) - min(start, 20) / 4,
        places: Array(start..<start + word.count), beginsWords: false)
    }
  }

  /// The best way to find a word in pieces that begin words: for each of its letters and each place
  /// the best score of a way that ends there.
  private static func matchAtWordStarts(_ word: [UInt32], in candidate: Candidate) -> Match? {
    let count = candidate.scalars.count
    // A row a letter of the word, a column a place of the text.
    var scores = [Int](repeating: none, count: count * word.count)
    var origins = [Int](repeating: 0, count: count * word.count)
    for letter in word.indices {
      let row = letter * count
      let before = row - count
      var apart = (score: none, place: 0)
      for place in letter..<max(letter, count) {
        if letter > 0, place > 1 {
          // A way that ended farther to the left has lost more to the gap.
          apart.score -= gap
          let score = scores[before + place - 2] - gap
          if score > apart.score { apart = (score, place - 2) }
        }
        guard candidate.scalars[place] == word[letter] else { continue }
        let worth = found + (candidate.startsWord[place] ? foundAtWordStart : 0)
        guard letter > 0 else {
          if candidate.startsWord[place] { scores[place] = worth - min(place, 20) / 4 }
          continue
        }
        let apart = candidate.startsWord[place] ? apart : (score: none, place: 0)
        let inRow = scores[before + place - 1] + foundInRow
        scores[row + place] = max(inRow, apart.score) + worth
        origins[row + place] = inRow >= apart.score ? place - 1 : apart.place
      }
    }
    return traced(scores, origins, letters: word.count, count: count)
  }

  /// The score of a way that there is none of; far enough from the least number to be added to.
  private static let none = Int.min / 4

  /// The best way of all, letter by letter from its end.
  private static func traced(
    _ scores: [Int], _ origins: [Int], letters: Int, count: Int
  ) -> Match? {
    let last = (letters - 1) * count
    guard var place = (0..<count).max(by: { scores[last + $0] < scores[last + $1] }),
      scores[last + place] > none / 2
    else { return nil }
    let score = scores[last + place]
    var places = [place]
    for letter in (1..<max(1, letters)).reversed() {
      place = origins[letter * count + place]
      places.append(place)
    }
    return Match(score: score, places: places.reversed())
  }
}
