import BriefingModel

/// The days as the reader's clock has them, for the dates of what the reader did.
public struct LocalCalendar: Sendable {
  private let name: String
  private let secondsFromUTC: @Sendable (Int64) -> Int

  /// The days of a clock that is never ahead of UTC.
  public static let utc = LocalCalendar("UTC") { _ in 0 }

  /// The days of a clock.
  ///
  /// - Parameters:
  ///   - name: what it is called; two of one name are the same.
  ///   - secondsFromUTC: how far it is ahead at a time in seconds since 1970 UTC.
  public init(_ name: String, secondsFromUTC: @escaping @Sendable (Int64) -> Int) {
    self.name = name
    self.secondsFromUTC = secondsFromUTC
  }

  /// The day of a time in seconds since 1970 UTC.
  func day(of time: Int64) -> CalendarDate {
    CalendarDate(secondsSince1970: time + Int64(secondsFromUTC(time)))
  }
}

extension LocalCalendar: Equatable {
  /// Whether both are of the same clock.
  public static func == (left: LocalCalendar, right: LocalCalendar) -> Bool {
    left.name == right.name
  }
}
