import BriefingModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2023-11-05", "2023-11", "2023", "0987-01-31", "2024-02-29"])
  func readsWhatItWrites(_ text: String) {
    #expect(CalendarDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "23", "2023-1-5", "2023-13", "2023-00", "2023-02-29", "2023-11-31", "2023-11-05T00",
    "2023-11-", "２０２３", "-023",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func dayNeedsItsMonth() {
    #expect(CalendarDate(year: 2023, month: nil, day: 5) == nil)
  }

  @Test func lessExactDatesComeFirst() throws {
    let dates = ["2023-11-05", "2023", "2023-11", "2022-12-31"].compactMap { CalendarDate(iso: $0) }
    #expect(
      dates.sorted().map(\.description) == ["2022-12-31", "2023", "2023-11", "2023-11-05"])
  }
}
