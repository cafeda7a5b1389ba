import BriefingModel

/// A stretch of months that counts are placed on: one for all rows of a list, so that they can be
/// compared.
struct MonthAxis: Hashable, Sendable {
  private var months: Range<Int>

  /// From the first to the last of some months; nil where there is none.
  init?(of months: some Sequence<ActorMonth>) {
    let numbers = months.compactMap { TimeUnit.month.number(of: $0.month) }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    self.months = first..<last + 1
  }

  /// A stretch that has another one in it too.
  func joined(_ other: MonthAxis) -> MonthAxis {
    var axis = self
    axis.months =
      min(
        months.lowerBound, other.months.lowerBound)..<max(
        months.upperBound, other.months.upperBound)
    return axis
  }

  /// The mentions of each month as a row of bars, on at most `columns` columns. O(months + columns).
  func line(of counts: [ActorMonth], columns: Int, glyphs: ChartGlyphs) -> String {
    let scale = LinearScale(months, cells: min(columns, months.count))
    var sums = Array(repeating: 0, count: scale.cells)
    for count in counts {
      guard let number = TimeUnit.month.number(of: count.month), months.contains(number),
        scale.cells > 0
      else { continue }
      sums[scale.cell(of: number)] += count.mentionCount
    }
    return Sparkline.text(sums, columns: columns, glyphs: glyphs)
  }

  /// From when to when, in words: "2006 to 2024", or months where it is one year.
  var inWords: String {
    let (first, last) = (months.lowerBound, months.upperBound - 1)
    if first / 12 != last / 12 { return "\(first / 12) to \(last / 12)" }
    let names = [first, last].compactMap { TimeUnit.month.first(of: $0)?.description }
    return Set(names).count == 1 ? names[0] : names.joined(separator: " to ")
  }
}
