import BriefingBrowser
import BriefingModel
import Testing

@Suite struct BookmarkTests {
  let start = Driver(80, 24)
  let sentence =
    "“We cannot feed our children with postcards,” said Mayor Petra Lindqvist, who wants a third "
    + "pier."

  func bookmark(_ words: String, note: String = "", id: Int64 = 0) -> Bookmark {
    Bookmark(
      id: id, article: Driver.articleID,
      anchor: TextAnchor(SampleArticle.passage(words), in: SampleArticle.text), note: note,
      created: 0)
  }

  func bookmarkEffects(_ driver: Driver) -> [BrowserEffect] {
    driver.effects.filter {
      switch $0 {
      case .keepBookmark, .deleteBookmark: true
      default: false
      }
    }
  }

  @Test func sentenceIsKeptBeforeItIsMarked() throws {
    var state = start.state
    _ = update(&state, .keyPressed(.character(">")))
    let before = state
    let effects = update(&state, .keyPressed(.character("M")))
    #expect(effects == [.keepBookmark(bookmark(sentence))])
    #expect(state == before, "nothing is shown before the disk has it")
    _ = update(&state, .bookmarkKept(bookmark(sentence, id: 1)))
    #expect(state.reader?.bookmarks.map(\.passage) == [SampleArticle.passage(sentence)])
    #expect(state.message?.text == "Bookmarked")
  }

  @Test func bookmarkWithoutANoteIsDeletedAtOnce() throws {
    let driver = try start.pressing(">M").pressing("M")
    #expect(bookmarkEffects(driver) == [.deleteBookmark(1)])
    #expect(driver.state.reader?.bookmarks.isEmpty == true)
  }

  @Test func bookmarkWithANoteIsDeletedOnlyAfterAQuestion() throws {
    var driver = try start.pressing(">veask<Enter>")
    try driver.press("M")
    #expect(bookmarkEffects(driver).isEmpty)
    #expect(driver.state.context == .confirmation)
    try driver.press("n")
    #expect(driver.state.reader?.bookmarks.count == 1)
    try driver.press("My")
    #expect(bookmarkEffects(driver) == [.deleteBookmark(1)])
  }

  @Test func passageGrowsBySentence() throws {
    let driver = try start.pressing(">v)<Enter>")
    #expect(
      bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence + " “The boats need room.”"))])
  }

  @Test func passageGrowsAndShrinksBack() throws {
    let driver = try start.pressing(">v)j(k<Enter>")
    #expect(bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence))])
  }

  @Test func hiddenLinesAreNoPartOfThePassage() throws {
    var driver = Driver(80, 24)
    try driver.press("v")
    driver.send(.keyPressed(.character("K")))
    let start = SampleArticle.passage("Harbour plan").start
    let state = driver.state
    #expect(state.reader?.selection?.passage.start == start)
    try driver.press("JJ<Enter>")
    let words = driver.state.reader?.bookmarks.first?.bookmark.anchor.exact ?? ""
    #expect(words.hasPrefix("Harbour plan") && words.contains("\n…\nA plan to widen"))
    #expect(!words.contains("Font Size"))
    #expect(driver.state.reader?.bookmarks.first?.passage?.start == start)
    let copied = try driver.pressing("gvJJy").effects
    #expect(!"\(copied)".contains("Font Size") && "\(copied)".contains("A plan to widen"))
    #expect(try driver.pressing("gFvJJy").effects.contains { "\($0)".contains("Font Size") })
  }

  @Test func wholeParagraphIsTaken() throws {
    let driver = try start.pressing(">vp<Enter>")
    #expect(
      bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence + " “The boats need room.”"))])
  }

  @Test func noteIsWrittenWithThePassage() throws {
    let driver = try start.pressing(">vetalk to her<Enter>")
    #expect(bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence, note: "talk to her"))])
  }

  @Test func noteIsEdited() throws {
    let driver = try start.pressing(">veold<Enter>").pressing("e<C-u>new<Enter>")
    #expect(
      bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence, note: "new", id: 1))])
  }

  @Test func nothingWrittenIsNothingKept() throws {
    #expect(try bookmarkEffects(start.pressing(">ve<Enter>")).isEmpty)
    var driver = try start.pressing(">E")
    driver.send(.noteWritten(bookmark(sentence), "\n"))
    #expect(bookmarkEffects(driver).isEmpty)
    #expect(driver.footer == " Nothing was written, and nothing bookmarked")
    let emptied = try start.pressing(">veold<Enter>").pressing("e<C-u><Enter>")
    #expect(emptied.state.reader?.bookmarks.map(\.bookmark.note) == [""])
  }

  @Test func noteBookmarksTheSentence() throws {
    let driver = try start.pressing(">enew<Enter>")
    #expect(bookmarkEffects(driver) == [.keepBookmark(bookmark(sentence, note: "new"))])
  }

  @Test func cancelledSelectionKeepsNothing() throws {
    let driver = try start.pressing(">v)<Esc>")
    #expect(bookmarkEffects(driver).isEmpty)
    #expect(driver.state.context == .text)
  }

  @Test func listLeadsToThePassage() throws {
    let driver = try start.pressing(">MGB<Enter>")
    #expect(driver.atCursor(10) == "“We cannot")
  }

  @Test func listDeletes() throws {
    let driver = try start.pressing(">MBxy")
    #expect(bookmarkEffects(driver).last == .deleteBookmark(1))
    #expect(driver.state.reader?.bookmarks.isEmpty == true)
  }

  @Test func articleThatIsNotKeptYetTakesNoBookmark() throws {
    var driver = Driver(shelf: [], 80, 24)
    driver.send(
      .articleOpened(
        OpenedArticle(document: Driver.document, article: SampleArticle.article)))
    try driver.press("M")
    #expect(driver.footer == " The article is still being put into the library")
    driver.send(.articleNotKept(Driver.document, "The library is read-only"))
    try driver.press("M")
    #expect(driver.footer == " The library is read-only")
  }

  @Test func orphanIsListedAndLeadsToWhatChanged() throws {
    var driver = start
    let orphan = Bookmark(
      id: 3, article: Driver.articleID,
      anchor: TextAnchor(
        exact: "words that are gone", prefix: "", suffix: "", position: Passage(5, 24)),
      created: 1)
    driver.send(.bookmarksLoaded(Driver.articleID, [orphan]))
    try driver.press("B")
    #expect(driver.screen.contains("no longer in the text"))
    try driver.press("<Enter>")
    #expect(driver.effects.contains(.compare(.versions(Driver.articleID, from: 1, to: 2))))
    #expect(driver.state.context == .comparison)
  }

  @Test func changedWordsAreShownAndLeadToTheirPlace() throws {
    var driver = start
    let now = SampleArticle.passage("We cannot")
    let bookmark = Bookmark(
      id: 3, article: Driver.articleID,
      anchor: TextAnchor(
        exact: "They cannot", prefix: "", suffix: "", position: Passage(5, 16)),
      created: 1, standing: .changed(now, words: "We cannot"))
    driver.send(.bookmarksLoaded(Driver.articleID, [bookmark]))
    try driver.press("B")
    #expect(driver.screen.contains("▌ [-They-] {+We+} cannot"))
    #expect(driver.screen.contains("the words have changed"))
    try driver.press("<Enter>")
    #expect(driver.atCursor(9) == "We cannot")
  }

  @Test func positionIsWrittenWhenItChanges() throws {
    let driver = try start.pressing("]")
    let place = try #require(driver.state.reader?.place)
    #expect(
      driver.effects.first
        == .keepPosition(Driver.articleID, ReadingPosition(top: place.top, cursor: place.cursor)))
    #expect(try start.pressing("n").effects.isEmpty)
  }

  @Test func anArticleThatIsLeftWithoutAMoveIsRead() throws {
    let place = try #require(start.state.reader?.place)
    let position = ReadingPosition(top: place.top, cursor: place.cursor)
    #expect(try start.pressing("q").effects.first == .keepPosition(Driver.articleID, position))
    #expect(try start.pressing("?q").effects.isEmpty)
  }

  @Test func positionComesBack() {
    var driver = Driver(shelf: [], 40, 12)
    let cursor = SampleArticle.passage("What comes next").start
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: Driver.document, article: SampleArticle.article,
          kept: KeptArticle(
            id: Driver.articleID, position: ReadingPosition(top: cursor, cursor: cursor)))))
    #expect(driver.atCursor(15) == "What comes next")
    #expect(driver.screen.contains("What comes next"))
  }

  @Test func typedNoteIsDiscardedOnlyAfterAQuestion() throws {
    var driver = try start.pressing(">vetalk<Esc>")
    #expect(driver.state.context == .confirmation)
    try driver.press("n")
    #expect(driver.state.prompt?.text == "talk")
    try driver.press("<Esc>y")
    #expect(driver.state.context == .text)
    #expect(bookmarkEffects(driver).isEmpty)
  }

  @Test func cancelledSelectionGoesBackToWhereItBegan() throws {
    let driver = try start.pressing(">v)))<Esc>")
    #expect(driver.atCursor(9) == "We cannot")
  }

  @Test func pastedLinesStayInTheNote() throws {
    var driver = try start.pressing(">ve")
    driver.send(.keyPressed(.pasted("one\ntwo q Q")))
    #expect(driver.state.prompt?.text == "one two q Q")
    #expect(!driver.state.isFinished)
  }

  @Test func pasteIntoTheTextDoesNothing() throws {
    var driver = try start.pressing(">")
    driver.send(.keyPressed(.pasted("Q")))
    #expect(!driver.state.isFinished)
    #expect(driver.footer == " Pasted text goes into a search or a note: open one first")
  }
}
