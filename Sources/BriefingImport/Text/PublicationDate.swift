import BriefingModel

/// Reads the dates of web formats: ISO 8601 with or without a time, and the dates of mail and RSS.
enum PublicationDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The day that `text` says, in its own time zone; nil where it is no such date.
  static func read(_ text: String?) -> CalendarDate? {
    guard let text = text?.collapsed, text.utf8.count <= 80 else { return nil }
    return iso(text) ?? mail(text)
  }

  /// `2023-11-05T08:30:00+02:00`, `2023-11-05 08:30`, `20231105T083000Z`, `2023/11/05`, `2023-11`.
  private static func iso(_ text: String) -> CalendarDate? {
    let head = text.prefix { $0.isNumber || $0 == "-" || $0 == "/" }
    let plain = String(head.map { $0 == "/" ? "-" : $0 })
    if let date = CalendarDate(iso: plain), plain.utf8.count > 4 || text == plain { return date }
    guard head.utf8.count == 8, let digits = Int(head) else { return nil }
    return CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// `Sun, 05 Nov 2023 08:30:00 GMT`, with or without the day of the week; `November 5, 2023`.
  private static func mail(_ text: String) -> CalendarDate? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.prefix(5)
    guard let month = words.lazy.compactMap({ monthNumber($0) }).first else { return nil }
    let numbers = words.filter { $0.utf8.allSatisfy(\.isASCIIDigit) }.compactMap { Int($0) }
    guard let day = numbers.first(where: { (1...31).contains($0) }),
      let year = numbers.first(where: { $0 >= 1_000 })
        ?? numbers.dropFirst().first.map({
          $0 < 70 ? 2_000 + $0 : 1_900 + $0
        })
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
  }
}
