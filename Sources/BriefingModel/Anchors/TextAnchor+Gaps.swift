extension TextAnchor {
  /// What stands in `exact` for lines that were left out.
  public static let gap = "\n…\n"

  /// The anchor of what can be seen of `passage` in `text`: the lines of `hidden` are left out of its
  /// words, and it is found again with them or without.
  ///
  /// - Parameter hidden: Passages in the order of the text, none overlapping another.
  public init(_ passage: Passage, in text: ArticleText, leavingOut hidden: [Passage]) {
    let pieces = passage.pieces(leavingOut: hidden).map(text.withoutSpace).filter { $0.count > 0 }
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      self.init(passage, in: text)
      return
    }
    self.init(Passage(first.start, last.end), in: text)
    exact = pieces.map { text[$0] }.joined(separator: Self.gap)
  }

  /// The anchor of the same words at another place, or in a text that has changed around them.
  public func moved(to passage: Passage, in text: ArticleText) -> TextAnchor {
    var anchor = TextAnchor(passage, in: text)
    anchor.exact = exact
    return anchor
  }

  /// Where words with gaps stand: the pieces in their order, each near the one before. Where they
  /// stand several times the place with the most of the context around it counts, as long as there is
  /// one. O(n) for ordinary texts.
  func resolveGaps(in text: ArticleText) -> Passage? {
    let pieces = exact.pieces(between: Self.gap).map { Array($0.utf8) }
    guard pieces.count > 1, pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
    if let here = text.place(of: pieces, at: position.start), here == position { return here }
    var work = 16 * text.count + 1_000_000
    let places = text.occurrences(of: pieces[0], work: &work).prefix(Self.mostPlaces)
      .compactMap { text.place(of: pieces, at: $0.start) }
    return best(of: places, in: text)
  }

  /// Words that stand more often than this are found by nothing but their position.
  private static let mostPlaces = 200
}

extension Passage {
  /// What is left of the passage without others, which are in order and do not overlap.
  public func pieces(leavingOut hidden: [Passage]) -> [Passage] {
    var pieces: [Passage] = []
    var start = start
    for gap in hidden where gap.overlaps(self) {
      if gap.start > start { pieces.append(Passage(start, gap.start)) }
      start = max(start, gap.end)
    }
    if start < end { pieces.append(Passage(start, end)) }
    return pieces
  }
}

extension ArticleText {
  /// The most bytes that may stand between two pieces.
  private static let widestGap = 20_000

  /// The passage from the first of `pieces`, which has to stand at `start`, to the last of them.
  fileprivate func place(of pieces: [[UInt8]], at start: Int) -> Passage? {
    var end = start
    for (number, piece) in pieces.enumerated() {
      let limit = number == 0 ? end : min(end + Self.widestGap, count)
      let from = (end...max(end, limit)).first { stands(piece, at: $0) }
      guard let from else { return nil }
      end = from + piece.count
    }
    return Passage(start, end)
  }

  /// A passage without the white space at its ends.
  fileprivate func withoutSpace(_ passage: Passage) -> Passage {
    let isSpace = { (offset: Int) in [0x20, 0x0A, 0x09].contains(utf8[offset]) }
    let start = passage.range.first { !isSpace($0) } ?? passage.end
    let end = passage.range.last { !isSpace($0) }.map { $0 + 1 } ?? start
    return Passage(start, end)
  }

  private func stands(_ piece: [UInt8], at offset: Int) -> Bool {
    offset + piece.count <= count && utf8[offset] == piece[0]
      && utf8[offset..<offset + piece.count].elementsEqual(piece)
  }
}

extension String {
  /// What stands between the places of `separator`.
  fileprivate func pieces(between separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
