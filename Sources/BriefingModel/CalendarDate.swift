/// A day, month or year of publication, as far as the source says it.
public struct CalendarDate: Hashable, Sendable, Codable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, 1 to 31, where it is known.
  public let day: Int?

  /// A date, or nothing where a number is out of its range or a day stands without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month.map((1...12).contains) ?? (day == nil) else {
      return nil
    }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2023-11-05`, `2023-11` or `2023`; nothing else.
  public init?(iso text: some StringProtocol) { self.init(digits: text.utf8) }

  /// The same, of a string, of which a large library reads very many.
  public init?(iso text: String) { self.init(digits: text.utf8) }

  private init?(digits: some Sequence<UInt8>) {
    var (year, month, day) = (0, 0, 0)
    var length = 0
    for byte in digits {
      let digit = Int(byte) - 0x30
      switch (length, byte) {
      case (0...3, 0x30...0x39): year = year * 10 + digit
      case (5...6, 0x30...0x39): month = month * 10 + digit
      case (8...9, 0x30...0x39): day = day * 10 + digit
      case (4, 0x2D), (7, 0x2D): break
      default: return nil
      }
      length += 1
    }
    switch length {
    case 4: self.init(year: year)
    case 7: self.init(year: year, month: month)
    case 10: self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601: `2023-11-05`, `2023-11` or `2023`.
  public var description: String {
    [(year, 4), (month, 2), (day, 2)]
      .compactMap { number, width in
        number.map { number in
          let digits = String(number)
          return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
        }
      }
      .joined(separator: "-")
  }
}

extension CalendarDate: Comparable {
  /// Dates are ordered in time; one that is less exact comes before those within it.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CalendarDate {
  /// The day of a moment, UTC, by the Gregorian calendar; those before year 1 and after 9999 are the
  /// nearest of these.
  public init(secondsSince1970 seconds: Int64) {
    let limit: Int64 = 4_000_000  // More days than there are, and few enough to be added to.
    let days = min(max(Int64((Double(seconds) / 86_400).rounded(.down)), -limit), limit)
    // Years begin with March here, so that a leap day is the last of its year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * month + 2) / 5 + 1)
    self.month = Int(month < 10 ? month + 3 : month - 9)
    year = min(max(Int(yearOfEra + era * 400) + (month < 10 ? 0 : 1), 1), 9999)
  }

  /// The date as it is written in a text: 27 November 2026.
  public var inWords: String {
    guard let month else { return String(year) }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return [day.map(String.init), names[month - 1], String(year)].compactMap(\.self)
      .joined(separator: " ")
  }
}
