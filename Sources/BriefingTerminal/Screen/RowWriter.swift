import BriefingBrowser
import CNcurses

/// Turns a row of cells into the characters that ncurses puts on the screen.
///
/// What ncurses would give another width than the cell has, is replaced by something that takes
/// exactly the cell's columns, so that nothing beside it shifts.
struct RowWriter {
  /// The looks of the roles.
  let appearances: AppearanceTable
  private var characters: [cchar_t] = []
  /// The printing ASCII characters as ncurses wants them, by role: nearly all that is ever shown.
  private var plain: [[cchar_t]]

  private static let ascii: ClosedRange<UInt8> = 0x20...0x7E

  /// A writer for a screen that shows roles as `appearances` say.
  init(appearances: AppearanceTable) {
    self.appearances = appearances
    plain = Array(repeating: [], count: StyleRole.allCases.count)
  }

  /// Calls `body` with the characters of a whole row of `columns` columns; cells beyond them are
  /// left out, and where cells are missing the row is blank.
  mutating func withCharacters(
    of cells: ArraySlice<Cell>, columns: Int, _ body: (UnsafePointer<cchar_t>, Int) -> Void
  ) {
    characters.removeAll(keepingCapacity: true)
    var column = 0
    var index = cells.startIndex
    while column < columns {
      let cell = index < cells.endIndex ? cells[index] : .blank
      let width = cell.width == 2 ? 2 : 1
      append(cell, fitsIn: columns - column)
      column += width
      index += width
    }
    characters.withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { body(start, buffer.count) }
    }
  }

  private mutating func append(_ cell: Cell, fitsIn room: Int) {
    let width = Int(cell.width)
    if width == 1, cell.marks.isEmpty, Self.isPlain(cell.scalar) {
      appendPlain(cell.scalar, role: cell.role)
    } else if width == 0 || width > room {
      appendPlain(" ", role: cell.role)
    } else if Self.columns(of: cell.scalar) == width {
      characters.append(character(cell.scalar, marks: cell.marks, role: cell.role))
    } else {
      appendPlain("?", role: cell.role)
      if width == 2 { appendPlain(" ", role: cell.role) }
    }
  }

  private mutating func appendPlain(_ scalar: Unicode.Scalar, role: StyleRole) {
    let index = Int(role.rawValue)
    if plain[index].isEmpty {
      plain[index] = Self.ascii.map { character(Unicode.Scalar($0), marks: [], role: role) }
    }
    characters.append(plain[index][Int(scalar.value) - Int(Self.ascii.lowerBound)])
  }

  private func character(
    _ scalar: Unicode.Scalar, marks: CellMarks, role: StyleRole
  ) -> cchar_t {
    let appearance = appearances[role]
    let drawn = marks.filter { Self.columns(of: $0) == 0 }
    var character = cchar_t()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: CellMarks.limit + 2) { text in
      text.initialize(repeating: 0)
      text[0] = wchar_t(bitPattern: scalar.value)
      for (place, mark) in drawn.enumerated() {
        text[place + 1] = wchar_t(bitPattern: mark.value)
      }
      _ = setcchar(&character, text.baseAddress, appearance.attributes, appearance.pair, nil)
    }
    return character
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (UInt32(ascii.lowerBound)...UInt32(ascii.upperBound)).contains(scalar.value)
  }

  /// The columns that ncurses takes a scalar to need; -1 for what does not print.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    isPlain(scalar) ? 1 : Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }
}
