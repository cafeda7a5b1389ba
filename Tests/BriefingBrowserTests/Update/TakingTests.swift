import BriefingModel
import Testing

@testable import BriefingBrowser

/// What is taken out of an article, and what is taken back.
@Suite struct TakingTests {
  let start = Driver(80, 24)

  func copied(_ driver: Driver) -> String? {
    for case .copy(let text) in driver.effects { return text }
    return nil
  }

  @Test func quotationIsCopiedWithItsSource() throws {
    #expect(
      try copied(start.pressing(">y")) == """
        “We cannot feed our children with postcards,”
        — Petra Lindqvist, Mayor
        Ines Varga, “Harbour plan divides the island of Ostra”, Ostra Courier, 2026-03-14
        """)
  }

  @Test func doubtGoesWithTheQuotation() throws {
    #expect(try copied(start.pressing(">>>>y"))?.contains("— Jonas Holm?, ") == true)
  }

  @Test func sentenceAndSelectionAreCopied() throws {
    #expect(try copied(start.pressing("}}y"))?.hasPrefix("“A plan to widen") == true)
    let driver = try start.pressing(">v)y")
    #expect(copied(driver)?.contains("boats need room.”") == true)
    #expect(driver.state.reader?.selection == nil)
  }

  @Test func citationIsCopied() throws {
    #expect(
      try copied(start.pressing("Y"))
        == "Ines Varga, “Harbour plan divides the island of Ostra”, Ostra Courier, 2026-03-14")
  }

  @Test func passageIsPipedAsTextAndNeverAsACommand() throws {
    let driver = try start.pressing(">|wc -w<Enter>")
    #expect(
      driver.effects.last
        == .pipe("We cannot feed our children with postcards,\n", to: "wc -w"))
  }

  @Test func onlyAddressesOfTheWebAreOpened() {
    #expect("https://example.org/a?b=c".isWebAddress)
    for address in [
      "file:///etc/passwd", "javascript:1", "-x", "https://a b", "https://a\u{1B}", "",
      "https://\u{430}.example",
    ] {
      #expect(!address.isWebAddress)
    }
  }

  @Test func articleWithoutAnAddressSaysSo() throws {
    #expect(try start.pressing("O").footer.contains("nothing of where"))
  }

  @Test func addressIsAskedAboutFirst() throws {
    var article = SampleArticle.article
    article.metadata.url = "https://example.org/harbour"
    var driver = start
    driver.send(
      .articleOpened(OpenedArticle(document: DocumentID(rawValue: 2), article: article)))
    try driver.press("O")
    #expect(driver.footer.contains("Open https://example.org/harbour in your browser?"))
    #expect(driver.effects.isEmpty)
    #expect(try driver.pressing("y").effects == [.openAddress("https://example.org/harbour")])
  }

  @Test func deletedBookmarkComesBack() throws {
    var driver = try start.pressing(">veask her<Enter>My")
    #expect(driver.state.reader?.bookmarks.isEmpty == true)
    try driver.press("u")
    #expect(driver.state.reader?.bookmarks.map(\.bookmark.note) == ["ask her"])
    #expect(driver.footer.contains("is back"))
    try driver.press("<C-r>")
    #expect(driver.state.reader?.bookmarks.isEmpty == true)
    try driver.press("uu")
    #expect(driver.state.reader?.bookmarks.isEmpty == true)
    #expect(try driver.pressing("u").footer.contains("to be taken back"))
  }

  @Test func changesOfAnotherArticleStay() throws {
    var driver = try start.pressing(">M")
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 2), article: SampleArticle.article,
          kept: KeptArticle(id: ArticleID(rawValue: 8)))))
    try driver.press("u")
    #expect(driver.effects.isEmpty)
    #expect(driver.footer == " Nothing was changed in this article to be taken back")
    try driver.press("iBu")
    #expect(driver.effects.contains(.deleteBookmark(1)))
    #expect(driver.footer == " The bookmark is gone again: ^R makes the change again")
  }

  @Test func noteIsTakenBack() throws {
    let driver = try start.pressing(">veold<Enter>").pressing("e<C-u>new<Enter>").pressing("u")
    #expect(driver.state.reader?.bookmarks.map(\.bookmark.note) == ["old"])
    #expect(try driver.pressing("<C-r>").state.reader?.bookmarks.first?.bookmark.note == "new")
  }

  @Test func noteFromTheEditorIsKept() throws {
    var driver = try start.pressing(">E")
    guard case .editNote(let bookmark) = driver.effects.last else {
      Issue.record("no editor is asked for")
      return
    }
    driver.send(.noteWritten(bookmark, "two\nlines"))
    #expect(driver.state.reader?.bookmarks.map(\.bookmark.note) == ["two\nlines"])
  }

  @Test func neighboursOnTheShelfAreOpened() throws {
    let entries = [3, 7, 11].map {
      ShelfEntry(
        id: ArticleID(rawValue: $0), metadata: Article.Metadata(headline: "\($0)"), added: 0)
    }
    var driver = Driver(80, 24, isShelfLoaded: false)
    try driver.press("<C-n>")
    #expect(driver.effects == [.loadShelf])
    driver.send(.shelfLoaded(entries))
    #expect(driver.effects.last == .openArticle(ArticleID(rawValue: 11)))
    #expect(
      try driver.pressing("<C-p>").effects.contains(.openArticle(ArticleID(rawValue: 3))))
  }

  @Test func articlesNamedInTheShellFollowEachOther() throws {
    let others = [12, 3].map { ArticleID(rawValue: $0) }
    let driver = Driver(80, 24, isShelfLoaded: false, named: NamedArticles(others: others))
    #expect(try driver.pressing("<C-n>").effects.contains(.openArticle(others[0])))
    #expect(
      try driver.pressing("<C-p>").footer.contains(
        "This is the first of the 3 articles that you named"))
  }

  @Test func doubtfulSpeakersAreMarkedEverywhere() throws {
    let driver = try Driver(120, 40).pressing(">>>>")
    #expect(driver.status.contains("Jonas Holm?"))
    #expect(driver.screen.contains("│ Jonas Holm?"))
    #expect(driver.screen.contains("? the plan"))
    let peek = try driver.pressing("K")
    #expect(peek.screen.contains("60%, doubtful"))
    #expect(frame(of: peek.state).cells.contains { $0.role == .doubtful })
  }

  @Test func peekSaysWhyAndIsClosed() throws {
    let driver = try start.pressing(">K")
    #expect(driver.screen.contains("97%, almost certain"))
    #expect(driver.screen.contains("the words behind the cue name the speaker"))
    #expect(driver.state.context == .peek)
    #expect(try driver.pressing("<Esc>").state.peek == nil)
    #expect(try driver.pressing("<Esc>").state.reader == start.pressing(">").state.reader)
  }
}
