/// What differs between two texts: by paragraph, and within a changed paragraph by word.
public struct TextDifference: Hashable, Sendable {
  /// A stretch of the two texts.
  public enum Part: Hashable, Sendable {
    /// Stands in both.
    case same(old: Passage, new: Passage)
    /// Stands only in the older text.
    case removed(Passage)
    /// Stands only in the newer text.
    case added(Passage)
  }

  /// The parts, in the order of the texts; of what was put in place of something, `removed` comes
  /// first. White space between words belongs to no part of its own.
  public let parts: [Part]

  /// Whether nothing differs but white space.
  public var isEmpty: Bool {
    parts.allSatisfy { part in
      if case .same = part { true } else { false }
    }
  }

  /// Compares two texts. O(n log n); where whole chapters differ beyond recognition, they are told as
  /// removed and added, and not looked at word by word.
  public init(from old: ArticleText, to new: ArticleText) {
    var work = SequenceAlignment.workLimit
    var parts: [Part] = []
    let (oldLines, newLines) = (
      old.pieces(endingAt: \.isLineEnd), new.pieces(endingAt: \.isLineEnd)
    )
    let lines = SequenceAlignment(
      oldLines.map { old.utf8[$0.range] }, newLines.map { new.utf8[$0.range] }, work: &work)
    for step in lines.steps {
      switch step {
      case .same(let oldRange, let newRange):
        for (left, right) in zip(oldRange, newRange) {
          parts.append(.same(old: oldLines[left], new: newLines[right]))
        }
      case .changed(let oldRange, let newRange):
        parts += Self.words(
          old, Self.span(oldLines[oldRange]), new, Self.span(newLines[newRange]), &work)
      }
    }
    self.parts = parts
  }

  /// Compares two stretches word by word.
  private static func words(
    _ old: ArticleText, _ oldSpan: Passage?, _ new: ArticleText, _ newSpan: Passage?,
    _ work: inout Int
  ) -> [Part] {
    let oldWords = oldSpan.map { old.pieces(in: $0, endingAt: \.isSpace) } ?? []
    let newWords = newSpan.map { new.pieces(in: $0, endingAt: \.isSpace) } ?? []
    let words = SequenceAlignment(
      oldWords.map { old.utf8[$0.range] }, newWords.map { new.utf8[$0.range] }, work: &work)
    return words.steps.flatMap { step -> [Part] in
      switch step {
      case .same(let oldRange, let newRange):
        guard let left = span(oldWords[oldRange]), let right = span(newWords[newRange]) else {
          return []
        }
        return [.same(old: left, new: right)]
      case .changed(let oldRange, let newRange):
        return [
          span(oldWords[oldRange]).map(Part.removed), span(newWords[newRange]).map(Part.added),
        ]
        .compactMap(\.self)
      }
    }
  }

  private static func span(_ pieces: ArraySlice<Passage>) -> Passage? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return Passage(first.start, last.end)
  }
}

extension ArticleText {
  /// The stretches between bytes that end one, empty ones left out.
  fileprivate func pieces(
    in passage: Passage? = nil, endingAt isEnd: (UInt8) -> Bool
  ) -> [Passage] {
    let range = (passage ?? self.passage).range
    var pieces: [Passage] = []
    var start = range.lowerBound
    for offset in range where isEnd(utf8[offset]) {
      if offset > start { pieces.append(Passage(start, offset)) }
      start = offset + 1
    }
    if range.upperBound > start { pieces.append(Passage(start, range.upperBound)) }
    return pieces
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A }
  fileprivate var isSpace: Bool { self == 0x0A || self == 0x20 || self == 0x09 }
}
