extension ArticleText {
  /// A passage with the signs at its ends that stand at the ends of `words`, as far as they are there.
  func extended(_ passage: Passage, asIn words: String) -> Passage {
    let index = WordIndex(words.utf8)
    guard index.count > 0 else { return passage }
    let inner = index.passage(of: 0..<index.count)
    let signs = Array(words.utf8)
    let before = String(decoding: signs[..<inner.start], as: UTF8.self).unicodeScalars
    let after = String(decoding: signs[inner.end...], as: UTF8.self).unicodeScalars
    var (start, end) = (passage.start, passage.end)
    for sign in before.reversed() {
      let bytes = Array(String(sign).utf8)
      guard utf8[..<start].suffix(bytes.count).elementsEqual(bytes) else { break }
      start -= bytes.count
    }
    for sign in after {
      let bytes = Array(String(sign).utf8)
      guard utf8[end...].prefix(bytes.count).elementsEqual(bytes) else { break }
      end += bytes.count
    }
    return Passage(start, end)
  }

  /// What stands in the place of a name or a number, by the very words around it: within a sentence, and
  /// not much longer than it was; nil where that is not certain.
  func passage(inContextOf anchor: TextAnchor, work: inout Int) -> Passage? {
    let (prefix, suffix) = (Array(anchor.prefix.utf8), Array(anchor.suffix.utf8))
    guard prefix.count >= Self.shortestContext, suffix.count >= Self.shortestContext,
      !anchor.prefix.endsSentence, suffix.first != 0x0A
    else { return nil }
    let starts = occurrences(of: prefix, work: &work).map(\.end)
    guard starts.count == 1, let start = starts.first else { return nil }
    let limit = min(count, start + 3 * anchor.exact.utf8.count + 64)
    guard let end = (start..<max(start, limit)).first(where: { utf8[$0...].starts(with: suffix) })
    else { return nil }
    let passage = Passage(start, end)
    let length = WordIndex(utf8[passage.range]).count
    let before = WordIndex(anchor.exact.utf8).count
    guard (1...2 * before + 3).contains(length), !utf8[passage.range].contains(0x0A) else {
      return nil
    }
    return passage
  }

  private static let shortestContext = 16
}

extension String {
  /// Whether a sentence or a line ends at the end, white space aside.
  fileprivate var endsSentence: Bool {
    let scalars = unicodeScalars.reversed().drop { $0 == " " || $0 == "\u{A0}" }
    guard let last = scalars.first(where: { !"”\"’')]".unicodeScalars.contains($0) }) else {
      return true
    }
    return ".!?:\n".unicodeScalars.contains(last)
  }
}
