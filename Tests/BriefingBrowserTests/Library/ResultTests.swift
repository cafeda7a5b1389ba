import BriefingModel
import Testing

@testable import BriefingBrowser

/// Going from what a search of the library found into the articles, through them, and back.
@Suite struct ResultTests {
  /// The sample article, opened from the results.
  func opened() throws -> Driver {
    var driver = try Driver(80, 24).pressing(";harbour<Enter><Enter>")
    #expect(driver.effects.contains(.openArticle(Driver.articleID)))
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: Driver.document, article: SampleArticle.article,
          kept: KeptArticle(
            id: Driver.articleID, position: ReadingPosition(top: 200, cursor: 200)))))
    return driver
  }

  @Test func hitOpensAtItsPassageAndIsLit() throws {
    let driver = try opened()
    #expect(driver.atCursor(7) == "harbour")
    #expect(driver.status.contains("harbour: hit 1 of 2"))
  }

  @Test func stepsWalkTheHitsAndGoOnIntoTheNextArticle() throws {
    var driver = try opened().pressing("n")
    #expect(driver.atCursor(9) == "The boats")
    try driver.press("n")
    #expect(driver.effects.contains(.openArticle(ArticleID(rawValue: 8))))
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 2), article: SampleArticle.article,
          kept: KeptArticle(id: ArticleID(rawValue: 8)))))
    #expect(driver.state.reader?.place.cursor == 31)
    try driver.press("N")
    #expect(driver.effects.contains(.openArticle(Driver.articleID)))
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 3), article: SampleArticle.article,
          kept: KeptArticle(id: Driver.articleID))))
    #expect(driver.atCursor(9) == "The boats")
    #expect(try driver.pressing("NN").footer == " This is the first article found")
  }

  @Test func leavingGoesBackToTheList() throws {
    for keys in ["q", "<Esc><Esc>"] {
      let driver = try opened().pressing(keys)
      #expect(driver.state.context == .results)
      #expect(driver.status == " 1 of 3")
      #expect(try driver.pressing("j<Esc>").state.context == .shelf)
    }
  }

  @Test func searchOpensOverAnArticleAndLeadsBackToIt() throws {
    let driver = try Driver(120, 40).pressing("]")
    let open = try driver.pressing(";harbour<Enter>")
    #expect(open.row(0).hasPrefix(" Search of the library"))
    #expect(!open.screen.contains("│"))
    #expect(try open.pressing("<Esc>").screen == driver.screen)
  }

  @Test func hitsThatComeLateAreLit() throws {
    var driver = try Driver(80, 24).pressing(";harb")
    let query = LibraryQuery("harb*")
    driver.send(.libraryCounted(query, [Driver.articleID, ArticleID(rawValue: 50)]))
    driver.send(.libraryFound(query, [], isAll: true))
    try driver.press("<Enter>")
    driver.send(.libraryFound(LibraryQuery("harb"), [SampleLibrary.hits[1]], isAll: false))
    driver.send(.libraryCounted(LibraryQuery("harb"), [Driver.articleID]))
    try driver.press("<Enter>")
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: Driver.document, article: SampleArticle.article,
          kept: KeptArticle(id: Driver.articleID))))
    driver.send(.hitsLoaded(LibraryQuery("harb"), [SampleLibrary.hits[0]]))
    #expect(driver.status.contains("hit 1 of 2"))
  }
}
