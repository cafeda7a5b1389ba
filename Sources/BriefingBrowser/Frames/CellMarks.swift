/// The combining marks of a cell, held in place: a screen of cells is copied and thrown away with
/// every key, which is quick only where no cell holds a reference.
public struct CellMarks: Hashable, Sendable {
  /// The most marks that a cell keeps; ncurses draws no more.
  public static let limit = 4

  /// The marks, 0 where there is none.
  private var values: SIMD4<UInt32> = .zero
  /// How many there are.
  public private(set) var count = 0

  /// No marks.
  public init() {}

  /// Whether there is none.
  public var isEmpty: Bool { count == 0 }

  /// Adds a mark behind the others; beyond `limit` it is left out.
  mutating func append(_ mark: Unicode.Scalar) {
    guard count < Self.limit else { return }
    values[count] = mark.value
    count += 1
  }
}

extension CellMarks: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of marks.
  public var endIndex: Int { count }
  /// The mark at a place from 0. O(1).
  public subscript(index: Int) -> Unicode.Scalar {
    Unicode.Scalar(values[index]) ?? "\u{FFFD}"
  }
}

extension CellMarks: ExpressibleByArrayLiteral {
  /// The first `limit` of some marks.
  public init(arrayLiteral marks: Unicode.Scalar...) {
    for mark in marks { append(mark) }
  }
}
