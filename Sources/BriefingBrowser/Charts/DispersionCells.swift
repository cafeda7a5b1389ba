import BriefingModel

/// A row of a dispersion plot on columns of the screen.
struct DispersionCells: Hashable {
  /// What a column shows.
  enum Cell: Hashable {
    case empty
    /// Mentions in its left half, its right half, or both.
    case mentions(left: Bool, right: Bool)
    /// A quotation that began before it.
    case speech
    /// The beginning of a quotation.
    case quotation
    case noComment
  }

  /// A cell a column.
  private(set) var cells: [Cell]

  /// Places marks on columns. Where several share one, what says more is shown: a quotation's beginning
  /// before that nobody answered, before mentions, before speech that goes on. O(marks + columns).
  init(_ marks: [DispersionPlot.Mark], domain: Range<Int>, columns: Int) {
    cells = Array(repeating: .empty, count: max(0, columns))
    guard columns > 0 else { return }
    let scale = LinearScale(domain, cells: columns)
    let halves = LinearScale(domain, cells: 2 * columns)
    for mark in marks where mark.kind == .quotation {
      let last = scale.cell(of: max(mark.passage.start, mark.passage.end - 1))
      for column in scale.cell(of: mark.passage.start)...last { cells[column] = .speech }
    }
    for mark in marks where mark.kind == .mention {
      let half = halves.cell(of: mark.passage.start)
      cells[half / 2].addMention(inRightHalf: half % 2 == 1)
    }
    for mark in marks where mark.kind == .noComment {
      cells[scale.cell(of: mark.passage.start)] = .noComment
    }
    for mark in marks where mark.kind == .quotation {
      cells[scale.cell(of: mark.passage.start)] = .quotation
    }
  }
}

extension DispersionCells.Cell {
  fileprivate mutating func addMention(inRightHalf isRight: Bool) {
    var (left, right) = (!isRight, isRight)
    if case .mentions(let before, let after) = self {
      left = left || before
      right = right || after
    }
    self = .mentions(left: left, right: right)
  }

  /// The character for it; nil where nothing is.
  func scalar(_ glyphs: ChartGlyphs) -> Unicode.Scalar? {
    switch self {
    case .empty: nil
    case .mentions(let left, let right): glyphs.mention(left: left, right: right)
    case .speech: glyphs.speech
    case .quotation: glyphs.quotation
    case .noComment: glyphs.noComment
    }
  }

  /// The role for it, among the marks of an actor of some kind.
  func role(_ kind: Actor.Kind?) -> StyleRole {
    switch self {
    case .empty: .border
    case .mentions: kind?.role ?? .text
    case .speech, .quotation: .quoteDirect
    case .noComment: .noComment
    }
  }
}
