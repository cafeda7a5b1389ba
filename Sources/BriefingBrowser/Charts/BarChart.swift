/// Bars with their numbers, one below the other.
public struct BarChart: Sendable, Hashable {
  /// A bar.
  public struct Row: Sendable, Hashable {
    /// What it is of.
    public var label: String
    /// Its numbers; the first is as long as the bar.
    public var counts: [Int]

    /// A bar of some numbers.
    public init(_ label: String, _ counts: [Int]) {
      self.label = label
      self.counts = counts
    }
  }

  /// What the labels are.
  public let labelHead: String
  /// What the numbers are.
  public let heads: [String]
  /// The bars.
  public let rows: [Row]

  /// A chart; every row has as many numbers as there are heads, at least one.
  public init(_ labelHead: String, _ heads: [String], rows: [Row]) {
    self.labelHead = labelHead
    self.heads = heads
    self.rows = rows
  }

  /// The counts of a timeline.
  public init(_ timeline: Timeline) {
    self.init(
      timeline.unit.rawValue, ["articles", "mentions", "quotes"],
      rows: timeline.bins.map { Row($0.label, [$0.articles, $0.mentions, $0.quotations]) })
  }

  /// The largest of the numbers that bars stand for.
  public var most: Int { rows.map { $0.counts.first ?? 0 }.max() ?? 0 }

  /// The chart as plain text.
  public func lines(columns: Int, glyphs: ChartGlyphs) -> [String] {
    let picture = BarPicture(self, columns: columns, glyphs: glyphs)
    return ([picture.head] + rows.map(picture.pieces)).map {
      PrintableText($0.map(\.text).joined()).text.trimmedEnd
    }
  }

  /// A row in words.
  func spoken(_ row: Row) -> String {
    let counts = zip(heads, row.counts).map { "\($0) \($1)" }
    return "\(row.label): \(counts.joined(separator: ", "))"
  }
}

/// A bar chart laid out for so many columns: labels, numbers, and bars in what is left.
struct BarPicture {
  private let chart: BarChart
  private let glyphs: ChartGlyphs
  private let labelColumns, barColumns: Int
  private let numberColumns: [Int]
  private let most: Int

  init(_ chart: BarChart, columns: Int, glyphs: ChartGlyphs) {
    self.chart = chart
    self.glyphs = glyphs
    most = max(1, chart.most)
    let labels = chart.rows.map { DisplayWidth.columns(of: $0.label) }
    let widest = max(labels.max() ?? 0, chart.labelHead.count)
    labelColumns = min(widest, max(8, columns / 3))
    var room = columns - labelColumns - 2
    var numbers: [Int] = []
    for (index, head) in chart.heads.enumerated() {
      let digits = chart.rows.map { String($0.counts[index]).count }.max() ?? 1
      let width = max(digits, head.count) + 2
      guard index == 0 || room - width >= 12 else { break }
      numbers.append(width)
      room -= width
    }
    numberColumns = numbers
    barColumns = max(0, room)
  }

  var head: [StyledText] {
    let numbers = zip(chart.heads, numberColumns).map { $0.leftPadded(to: $1) }.joined()
    return [StyledText(" " + chart.labelHead.padded(to: labelColumns) + numbers, .metadata)]
  }

  func pieces(of row: BarChart.Row) -> [StyledText] {
    let label = DisplayWidth.truncate(row.label.singleLine, to: labelColumns)
    let numbers = zip(row.counts, numberColumns).map { ($0 == 0 ? "" : "\($0)").leftPadded(to: $1) }
    return [
      StyledText(" " + label.padded(to: labelColumns)),
      StyledText(numbers.joined() + " ", .listDetail),
      StyledText(glyphs.bar(row.counts.first ?? 0, of: most, columns: barColumns), .chartBar),
    ]
  }
}

extension ChartGlyphs {
  /// A bar from the left, as long as `value` is of `most`; what is not 0 is always seen.
  func bar(_ value: Int, of most: Int, columns: Int) -> String {
    guard value > 0, most > 0, columns > 0 else { return "" }
    guard self == .unicode else {
      return String(repeating: "#", count: max(1, min(columns, value * columns / most)))
    }
    let eighths = max(1, min(columns * 8, value * columns * 8 / most))
    let rest = eighths % 8 == 0 ? "" : Unicode.Scalar(UInt32(0x2590 - eighths % 8)).map(String.init)
    return String(repeating: "█", count: eighths / 8) + (rest ?? "")
  }
}
