/// A piece of text with the role that it is drawn in.
struct StyledText: Hashable {
  var text: String
  var role: StyleRole

  init(_ text: String, _ role: StyleRole = .text) {
    self.text = text
    self.role = role
  }
}

extension [StyledText] {
  /// The columns that the pieces take together.
  var columns: Int { reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  /// The pieces with what a search finds in them lit.
  func lighting(_ search: TextSearch?) -> [StyledText] {
    guard let search else { return self }
    let utf8 = flatMap { Array<UInt8>($0.text.utf8) }
    var pieces: [StyledText] = []
    var matches = search.matches(in: utf8, from: 0, to: utf8.count)[...]
    var offset = 0
    for piece in self {
      let end = offset + piece.text.utf8.count
      while offset < end {
        matches = matches.drop { $0.upperBound <= offset }
        let isLit = matches.first?.contains(offset) ?? false
        let stop = isLit ? matches.first?.upperBound : matches.first?.lowerBound
        let next = Swift.min(end, stop ?? end)
        let text = String(decoding: utf8[offset..<next], as: UTF8.self)
        pieces.append(StyledText(text, isLit ? .lit : piece.role))
        offset = next
      }
    }
    return pieces
  }

  /// The pieces on at most `columns` columns, with an ellipsis where they are cut.
  func truncated(to columns: Int) -> [StyledText] {
    guard self.columns > columns else { return self }
    var room = columns
    var pieces: [StyledText] = []
    for piece in self {
      let width = DisplayWidth.columns(of: piece.text)
      guard width >= room else {
        pieces.append(piece)
        room -= width
        continue
      }
      // More follows, so that it is cut even where it fits; a gap stays one.
      let isGap = DisplayWidth.columns(of: piece.text.trimmedEnd) < room
      let text =
        isGap && room > 0
        ? piece.text.trimmedEnd.padded(to: room - 1) + "…"
        : DisplayWidth.truncate(piece.text + "  ", to: room)
      pieces.append(StyledText(text, piece.role))
      break
    }
    return pieces
  }
}

extension Frame {
  /// Draws pieces of text one after the other on one row of `rect`, cut where they do not fit.
  mutating func draw(_ pieces: [StyledText], row: Int, in rect: Rect) {
    guard row >= 0, row < rect.size.rows else { return }
    var writer = CellWriter(
      row: rect.row + row, column: rect.column, limit: rect.columns.upperBound)
    for piece in pieces { writer.write(piece.text, role: piece.role, to: &self) }
  }

  /// Draws text at the left and text at the right of one row of `rect`, the rest filled in the role
  /// `fill`; where both do not fit the left one is cut, then the right one left out.
  mutating func draw(
    left: [StyledText], right: [StyledText], fill: StyleRole, row: Int, in rect: Rect
  ) {
    guard row >= 0, row < rect.size.rows else { return }
    if isLinear {
      drawLinear(left + (right.isEmpty ? [] : [StyledText("  ", fill)] + right), row: row, in: rect)
      return
    }
    let rightWidth = right.columns
    let showsRight = rightWidth > 0 && rightWidth + 8 <= rect.size.columns
    let leftLimit = rect.columns.upperBound - (showsRight ? rightWidth + 1 : 0)
    var writer = CellWriter(row: rect.row + row, column: rect.column, limit: leftLimit)
    for piece in left.truncated(to: max(0, leftLimit - writer.column)) {
      writer.write(piece.text, role: piece.role, to: &self)
    }
    writer.fill(role: fill, to: &self)
    guard showsRight else { return }
    writer = CellWriter(row: rect.row + row, column: leftLimit, limit: rect.columns.upperBound)
    writer.write(" ", role: fill, to: &self)
    for piece in right { writer.write(piece.text, role: piece.role, to: &self) }
  }

  /// Draws pieces from the left edge on, without the signs that say nothing to who hears them.
  private mutating func drawLinear(_ pieces: [StyledText], row: Int, in rect: Rect) {
    var isStart = true
    let spoken = pieces.compactMap { piece -> StyledText? in
      var text = piece.text.filter { !Self.signs.contains($0) }
      if isStart { text = String(text.drop { $0 == " " }) }
      isStart = isStart && text.isEmpty
      return text.isEmpty ? nil : StyledText(text, piece.role)
    }
    draw(spoken.truncated(to: rect.size.columns), row: row, in: rect)
  }

  private static let signs: Set<Character> = ["▸", "●", "▌", "│", "→"]

  /// Gives every cell of one row of `rect` another role.
  mutating func restyle(row: Int, in rect: Rect, _ change: (StyleRole) -> StyleRole) {
    guard row >= 0, row < rect.size.rows, rect.row + row < size.rows else { return }
    let start = (rect.row + row) * size.columns
    for column in rect.columns where column < size.columns {
      cells[start + column].role = change(cells[start + column].role)
    }
  }
}
