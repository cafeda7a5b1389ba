import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct MouseTests {
  private func send(
    _ kind: MouseAction.Kind, at place: (row: Int, column: Int), to driver: inout Driver
  ) {
    driver.send(.keyPressed(.mouse(MouseAction(kind, row: place.row, column: place.column))))
  }

  /// Where words stand on the screen.
  private func place(
    of words: String, on driver: Driver, within columns: Int = .max
  ) throws -> (row: Int, column: Int) {
    for row in 0..<driver.state.size.rows {
      let text = driver.row(row).prefix(columns)
      if let range = text.firstRange(of: words) {
        return (row, DisplayWidth.columns(of: String(text[..<range.lowerBound])))
      }
    }
    throw MissingWords(words: words)
  }

  private struct MissingWords: Error { let words: String }

  private func click(_ words: String, on driver: inout Driver, within columns: Int = .max) throws {
    let place = try place(of: words, on: driver, within: columns)
    send(.pressed, at: place, to: &driver)
    send(.released, at: place, to: &driver)
  }

  @Test func aClickMovesTheCursorAndASecondFollows() throws {
    var driver = Driver(80, 24)
    try click("Petra Lindqvist", on: &driver)
    #expect(driver.atCursor(5) == "Petra")
    #expect(driver.state.reader?.lit == nil)
    try click("Petra Lindqvist", on: &driver)
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.lindqvist))
  }

  @Test func theWheelScrolls() {
    var driver = Driver(40, 10)
    send(.wheelDown, at: (4, 4), to: &driver)
    #expect(driver.state.reader?.place.top != 0)
    send(.wheelUp, at: (4, 4), to: &driver)
    #expect(driver.state.reader?.place.top == 0)
  }

  @Test func draggingChoosesAPassageOfWholeWords() throws {
    var driver = Driver(80, 24)
    let start = try place(of: "lan to widen", on: driver)
    let end = try place(of: "arbour has", on: driver)
    send(.pressed, at: start, to: &driver)
    send(.dragged, at: end, to: &driver)
    send(.released, at: end, to: &driver)
    let passage = try #require(driver.state.reader?.selection?.passage)
    #expect(SampleArticle.text[passage] == "plan to widen the old harbour")
    try driver.press("<Enter>")
    #expect(driver.effects.contains { if case .keepBookmark = $0 { true } else { false } })
  }

  @Test func aClickInAListGivesItTheKeysAndASecondOpens() throws {
    var driver = Driver(120, 30)
    try click("Ostra Port Auth", on: &driver, within: 28)
    #expect(driver.state.reader?.focus == .actors)
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.authority))
    try click("Ostra Port Auth", on: &driver, within: 28)
    #expect(driver.state.reader?.focus == .text || driver.state.views.count == 1)
  }

  @Test func clicksAnywhereAreHarmless() throws {
    for size in [(120, 40), (80, 24), (10, 4), (1, 1), (0, 0)] {
      var driver = Driver(size.0, size.1)
      for keys in ["", "a", "?", "B", "/", "v"] {
        try driver.press("<Esc>" + keys)
        for row in [-1, 0, 1, size.1 - 1, size.1 + 50] {
          for column in [-1, 0, size.0 / 2, size.0, 4000] {
            for kind in [MouseAction.Kind.pressed, .dragged, .released, .wheelDown, .wheelUp] {
              send(kind, at: (row, column), to: &driver)
              let drawn = frame(of: driver.state)
              #expect(drawn.size == Size(columns: size.0, rows: size.1))
              let cursor = driver.state.reader?.place.cursor ?? 0
              #expect((0...SampleArticle.text.count).contains(cursor))
            }
          }
        }
      }
    }
  }

  @Test func theMouseIsSwitchedOnAndOff() throws {
    var driver = Driver(80, 24)
    #expect(!driver.state.settings.usesMouse)
    try driver.press("<F8>")
    #expect(driver.effects == [.useMouse(true)])
    try driver.press("<F8>")
    #expect(driver.effects == [.useMouse(false)])
  }

  @Test func whenTheWindowComesBackTheBookmarksAreReadAgain() {
    var driver = Driver(80, 24)
    driver.send(.keyPressed(.focused(false)))
    #expect(!driver.state.hasFocus)
    driver.send(.keyPressed(.focused(true)))
    #expect(driver.effects.last == .loadBookmarks(Driver.articleID))
  }

  @Test func whenTheWindowComesBackTheShelfIsReadAgainOnlyWhereItChanged() {
    var driver = Driver(shelf: [], 80, 24)
    driver.send(.keyPressed(.focused(true)))
    #expect(driver.effects.last == .renewShelf)
  }
}
