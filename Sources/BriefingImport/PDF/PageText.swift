/// The text of printed pages, joined to one: running heads and page numbers are left out, words
/// parted at the end of a line are whole again.
struct PageText {
  /// The text, its lines still those of the pages.
  let joined: String

  /// How many lines at the top and bottom of a page may be running heads and feet.
  private static let margin = 3

  /// Joins pages that form feeds part. O(n).
  init(_ text: String) {
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmedEnd }
    }.filter { $0.contains { !$0.isEmpty } }
    let heads = Self.runningHeads(of: pages)
    var lines: [Substring] = []
    for page in pages {
      let body = Self.body(of: page, without: heads, isNumbered: pages.count > 1)
      if let last = lines.last(where: { !$0.isEmpty }), !Self.continues(last, body.first) {
        lines.append("")
      }
      lines += body
    }
    joined = Self.rejoined(lines).joined(separator: "\n") + "\n"
  }

  /// The lines that stand at the margin of at least half of the pages, their numbers aside.
  private static func runningHeads(of pages: [[Substring]]) -> Set<String> {
    guard pages.count >= 3 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      let lines = page.filter { !$0.isEmpty }
      let margins = Set((lines.prefix(margin) + lines.suffix(margin)).map(shape))
      for line in margins { counts[line, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 2 >= pages.count }.keys)
  }

  /// A line with each number as one sign, and its white space collapsed.
  private static func shape(_ line: Substring) -> String {
    var result = ""
    for character in line.prefix(200) {
      if character.isNumber {
        if result.last != "0" { result.append("0") }
      } else if !character.isWhitespace {
        result.append(character)
      }
    }
    return result
  }

  private static func body(
    of page: [Substring], without heads: Set<String>, isNumbered: Bool
  ) -> ArraySlice<Substring> {
    var body = page[...]
    func isMargin(_ line: Substring) -> Bool {
      line.isEmpty || heads.contains(shape(line)) || isNumbered && isPageNumber(line)
    }
    for _ in 0..<margin {
      body = body.drop { $0.isEmpty }
      if let first = body.first, isMargin(first) { body.removeFirst() }
      while body.last?.isEmpty ?? false { body.removeLast() }
      if let last = body.last, isMargin(last) { body.removeLast() }
    }
    body = body.drop { $0.isEmpty }
    while body.last?.isEmpty ?? false { body.removeLast() }
    return body
  }

  /// "7", "- 7 -", "7 / 12", "vii".
  private static func isPageNumber(_ line: Substring) -> Bool {
    let signs = line.filter { !$0.isWhitespace }
    guard signs.utf8.count <= 9 else { return false }
    let isArabic =
      signs.contains(where: \.isNumber) && signs.allSatisfy { $0.isNumber || "-–—/|.".contains($0) }
    return isArabic || !signs.isEmpty && signs.allSatisfy { "ivxl".contains($0) }
  }

  /// Whether a paragraph goes on over the end of a page.
  private static func continues(_ last: Substring, _ next: Substring?) -> Bool {
    guard let next, let end = last.last, let first = next.first else { return false }
    return first.isLowercase && (end.isLetter || end == "," || end == "-")
  }

  /// The lines with words made whole that a hyphen parts, unless the text writes them with one.
  private static func rejoined(_ lines: [Substring]) -> [String] {
    let compounds = compounds(in: lines)
    var result: [String] = []
    /// How many lines were joined to the last one: no word goes on for ever.
    var joinedCount = 0
    for line in lines {
      guard joinedCount < joinedLimit, let last = result.last, let stem = parted(last),
        line.first?.isLowercase ?? false
      else {
        result.append(String(line))
        joinedCount = 0
        continue
      }
      let end = line.prefix { !$0.isWhitespace }
      let before = stem.reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
      let compound = String(before) + "-" + end.filter { $0.isLetter || $0 == "-" }
      let mark = compounds.contains(compound.lowercased()) ? "-" : ""
      result[result.count - 1] = stem + mark + end
      joinedCount += 1
      let rest = line.dropFirst(end.count).drop { $0.isWhitespace }
      guard !rest.isEmpty else { continue }
      result.append(String(rest))
      joinedCount = 0
    }
    return result
  }

  /// The most lines that one word goes on over.
  private static let joinedLimit = 3

  /// A line without the hyphen that it ends with; nil where it ends otherwise.
  private static func parted(_ line: String) -> Substring? {
    guard let end = line.last, end == "-" || end == "\u{2010}" || end == "\u{AD}",
      line.dropLast().last?.isLetter ?? false
    else { return nil }
    return line.dropLast()
  }

  /// The words with a hyphen inside a line, in lower case.
  private static func compounds(in lines: [Substring]) -> Set<String> {
    var words: Set<String> = []
    for line in lines where line.utf8.contains(UInt8(ascii: "-")) {
      for word in line.split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word.dropFirst().dropLast().contains("-") {
        words.insert(word.lowercased())
      }
    }
    return words
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
  }
}
