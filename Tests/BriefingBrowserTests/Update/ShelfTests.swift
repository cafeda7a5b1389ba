import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct ShelfTests {
  static let entries: [ShelfEntry] = [
    ("Harbour plan divides the island", "Ostra Courier", 7),
    ("São Paulo opens its archive", "Folha", 6),
    ("Ferries return after ten years", "Ostra Courier", 5),
  ].map { headline, outlet, id in
    ShelfEntry(
      id: ArticleID(rawValue: id),
      metadata: Article.Metadata(
        headline: headline, outlet: outlet, date: CalendarDate(year: 2026, month: 3, day: Int(id))),
      added: id, lastRead: id == 5 ? 9 : nil, wordCount: 400, actorCount: 12, quotationCount: 3)
  }
  let start = Driver(shelf: entries, 80, 12)

  @Test func screenListsTheArticles() {
    let start = Driver(shelf: Self.entries, 100, 12)
    let rows = (0..<4).map { start.row($0) } + [start.status, start.footer]
    #expect(
      rows == [
        " lede" + String(repeating: " ", count: 84) + "3 articles",
        " ● 2026-03-07  Ostra Courier       Harbour plan divides the island                     “3 12 actors",
        " ● 2026-03-06  Folha               São Paulo opens its archive                         “3 12 actors",
        "   2026-03-05  Ostra Courier       Ferries return after ten years                      “3 12 actors",
        " 1 of 3",
        " Enter read  ? help  / filter  f hints  B bookmarks  ; search library  Tab folders  o sort  U unread",
      ])
  }

  @Test func enterOpens() throws {
    #expect(try start.pressing("j<Enter>").effects == [.openArticle(ArticleID(rawValue: 6))])
  }

  @Test func filterNarrowsAsYouType() throws {
    var driver = try start.pressing("/sao")
    #expect(driver.row(1).contains("São Paulo"))
    #expect(driver.row(2).isEmpty)
    try driver.press("<Esc>")
    #expect(driver.row(3).contains("Ferries"))
    try driver.press("/courier ferr<Enter>")
    #expect(driver.row(1).contains("Ferries"))
    #expect(driver.status.contains("filter: courier ferr"))
    try driver.press("<Esc>")
    #expect(driver.status == " 3 of 3")
  }

  @Test func nothingFoundSaysSo() throws {
    #expect(
      try start.pressing("/zebra").row(1) == " No headline, outlet, author or date contains zebra")
  }

  @Test func leavingTheShelfEndsLede() throws {
    #expect(try start.pressing("q").state.isFinished)
  }

  @Test func leavingAnArticleShowsTheShelfAnew() throws {
    let driver = try Driver(80, 24).pressing("q")
    #expect(
      driver.effects.dropFirst().prefix(2) == [
        .closeArticle(Driver.document), .refreshShelf([Driver.articleID], newerThan: nil),
      ])
    #expect(driver.state.context == .shelf)
  }

  @Test func bookmarkOfAnotherArticleOpensThereAtItsPassage() throws {
    var driver = try start.pressing("B")
    #expect(driver.effects == [.loadBookmarks(nil)])
    let bookmark = Bookmark(
      id: 4, article: Driver.articleID,
      anchor: TextAnchor(SampleArticle.passage("A vote is due in May"), in: SampleArticle.text),
      created: 1)
    driver.send(.bookmarksLoaded(nil, [bookmark]))
    #expect(driver.screen.contains("Harbour plan divides the island"))
    try driver.press("<Enter>")
    #expect(driver.effects == [.openArticle(Driver.articleID)])
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: Driver.document, article: SampleArticle.article,
          kept: KeptArticle(id: Driver.articleID, bookmarks: [bookmark]))))
    #expect(driver.atCursor(6) == "A vote")
  }

  @Test func emptyLibrarySaysWhatToDo() {
    #expect(Driver(shelf: [], 80, 12).row(1).hasPrefix(" The library is empty"))
  }

  @Test func theRestOfALargeShelfLeavesWhatWasChosen() throws {
    var driver = Driver(100, 12, isShelfLoaded: false)
    try driver.press("i")
    driver.send(.shelfBegun(Array(Self.entries.prefix(2))))
    try driver.press("j")
    driver.send(.shelfLoaded([Self.entries[2]] + Self.entries.prefix(2)))
    #expect(driver.state.shelf.selected?.id == Self.entries[1].id)
    #expect(driver.status == " 3 of 3")
    driver.send(.shelfBegun([]))
    #expect(driver.state.shelf.entries.count == 3)
  }
}
