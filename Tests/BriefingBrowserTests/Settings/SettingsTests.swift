import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct SettingsTests {
  private func settings(_ change: (inout BrowserSettings) -> Void) -> BrowserSettings {
    var settings = BrowserSettings()
    change(&settings)
    return settings
  }

  /// The columns of the longest row of the text.
  private func textWidth(_ driver: Driver) -> Int { driver.state.viewport?.layout.width ?? 0 }

  @Test func textIsAsWideAsTheReaderSets() throws {
    var driver = Driver(200, 30, settings: settings { $0.textWidth = 50 })
    #expect(textWidth(driver) == 50)
    try driver.press("++")
    #expect(textWidth(driver) == 58)
    try driver.press("---")
    #expect(textWidth(driver) == 46)
    #expect(driver.footer.contains("Text of at most 46 columns"))
  }

  @Test func theTextStaysWhereItIsWhenItsWidthChanges() throws {
    var driver = try Driver(80, 12).pressing("]]jj")
    let words = driver.atCursor(10)
    try driver.press("--------")
    #expect(driver.atCursor(10) == words)
    #expect(frame(of: driver.state).cursor != nil)
  }

  @Test func widerThanItsPaneTheTextOnlySaysSo() throws {
    var driver = Driver(80, 24)
    try driver.press("++++")
    let width = driver.state.settings.textWidth
    try driver.press("+")
    #expect(driver.state.settings.textWidth == width)
    #expect(driver.footer.contains("all the columns there are"))
  }

  @Test(arguments: [110, 160, 200, 240, 400])
  func panesShareAWideScreen(columns: Int) {
    let layout = ScreenLayout(size: Size(columns: columns, rows: 40), focus: .text)
    let left = layout.outline?.size.columns ?? 0
    let right = layout.quotations?.size.columns ?? 0
    let main = layout.main?.size.columns ?? 0
    #expect(left + main + right + 2 == columns)
    #expect(main >= 50)
    if columns >= 240 { #expect(left > 36 && right > 60) }
  }

  @Test func panesAreAsWideAsTheReaderSetsOrNotThere() {
    var wanted = settings { $0.panes.left = 20 }
    wanted.panes.right = 30
    let size = Size(columns: 160, rows: 40)
    let layout = ScreenLayout(size: size, focus: .text, settings: wanted)
    #expect(layout.outline?.size.columns == 20)
    #expect(layout.quotations?.size.columns == 30)
    wanted.panes.isShown = false
    let alone = ScreenLayout(size: size, focus: .text, settings: wanted)
    #expect(alone.outline == nil && alone.main?.size.columns == 160)
  }

  @Test func otherKeysRunTheCommandAndStandInTheFooter() throws {
    let bound = CommandRegistry.standard.rebound([
      (.jumpNextSection, [.function(5)]), (.searchOpen, []),
    ])
    #expect(bound.conflicts.isEmpty)
    var driver = Driver(80, 24, settings: settings { $0.commands = bound.registry })
    try driver.press("<F5>")
    #expect(driver.atCursor(9) == "Two piers")
    try driver.press("/")
    #expect(driver.state.prompt == nil)
    #expect(driver.footer.contains("does nothing here"))
    try driver.press("j")
    #expect(driver.footer.contains("F5 section") && !driver.footer.contains("search"))
  }

  @Test func linearShowsOneThingWithoutLinesAndSigns() throws {
    var driver = Driver(120, 24, settings: settings { $0.isLinear = true })
    let signs: Set<Character> = ["│", "▌", "▸", "●"]
    for keys in [
      "", "B", "<Esc>M", "K", "<Esc>:pe", "<Esc>f", "<Esc>o", "<Esc>a", "<Esc>\"", "<Esc>d",
      "<Esc>?", "<Esc>B",
    ] {
      try driver.press(keys)
      #expect(!driver.screen.contains { signs.contains($0) }, "after \(keys):\n\(driver.screen)")
      #expect(frame(of: driver.state).cursor != nil, "no cursor after \(keys)")
    }
  }

  @Test func linearSaysWhatHasTheKeys() throws {
    var driver = Driver(80, 24, settings: settings { $0.isLinear = true })
    try driver.press("a")
    #expect(driver.footer.contains("Actors: 1 of 4"))
    #expect(frame(of: driver.state).cursor?.column == 0)
    try driver.press("<Esc>")
    #expect(driver.footer.contains("Text"))
  }

  @Test func linearSaysWhenTheAnalysisIsDone() {
    var state = BrowserState(
      size: Size(columns: 80, rows: 24), settings: settings { $0.isLinear = true })
    let document = DocumentID(rawValue: 1)
    _ = update(
      &state, .articleOpened(OpenedArticle(document: document, article: SampleArticle.article)))
    _ = update(&state, .keyPressed(.down))
    _ = update(&state, .findingsArrived(document, BriefingIndex(SampleArticle.findings)))
    #expect(state.message?.text == "Analysed: 4 actors, 5 quotations")
  }
}
