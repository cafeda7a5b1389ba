import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct FolderTests {
  let start = Driver(shelf: SampleLibrary.entries, 80, 24)

  private func headlines(_ driver: Driver) -> [String] {
    driver.state.shelf.shown.map { driver.state.shelf.entries[$0].metadata.headline }
  }

  @Test func copiesOfAStoryAreOneRow() {
    #expect(headlines(start).count == 4)
    #expect(start.row(1).contains("×2"))
    #expect(start.row(0).hasSuffix("5 articles, 1 a copy"))
  }

  @Test func aFilterFindsTheCopyThatIsNotShown() throws {
    let driver = try start.pressing("/ostra courier")
    #expect(
      headlines(driver) == [
        "Harbour plan divides the island of Ostra", "Ferries return after ten years",
      ])
    #expect(driver.row(1).contains("2026-03-14"))
  }

  @Test func foldersCountAndShowTheirArticles() throws {
    let folders = try start.pressing("<Tab>")
    #expect(folders.state.context == .folders)
    #expect(folders.row(2).hasPrefix(" Unread"))
    #expect(folders.row(2).hasSuffix(" 4"))
    let unread = try start.pressing("<Tab>j<Enter>")
    #expect(unread.row(0).hasPrefix(" Unread "))
    #expect(unread.row(0).hasSuffix(" 4 of 5 articles, 1 a copy"))
    #expect(try unread.pressing("<Esc>").row(0).hasPrefix(" lede"))
    #expect(headlines(try start.pressing("<Tab>jj<Enter>")) == ["Ferries return after ten years"])
  }

  @Test func aKeptSearchStandsAsAFolder() throws {
    let driver = try start.pressing("<Tab>jjj")
    #expect(driver.state.shelf.view.folder == .search("ports"))
    #expect(headlines(driver).count == 2)
    let results = try driver.pressing("e")
    #expect(results.effects.last == .searchLibrary(LibraryQuery("harbour OR ferry")))
    #expect(results.state.context == .results)
    var gone = driver
    gone.send(.foldersLoaded([]))
    #expect(gone.state.shelf.view.folder == .all)
  }

  @Test func aKeptSearchIsForgottenAndBroughtBack() throws {
    let search = try #require(SampleLibrary.folders.first?.search)
    var driver = try start.pressing("<Tab>jjjx")
    #expect(driver.effects.last == .replaceSearch(search, by: nil))
    driver.send(.searchReplaced(search, by: nil))
    #expect(driver.footer == " The search “ports” is forgotten: u brings it back")
    try driver.press("u")
    #expect(driver.effects == [.replaceSearch(nil, by: search)])
    driver.send(.searchReplaced(nil, by: search))
    #expect(driver.footer == " The search “ports” is back")
    #expect(try driver.pressing("<C-r>").effects == [.replaceSearch(search, by: nil)])
  }

  @Test func aKeptSearchIsCalledOtherwise() throws {
    let search = try #require(SampleLibrary.folders.first?.search)
    var renamed = search
    renamed.name = "quays"
    var driver = try start.pressing("<Tab>jjjr<C-u>quays<Enter>")
    #expect(driver.effects.last == .replaceSearch(search, by: renamed))
    driver.folders = [SearchFolder(renamed, articles: [])]
    driver.send(.searchReplaced(search, by: renamed))
    #expect(driver.footer == " The search is called “quays” now: u takes it back")
    #expect(driver.state.shelf.view.folder == .search("quays"))
    #expect(try driver.pressing("u").effects == [.replaceSearch(renamed, by: search)])
    #expect(try start.pressing("<Tab>jjjr<Enter>").footer == " The search is called as it was")
  }

  @Test func aNameThatIsTakenIsNotGivenTwice() throws {
    var driver = start
    driver.folders = ["ports", "quays"].map {
      SearchFolder(SavedSearch(name: $0, query: "harbour", created: 0), articles: [])
    }
    let named = try driver.pressing("<Tab>jjjr<C-u>quays<Enter>")
    #expect(named.footer == " Another search is called “quays”")
  }

  @Test func aFailedChangeOfASearchCanBeTriedAgain() throws {
    let search = try #require(SampleLibrary.folders.first?.search)
    var driver = try start.pressing("<Tab>jjjx")
    driver.send(.searchReplaced(search, by: nil))
    try driver.press("u")
    driver.send(.changeRefused("another search is called “ports”: choose another name"))
    #expect(driver.footer.contains("choose another name"))
    #expect(try driver.pressing("u").effects == [.replaceSearch(nil, by: search)])
  }

  @Test func unreadOnlyIsAKey() throws {
    #expect(headlines(try start.pressing("U")).count == 3)
    #expect(try start.pressing("U").status.hasSuffix("unread only"))
    #expect(headlines(try start.pressing("UU")).count == 4)
  }

  @Test func ordersFollowEachOther() throws {
    #expect(headlines(try start.pressing("o")).last == "A letter without a date or an outlet")
    #expect(headlines(try start.pressing("oo")).first == "A letter without a date or an outlet")
    #expect(headlines(try start.pressing("ooo")).first == "São Paulo opens its archive")
    #expect(headlines(try start.pressing("oooo")).last == "Ferries return after ten years")
    #expect(headlines(try start.pressing("ooooo")).first == "São Paulo opens its archive")
    #expect(try start.pressing("oo").footer == " Sorted: by headline")
  }

  @Test func readAndUnreadAreMarked() throws {
    var driver = try start.pressing("r")
    #expect(driver.effects == [.setRead([12, 7].map { ArticleID(rawValue: $0) }, isRead: true)])
    let read = SampleLibrary.entries.prefix(2).map { entry in
      var entry = entry
      entry.lastRead = 10
      return entry
    }
    driver.send(.readSet(read, isRead: true))
    #expect(driver.row(1).hasPrefix("   2026-03-15"))
    #expect(driver.footer.contains("Marked as read: u takes it back"))
    let ids = read.map(\.id)
    #expect(try driver.pressing("r").effects == [.setRead(ids, isRead: false)])
    #expect(try driver.pressing("u").effects == [.setRead(ids, isRead: false)])
  }

  @Test func deletingAsksFirst() throws {
    var driver = try start.pressing("jjx")
    #expect(driver.screen.contains("Delete “Ferries return after ten years” from the library"))
    #expect(driver.screen.contains("with its 2"))
    try driver.press("y")
    #expect(driver.effects == [.deleteArticle(ArticleID(rawValue: 5))])
    driver.send(.articleDeleted(ArticleID(rawValue: 5)))
    #expect(headlines(driver).count == 3)
    #expect(driver.status == " 3 of 3")
  }

  @Test func newArticlesComeToTheirPlace() throws {
    var driver = try start.pressing("j")
    var new = SampleLibrary.entries[2]
    new.id = ArticleID(rawValue: 20)
    driver.send(.shelfChanged([new]))
    #expect(headlines(driver).first == new.metadata.headline)
    #expect(driver.state.shelf.selected?.id == ArticleID(rawValue: 6))
  }

  /// A shelf that is put in order outside, the newest article first.
  private var large: Driver {
    let many = (1...3_000).reversed().map { number in
      var entry = SampleLibrary.entries[4]
      entry.id = ArticleID(rawValue: Int64(number))
      entry.metadata.headline = "Article \(number)"
      return entry
    }
    var driver = Driver(shelf: many, 80, 24)
    arrange(&driver)
    return driver
  }

  private func arrange(_ driver: inout Driver) {
    guard case .arrangeShelf(let task) = driver.effects.last, let arranged = task.arranged() else {
      return
    }
    driver.send(.shelfArranged(arranged))
  }

  @Test func aLargeShelfIsArrangedOutside() throws {
    var driver = large
    #expect(driver.status == " 1 of 3000")
    try driver.press("/77")
    #expect(driver.state.shelf.shown.count == 3_000)
    let late = driver.effects.first
    arrange(&driver)
    #expect(driver.state.shelf.shown.count == 57)
    let before = driver.state
    if case .arrangeShelf(let task) = late, let arranged = task.arranged() {
      driver.send(.shelfArranged(arranged))
    }
    #expect(driver.state == before)
  }

  @Test func whatNobodyWaitsForIsGivenUp() throws {
    guard case .arrangeShelf(let task) = try large.pressing("/7").effects.last else {
      Issue.record("the shelf is put in order at once")
      return
    }
    #expect(task.arranged(isCancelled: { true }) == nil)
    #expect(task.arranged()?.shown.count == 813)
  }

  @Test func whatWasReadCountsInTheFilterThatIsTyped() throws {
    var driver = large
    var read = driver.state.shelf.entries[0]
    read.lastRead = 9
    driver.send(.shelfChanged([read]))
    try driver.press("/30")
    arrange(&driver)
    #expect(driver.state.shelf.arranged.facts.unread == 2_999)
    #expect(driver.state.shelf.selected?.id == read.id)
  }

  @Test func narrowScreensShowOneAtATime() throws {
    #expect(!(try start.pressing("<Tab>").screen.contains("│")))
    let wide = Driver(shelf: SampleLibrary.entries, 120, 40)
    #expect(wide.row(1).hasPrefix("▸All articles             5 │ ● 2026-03-15"))
    #expect(try wide.pressing("<Tab>j").row(2).contains("│ ● 2026-03-06"))
  }
}
