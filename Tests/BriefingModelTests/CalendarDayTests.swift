import BriefingModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2023-11-05", 19_666),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func daysAreCounted(date: String, days: Int) throws {
    #expect(CalendarDate(iso: date)?.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days)?.description == date)
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var before = try #require(CalendarDate(daysSince1970: -200_000))
    for days in -199_999...200_000 {
      let date = try #require(CalendarDate(daysSince1970: days))
      #expect(before < date && date.daysSince1970 == days)
      before = date
    }
  }

  @Test func whatIsNotExactOrTooFarHasNoDay() {
    #expect(CalendarDate(year: 2023, month: 11)?.daysSince1970 == nil)
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
    #expect(CalendarDate(daysSince1970: .min) == nil)
  }
}
