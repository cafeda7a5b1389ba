/// A grid of dots as characters: each Braille pattern has two columns of four dots.
public struct BrailleCanvas: Hashable, Sendable {
  /// The dots of a character from left to right.
  public static let dotsPerColumn = 2
  /// The dots of a character from top to bottom.
  public static let dotsPerRow = 4

  /// The size in characters, 0 or more.
  public let columns, rows: Int
  private var patterns: [UInt8]

  /// A canvas without a dot.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    patterns = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Sets the dot at `x` from the left and `y` from the top; nothing outside the canvas.
  public mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= 0, x < columns * Self.dotsPerColumn, y < rows * Self.dotsPerRow else {
      return
    }
    let index = y / Self.dotsPerRow * columns + x / Self.dotsPerColumn
    patterns[index] |= Self.bit(x: x % Self.dotsPerColumn, y: y % Self.dotsPerRow)
  }

  /// Dots 1 to 6 stand in the old pattern of three rows; 7 and 8 were put below it.
  private static func bit(x: Int, y: Int) -> UInt8 {
    y == 3 ? 0x40 << UInt8(x) : 1 << UInt8(x * 3 + y)
  }

  /// The character at a place.
  ///
  /// - Precondition: the place is on the canvas.
  public func scalar(column: Int, row: Int) -> Unicode.Scalar {
    Unicode.Scalar(0x2800 + UInt32(patterns[row * columns + column])) ?? " "
  }

  /// The canvas as lines of text.
  public var lines: [String] {
    (0..<rows).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<columns { line.append(scalar(column: column, row: row)) }
      return String(line)
    }
  }
}
