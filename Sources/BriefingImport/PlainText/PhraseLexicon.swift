/// What the furniture lexicon knows: the phrases of pages, by what a line that holds one is.
///
/// The lexicon's format: a line `[name]` opens a list, every other line is one phrase; `#` begins a
/// comment. Lines and phrases are compared in lower case, with white space collapsed, curly
/// quotation marks straightened and each number written `0`. A `*` in a phrase stands for anything.
struct PhraseLexicon: Sendable {
  /// A list of the lexicon.
  enum List: String {
    /// Lines that a page says about itself.
    case furniture
    /// Furniture after which nothing of the article comes.
    case trailer
    /// Titles of lists of other articles.
    case related
    /// Lines that are themselves a link to another article.
    case relatedLine = "related line"
    /// Lines under pictures.
    case caption
    /// Lines that name the authors; the words before `*` are not part of the names.
    case byline
    /// Publications.
    case outlet
    /// Headings that may stand right under a headline.
    case heading
    /// The months, each with its names and its number: `january jan = 1`.
    case month
    /// Words that stand beside a date on its line.
    case dateWord = "date word"
  }

  /// The phrases that begin with a letter or sign, by a hash of their first two bytes.
  private var buckets: [PatternGroup]
  /// The phrases that begin with `*`.
  private var floating = PatternGroup()
  /// The number of each month by its names.
  private(set) var months: [String: Int] = [:]
  /// The words that stand beside a date, in lower case.
  private(set) var dateWords: Set<String> = []

  /// Reads the lexicon; what it does not understand it passes over, so that a damaged lexicon costs
  /// recognition and never an article.
  init(_ bytes: [UInt8]) {
    buckets = Array(repeating: PatternGroup(), count: 512)
    var list: List?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = line.prefix { $0 != UInt8(ascii: "#") }
      if text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) {
        list = List(rawValue: String(decoding: text.dropFirst()[..<end], as: UTF8.self))
      } else if let list, !text.isEmpty {
        add(String(decoding: text, as: UTF8.self).lowercased(), to: list)
      }
    }
  }

  private mutating func add(_ phrase: String, to list: List) {
    switch list {
    case .month:
      let parts = phrase.split(separator: "=").map { $0.split(separator: " ") }
      guard parts.count == 2, let number = parts[1].first.flatMap({ Int($0) }) else { return }
      for name in parts[0] { months[String(name)] = number }
    case .dateWord:
      dateWords.formUnion(phrase.split(separator: " ").map(String.init))
    default:
      guard let pattern = LinePattern(phrase, list: list) else { return }
      if let bucket = pattern.bucket {
        buckets[bucket % buckets.count].append(pattern)
      } else {
        floating.append(pattern)
      }
    }
  }

  /// What the phrases say a line is, and how many of its bytes the phrase takes before its first
  /// `*`; nil where no phrase fits. Of several that fit, the first in the lexicon counts.
  func match(_ line: UnsafeRawBufferPointer) -> (list: List, prefix: Int)? {
    guard line.count <= NormalizedLine.limit else { return nil }
    let letters = LetterSet(line)
    let bucket = buckets[LinePattern.bucket(of: line) % buckets.count]
    let starts = (bucket.firstCandidate(letters), floating.firstCandidate(letters))
    guard starts.0 != nil || starts.1 != nil else { return nil }
    var normalized = NormalizedLine(line)
    repeat {
      let match =
        bucket.firstMatch(normalized, letters: letters, from: starts.0)
        ?? floating.firstMatch(normalized, letters: letters, from: starts.1)
      if let match { return (match.list, match.prefixLength) }
    } while normalized.dropColon()
    return nil
  }

  /// Whether the phrases of `list` hold a text of a few words.
  func contains(_ text: some StringProtocol, in list: List) -> Bool {
    var text = String(text)
    return text.withUTF8 { match(UnsafeRawBufferPointer($0)) }?.list == list
  }
}
