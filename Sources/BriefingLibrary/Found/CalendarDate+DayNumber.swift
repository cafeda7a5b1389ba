import BriefingModel

extension CalendarDate {
  /// The date as a number of eight digits, months and days that are not known being 0.
  var dayNumber: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date of such a number; nil where it is none.
  init?(dayNumber: Int) {
    let (month, day) = (dayNumber / 100 % 100, dayNumber % 100)
    self.init(
      year: dayNumber / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
