import BriefingModel

/// A stretch of time that counts are put together for.
public enum TimeUnit: String, Sendable, CaseIterable {
  case day, week, month, year

  /// The number of the unit that holds a date; nil where the date is not exact enough.
  func number(of date: CalendarDate) -> Int? {
    switch self {
    case .day: date.daysSince1970
    // The first day of 1970 was a Thursday; weeks begin on Mondays.
    case .week: date.daysSince1970.map { ($0 + 719_463) / 7 }
    case .month: date.month.map { date.year * 12 + $0 - 1 }
    case .year: date.year
    }
  }

  /// The first date of a unit, as exact as the unit.
  func first(of number: Int) -> CalendarDate? {
    switch self {
    case .day: CalendarDate(daysSince1970: number)
    case .week: CalendarDate(daysSince1970: max(number * 7 - 719_463, -719_162))
    case .month: CalendarDate(year: number / 12, month: number % 12 + 1)
    case .year: CalendarDate(year: number)
    }
  }
}

/// Counts over time: a bin a day, week, month or year, those without anything among them.
public struct Timeline: Sendable, Hashable {
  /// A stretch of time.
  public struct Bin: Sendable, Hashable {
    /// The dates in it.
    public var span: DateSpan
    /// How much there is.
    public var articles, mentions, quotations: Int

    /// What it is called: its first day, its month or its year.
    public var label: String { span.first.description }
  }

  /// What the bins are.
  public let unit: TimeUnit
  /// The bins, in order.
  public private(set) var bins: [Bin] = []
  /// How many articles have no date, or none that is exact enough.
  public private(set) var undated = 0

  /// The most bins; of what spreads over more the unit is coarser.
  public static let mostBins = 20_000
  /// From this many bins on, a unit that nobody asked for is coarser.
  private static let usualBins = 60

  /// Counts over time. O(counts + bins).
  ///
  /// - Parameter wanted: what the bins are to be; nil for the finest unit with few bins.
  public init(_ counts: [DateCounts], by wanted: TimeUnit? = nil) {
    let units = TimeUnit.allCases.drop { wanted != nil && $0 != wanted }
    let most = wanted == nil ? Self.usualBins : Self.mostBins
    unit = units.first { Self.fits(counts, into: $0, bins: most, isWanted: $0 == wanted) } ?? .year
    fill(counts)
  }

  /// Whether a unit has no more bins than that, and leaves out few of the articles that have a year.
  private static func fits(
    _ counts: [DateCounts], into unit: TimeUnit, bins: Int, isWanted: Bool
  ) -> Bool {
    guard range(of: counts, by: unit).map({ $0.count }) ?? 0 <= bins else { return false }
    let dated = counts.filter { $0.date != nil }
    let all = dated.reduce(0) { $0 + $1.articles }
    let left = dated.filter { $0.date.flatMap(unit.number) == nil }.reduce(0) { $0 + $1.articles }
    return isWanted || left * 10 <= all
  }

  private static func range(of counts: [DateCounts], by unit: TimeUnit) -> ClosedRange<Int>? {
    let numbers = counts.compactMap { $0.date.flatMap(unit.number) }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }

  private mutating func fill(_ counts: [DateCounts]) {
    guard let range = Self.range(of: counts, by: unit) else {
      undated = counts.reduce(0) { $0 + $1.articles }
      return
    }
    bins = range.compactMap { number in
      guard let first = unit.first(of: number), let end = unit.first(of: number + 1) else {
        return nil
      }
      return Bin(span: DateSpan(from: first, before: end), articles: 0, mentions: 0, quotations: 0)
    }
    for count in counts {
      guard let number = count.date.flatMap(unit.number),
        bins.indices.contains(number - range.lowerBound)
      else {
        undated += count.articles
        continue
      }
      let index = number - range.lowerBound
      bins[index].articles += count.articles
      bins[index].mentions += count.mentions
      bins[index].quotations += count.quotations
    }
  }
}
