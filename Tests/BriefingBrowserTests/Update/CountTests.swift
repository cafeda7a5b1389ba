import BriefingBrowser
import BriefingModel
import Testing

/// Numbers typed before a key.
@Suite struct CountTests {
  let start = Driver(80, 24)

  @Test(arguments: [
    ("2]", "What comes"), ("3>", "had promised"), ("2.", "Ostra,"), ("3j", "fishing"),
    ("3l", "bour"), ("}}2w", "to widen"), ("3G", "A plan to"), ("3g", "A plan to"),
    ("99G", "Ferries"), ("G2[", "Two piers"), ("/pier<Enter>2n", "pier"),
    ("100%", "Ferries"), ("0%", "Harbour"),
  ])
  func countsLeadTo(_ keys: String, _ words: String) throws {
    #expect(try start.pressing(keys).atCursor(words.count) == words, "\(keys)")
  }

  @Test func countedJumpIsTakenBackAtOnce() throws {
    let driver = try start.pressing("}}3>H")
    #expect(driver.atCursor(6) == "A plan")
  }

  @Test func countIsShownAndForgotten() throws {
    let driver = try start.pressing("12")
    #expect(driver.state.count == 12)
    #expect(driver.status.hasSuffix("12"))
    #expect(try driver.pressing("<Esc>").state.count == nil)
    #expect(try driver.pressing("<Esc>j").atCursor(1) == start.pressing("j").atCursor(1))
  }

  @Test func nothingBadComesOfALargeCount() throws {
    #expect(try start.pressing("99999999999999999999j").atCursor(3) == "Fer")
    #expect(try start.pressing("99999999999999999999]").atCursor(7) == "Ferries")
  }

  @Test func zeroAloneIsTheStartOfTheLine() throws {
    #expect(try start.pressing("lll0").atCursor(7) == "Harbour")
  }

  @Test func countsGoThroughLists() throws {
    let driver = try start.pressing("a3G")
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.authority))
    #expect(
      try start.pressing("ag2j").state.reader?.lit?.subject == .mentions(SampleArticle.authority))
  }

  @Test func perCentWantsANumber() throws {
    #expect(try start.pressing("%").footer.contains("50%"))
  }
}
