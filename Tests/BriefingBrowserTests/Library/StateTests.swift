import BriefingModel
import Testing

@testable import BriefingBrowser

/// What stands where there is nothing yet, or not what was expected.
@Suite struct StateTests {
  @Test func anEmptyLibrarySaysHowArticlesComeIntoIt() {
    let start = Driver(shelf: [], 80, 24)
    #expect(start.row(1) == " The library is empty")
    #expect(start.row(3).hasPrefix(" :e FILE"))
    #expect(start.screen.contains("lede import FOLDER"))
  }

  @Test func theShelfIsBlankUntilTheLibraryAnswers() {
    let state = BrowserState(size: Size(columns: 80, rows: 24))
    #expect(!frame(of: state).text.contains("empty"))
  }

  @Test func anotherLanguageIsSaidOnceAndStaysInSight() throws {
    var driver = Driver(120, 40)
    var findings = SampleArticle.findings
    (findings.quotations, findings.noComments) = ([], [])
    findings.isLanguageKnown = false
    driver.send(.findingsArrived(Driver.document, BriefingIndex(findings)))
    #expect(driver.footer.hasPrefix(" This text is not in English"))
    #expect(driver.row(1).hasSuffix("not read in this language"))
    try driver.press("j")
    #expect(driver.status.hasSuffix("not in English: quotations are not read"))
    #expect(try driver.pressing(">").footer.hasPrefix(" This text is not in English"))
  }

  @Test func bookmarksThatLostTheirWordsSayWhatCanBeDone() throws {
    var driver = try Driver(shelf: SampleLibrary.entries, 80, 24).pressing("B")
    let anchor = TextAnchor(SampleArticle.passage("A vote is due in May"), in: SampleArticle.text)
    driver.send(
      .bookmarksLoaded(
        nil,
        [
          Bookmark(
            id: 4, article: Driver.articleID, anchor: anchor, created: 1, version: 1,
            standing: .orphan
          )
        ]))
    #expect(driver.screen.contains("no longer in the text: Enter shows what changed, y copies"))
    try driver.press("<Enter>")
    #expect(driver.effects == [.compare(.versions(Driver.articleID, from: 1, to: 2))])
  }

  @Test func emptyFoldersSayWhy() throws {
    let read = SampleLibrary.entries.filter { $0.lastRead != nil }.map { entry in
      var entry = entry
      entry.bookmarkCount = 0
      return entry
    }
    let start = Driver(shelf: read, 80, 24)
    #expect(try start.pressing("U").row(1) == " Everything here is read")
    #expect(try start.pressing("<Tab>jj<Enter>").row(1).hasPrefix(" No article has a bookmark yet"))
  }

  @Test func aSearchSaysWhatMayBeMissing() throws {
    var driver = try Driver(80, 24).pressing(";actor:x<Enter>")
    driver.send(.libraryFound(LibraryQuery("zebra"), [], isAll: true))
    var state = driver.state
    _ = update(&state, .keyPressed(.character("/")))
    for key in try Key.sequence("y<Enter>") { _ = update(&state, .keyPressed(key)) }
    _ = update(
      &state, .libraryFound(LibraryQuery("actor:xy"), [], note: "18 are not analysed", isAll: true))
    #expect(frame(of: state).text(ofRow: 2) == " No article of the library holds that")
    #expect(frame(of: state).text(ofRow: 3) == " 18 are not analysed")
  }
}
