import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct TourTests {
  @Test func everyStepIsDoneByTheKeysThatItNames() throws {
    var driver = Driver(100, 24)
    try driver.press("<F9>")
    var seen: [String] = []
    let answers = [
      "j", "]", ">", "s", ".<Enter>", "n", "d", "q", "/pier<Enter>", "M", ",c<Esc>",
      ";harbour<Enter>q", "P<Tab>q", "?q",
    ]
    for keys in answers {
      let text = try #require(driver.state.tourText, "the tour is over before \(keys)")
      #expect(driver.screen.contains("Tour "))
      seen.append(text)
      try driver.press(keys)
      #expect(
        driver.state.tourText != text, "\(keys) did not do: \(text)\n\(seen)\n\(driver.screen)")
    }
    #expect(driver.state.tour == nil)
    #expect(driver.footer.contains("That was all"))
    #expect(Set(seen).count == answers.count)
  }

  @Test func itCanBeLeftAndTakenAgain() throws {
    var driver = Driver(80, 24)
    try driver.press("<F9>j<F9>")
    #expect(driver.state.tour == nil)
    #expect(driver.state.settings.panelRows == 0)
    try driver.press("<F9>")
    #expect(driver.state.tourText?.hasPrefix("Read on") ?? false)
  }

  @Test func itNamesTheKeysOfTheReader() throws {
    var settings = BrowserSettings()
    settings.commands = CommandRegistry.standard.rebound([(.moveDown, [.function(5)])]).registry
    var driver = Driver(80, 24, settings: settings)
    try driver.press("<F9>")
    #expect(driver.state.tourText?.contains("F5") ?? false)
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 5), (1, 1)])
  func itFitsOnAnyScreen(columns: Int, rows: Int) throws {
    var driver = Driver(columns, rows)
    try driver.press("<F9>jjG")
    #expect(frame(of: driver.state).size == Size(columns: columns, rows: rows))
    #expect(driver.state.tour != nil)
  }

  @Test func whoHasReadNothingIsToldOfIt() {
    let entry = ShelfEntry(
      id: ArticleID(rawValue: 1), metadata: Article.Metadata(headline: "Harbour"), added: 0)
    #expect(Driver(shelf: [entry], 80, 24).footer.contains("New here? F9"))
    var read = entry
    read.lastRead = 5
    #expect(!Driver(shelf: [read], 80, 24).footer.contains("New here?"))
  }
}
