import BriefingModel
import Testing

@testable import BriefingBrowser

/// What readers stumbled over.
@Suite struct StumblingTests {
  private let wide = Driver(120, 40)
  private let narrow = Driver(80, 24)

  @Test func whatTheCursorIsOnGoesBeforeWhatIsLit() throws {
    let driver = try narrow.pressing("...<Enter>gg>>>>")
    #expect(driver.status.contains("Jonas Holm?, mixed"))
    #expect(driver.status.contains("mentions"), "what is lit is said, too")
  }

  @Test func aVoiceSaysTheNumberFirst() throws {
    #expect(try Driver(40, 12).pressing("<F7>\"j").status.hasPrefix("2 of "))
  }

  @Test func listsBesideAnArticleOpenAtTheirTop() throws {
    let driver = Driver(120, 12)
    #expect(driver.screen.contains("People"))
    #expect(try driver.pressing("Gg").screen.contains("People"))
  }

  @Test func aListThatCoversTheTextIsClosedAsAnyView() throws {
    for key in ["a", "o", "\""] {
      let driver = try narrow.pressing("\(key)q")
      #expect(driver.state.context == .text && !driver.state.isFinished)
    }
    #expect(try wide.pressing("aq").state.reader == nil)
  }

  @Test func redoneNoteIsToldAsChanged() throws {
    var driver = try narrow.pressing(">eask her<Enter>")
    try driver.press("easap: <Enter>")
    try driver.press("u")
    #expect(driver.footer.contains("The bookmark is as it was"))
    try driver.press("<C-r>")
    #expect(driver.footer.contains("The bookmark is changed again"))
  }

  @Test func tagsAreTypedAndShown() throws {
    let driver = try narrow.pressing(">M#ports, #sea ports<Enter>")
    guard case .keepBookmark(let bookmark) = driver.effects.last else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(bookmark.tags == ["ports", "sea"])
    #expect(driver.footer.contains("Tags kept"))
    #expect(try driver.pressing("B").screen.contains("#ports #sea"))
    #expect(try driver.pressing("u").state.reader?.bookmarks.first?.bookmark.tags == [])
  }

  @Test func theNeighbourOfACopyThatIsNotShownIsThatOfItsStory() throws {
    var driver = Driver(shelf: SampleLibrary.entries, 80, 24)
    driver.openSample()  // Article 7, a copy of 12.
    try driver.press("<C-n>")
    #expect(driver.effects.contains(.openArticle(ArticleID(rawValue: 6))))
  }

  @Test func tabSaysWhereACorrectionHoldsBeforeItIsChosen() throws {
    let driver = try narrow.pressing("ajc")
    #expect(driver.screen.contains("in this article, Tab: in the whole library"))
    #expect(try driver.pressing("<Tab>").screen.contains("in the whole library, Tab: only this"))
    #expect(try narrow.pressing(">c<Tab>").footer.contains("words of this article"))
  }

  @Test func whoIsMergedIsFirstOfferedItsLike() throws {
    let menu = try #require(try narrow.pressing("acm").state.correction)
    #expect(menu.entries.first?.role == .actorPerson)
    let place = try narrow.pressing("aGcm")
    #expect(place.state.correction?.entries.isEmpty == false)
    #expect(place.state.correction?.preview.contains("is a place") == true)
  }

  @Test func aNameIsTypedOverTheOldOne() throws {
    #expect(try narrow.pressing("ajcr").state.correction?.line.text == "Jonas Holm")
    #expect(try narrow.pressing("ajcrJon").state.correction?.line.text == "Jon")
    #expect(try narrow.pressing("ajcr<Left>x").state.correction?.line.text == "Jonas Holxm")
  }

  @Test func aBarWithSomethingIsAKeyAway() throws {
    let driver = try Driver(shelf: SampleChart.articles, 80, 24).pressing("PzzzggN")
    #expect(driver.footer.contains("This is the first bar"))
    let next = try driver.pressing("n")
    let bins = next.state.charts.timeline.bins
    #expect(bins[next.state.charts.list.selected].articles > 0)
    #expect(next.state.charts.list.selected > 0)
  }

  @Test func forgettingASearchChoosesItsNeighbour() throws {
    var driver = try Driver(shelf: SampleLibrary.entries, 120, 40).pressing("<Tab>jjj")
    #expect(driver.state.searchFolderHere != nil)
    driver.send(.foldersLoaded([], []))
    #expect(driver.state.shelf.folderList.selected > 0)
  }

  @Test func theTourIsSeenOnASmallScreen() throws {
    #expect(try Driver(20, 5).pressing("<F9>").screen.contains("Tour:"))
  }

  @Test func aTakenNameIsAskedFor() throws {
    var driver = Driver(shelf: SampleLibrary.entries, 120, 40)
    try driver.press(";harbour<Enter>sports<Enter>")
    #expect(driver.state.question?.text.contains("harbour OR ferry") == true)
    try driver.press("y")
    #expect(
      driver.effects.contains {
        if case .keepSearch(let kept) = $0 { kept.name == "ports" } else { false }
      })
  }
}
