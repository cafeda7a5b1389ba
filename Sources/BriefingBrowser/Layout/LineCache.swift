import BriefingModel
import Synchronization

/// The lines of what was laid out last: one key asks for the same lines several times, and the next
/// key mostly for the same again.
///
/// It holds nothing that the text and the width do not determine, so two caches never differ.
final class LineCache: Sendable, Equatable {
  private struct Key: Hashable {
    var stretch: Passage
    var width: Int
  }

  /// So many stretches are kept; a screen shows some dozens.
  private static let limit = 512

  private let lines = Mutex<[Key: [Passage]]>([:])
  private let levels = Mutex<[Passage: BidiLevels?]>([:])

  /// The lines of a stretch of `text`; a cache serves one text only.
  func lines(of stretch: Passage, in text: ArticleText, width: Int) -> [Passage] {
    let key = Key(stretch: stretch, width: width)
    return lines.withLock { lines in
      if let known = lines[key] { return known }
      let broken = LineBreaker.lines(of: stretch.range, in: text.utf8, width: width)
      if lines.count >= Self.limit { lines.removeAll(keepingCapacity: true) }
      lines[key] = broken
      return broken
    }
  }

  /// Which way the characters of a stretch run; nil where all run from left to right.
  func levels(of stretch: Passage, in text: ArticleText) -> BidiLevels? {
    levels.withLock { levels in
      if let known = levels[stretch] { return known }
      let found = BidiLevels(of: stretch.range, in: text.utf8)
      if levels.count >= Self.limit { levels.removeAll(keepingCapacity: true) }
      levels[stretch] = .some(found)
      return found
    }
  }

  static func == (left: LineCache, right: LineCache) -> Bool { true }
}
