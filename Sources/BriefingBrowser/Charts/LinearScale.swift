/// Places a range of numbers on equal cells: bytes of a text on columns, counts on rows.
public struct LinearScale: Hashable, Sendable {
  /// The numbers that are shown, at least one.
  public let domain: Range<Int>
  /// The cells that they are placed on, 0 or more.
  public let cells: Int

  /// A scale; an empty domain counts as that of its first number.
  public init(_ domain: Range<Int>, cells: Int) {
    self.domain = domain.isEmpty ? domain.lowerBound..<domain.lowerBound + 1 : domain
    self.cells = max(0, cells)
  }

  /// The cell of a number; one outside the domain goes to the nearest cell.
  public func cell(of value: Int) -> Int {
    let inside = min(max(value, domain.lowerBound), domain.upperBound - 1) - domain.lowerBound
    return min(max(0, cells - 1), inside * cells / domain.count)
  }

  /// The first number of a cell.
  public func start(of cell: Int) -> Int {
    guard cells > 0 else { return domain.lowerBound }
    return domain.lowerBound + (min(max(0, cell), cells) * domain.count + cells - 1) / cells
  }

  /// Round numbers from 0 up to the first that is not below `most`: 1, 2 or 5 times a power of ten
  /// apart, no more than `count` steps.
  public static func ticks(upTo most: Int, steps count: Int) -> [Int] {
    guard most > 0, count > 0 else { return [0] }
    let least = (most + count - 1) / count
    var step = 1
    for factor in steps where step < least { step = factor }
    let last = (most + step - 1) / step
    return (0...last).map { $0 * step }
  }

  private static let steps = (0..<18).reduce(into: [Int]()) { steps, power in
    let ten = (0..<power).reduce(1) { ten, _ in ten * 10 }
    steps += [ten, 2 * ten, 5 * ten]
  }
}
