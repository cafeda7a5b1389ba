import BriefingModel
import Testing

@testable import BriefingBrowser

/// What the disk answers, late or not as it was hoped.
@Suite struct AnswerTests {
  private let start = Driver(80, 24)

  private func bookmark(_ words: String, note: String = "", id: Int64) -> Bookmark {
    Bookmark(
      id: id, article: Driver.articleID,
      anchor: TextAnchor(SampleArticle.passage(words), in: SampleArticle.text), note: note,
      created: 0)
  }

  @Test func whatIsTakenBackQuicklyIsTakenBackInOrder() throws {
    var state = start.state
    let (one, two) = (bookmark("The boats", id: 1), bookmark("A vote", id: 2))
    for bookmark in [one, two] { _ = update(&state, .bookmarkKept(bookmark)) }
    #expect(update(&state, .keyPressed(.character("u"))) == [.deleteBookmark(2)])
    #expect(update(&state, .keyPressed(.character("u"))) == [], "it waits for the first")
    #expect(update(&state, .bookmarkDeleted(2)) == [.deleteBookmark(1)])
    #expect(update(&state, .bookmarkDeleted(1)) == [])
    #expect(state.reader?.bookmarks.isEmpty == true)
    #expect(update(&state, .keyPressed(.control("r"))) == [.keepBookmark(one)])
    #expect(update(&state, .bookmarkKept(bookmark("The boats", id: 3))) == [])
    #expect(update(&state, .keyPressed(.control("r"))) == [.keepBookmark(two)])
  }

  @Test func anotherFailureDoesNotTurnTheHistoryBack() throws {
    var state = start.state
    _ = update(&state, .bookmarkKept(bookmark("The boats", id: 1)))
    _ = update(&state, .keyPressed(.character("u")))
    _ = update(&state, .effectFailed("xdg-open cannot be started"))
    _ = update(&state, .bookmarkDeleted(1))
    #expect(state.whyNothingToUndo != nil)
    #expect(state.whyNothingToRedo == nil)
  }

  @Test func aNoteThatWasNotKeptIsThereToBeKeptAgain() throws {
    var driver = try start.pressing(">M")
    let kept = try #require(driver.state.reader?.bookmarks.first?.bookmark)
    var written = kept
    written.note = "ask her"
    driver.send(.bookmarkRefused(written, "there is no room left on the disk"))
    #expect(driver.footer.contains("Note: ask her"))
    #expect(driver.screen.contains("no room left"))
    try driver.press("<Enter>")
    #expect(driver.effects == [.keepBookmark(written)])
  }

  @Test func aNoteIsCalledUpAgain() throws {
    let driver = try start.pressing(">eask her<Enter>]e<Up>")
    #expect(driver.footer.contains("Note: ask her"))
  }

  @Test func aMarkIsSetOnceItIsOnTheDisk() throws {
    var state = start.state
    _ = update(&state, .keyPressed(.character("m")))
    let effects = update(&state, .keyPressed(.character("a")))
    guard case .keepMark(let mark) = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(state.reader?.marks.isEmpty == true && state.message == nil)
    _ = update(&state, .markKept(mark))
    #expect(state.reader?.marks["a"] != nil)
    #expect(state.message?.text.contains("Mark a set") == true)
  }

  @Test func aMarkCanBeSetInALibraryThatCanOnlyBeRead() throws {
    var driver = start
    driver.send(
      .articleKept(
        Driver.document, KeptArticle(id: Driver.articleID, whyReadOnly: "It can only be read")))
    try driver.press("ma")
    #expect(driver.effects.isEmpty && driver.state.reader?.marks["a"] != nil)
    try driver.press("M")
    #expect(driver.footer.contains("It can only be read"))
  }

  @Test func anUpdateOfTheShelfIsNotOvertakenByAnOlderList() throws {
    let many = (1...3000).map { number in
      ShelfEntry(
        id: ArticleID(rawValue: Int64(3001 - number)),
        metadata: Article.Metadata(headline: "Article \(number)"), added: 0)
    }
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    guard case .arrangeShelf(let task) = update(&state, .shelfLoaded(many)).first else {
      Issue.record("3000 articles are put in order at once")
      return
    }
    var read = many[5]
    read.lastRead = 9
    let effects = update(&state, .shelfChanged([read]))
    _ = update(&state, .shelfArranged(try #require(task.arranged())))
    for case .arrangeShelf(let task) in effects {
      _ = update(&state, .shelfArranged(try #require(task.arranged())))
    }
    #expect(state.shelf[read.id]?.lastRead == 9)
    #expect(state.shelf.entries.count == 3000)
  }
}
