import BriefingModel
import Foundation

/// The words of a text that a hit is shown by.
struct Excerpt {
  /// Where they stand.
  var passage: Passage
  /// What was looked for, in UTF-8 bytes from the start of `passage`.
  var matches: [Passage] = []
  /// The first place in it that was looked for.
  var first: Passage?

  /// How much is shown before the first place, and in all, in UTF-8 bytes.
  private static let (before, length) = (60, 200)

  private init(passage: Passage) { self.passage = passage }

  /// The stretch with the most of `passages`, the first of such; or, where `isDense` is false, with
  /// the first of them. They are in order, and at least one. O(passages + length).
  init(around passages: [Passage], in text: ArticleText, isDense: Bool) {
    var best = 0
    if isDense {
      var (end, most) = (0, 0)
      for start in passages.indices {
        let limit = passages[start].start + Self.length - Self.before
        while end < passages.count, passages[end].end <= limit { end += 1 }
        if end - start > most { (best, most) = (start, end - start) }
      }
    }
    let first = passages[best]
    passage = Self.window(around: first, in: text)
    self.first = first
    let window = passage
    matches = passages[best...].prefix { $0.start < window.end }.map {
      Passage($0.start - window.start, min($0.end, window.end) - window.start)
    }
  }

  /// The beginning of the prose.
  static func beginning(of text: ArticleText, structure: Data) -> Excerpt {
    let blocks = (try? ArticleStructure(Array(structure), length: text.count))?.blocks ?? []
    let start = blocks.first { $0.kind == .paragraph }?.passage.start ?? 0
    return Excerpt(passage: window(from: start, in: text))
  }

  private static func window(around first: Passage, in text: ArticleText) -> Passage {
    var start = text.scalarBoundary(atOrBefore: max(0, first.start - before))
    // From the next word on, and not from an earlier paragraph.
    if start > 0 {
      let lead = text.utf8[start..<first.start]
      start = lead.firstIndex(where: isSpace).map { $0 + 1 } ?? first.start
    }
    if let line = text.utf8[start..<first.start].lastIndex(of: 0x0A) { start = line + 1 }
    return window(from: start, in: text)
  }

  private static func window(from start: Int, in text: ArticleText) -> Passage {
    let limit = text.scalarBoundary(atOrBefore: start + length)
    let rest = text.utf8[start..<max(start, limit)]
    let line = rest.firstIndex(of: 0x0A)
    var end = line ?? limit
    if line == nil, limit < text.count, let space = rest.lastIndex(where: isSpace) { end = space }
    return Passage(start, max(start, end))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
