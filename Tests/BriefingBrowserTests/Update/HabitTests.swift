import BriefingModel
import Testing

@testable import BriefingBrowser

/// What readers of vim, less and mutt do without thinking.
@Suite struct HabitTests {
  let start = Driver(40, 12)

  @Test func lineIsScrolledToItsPlace() throws {
    let driver = try start.pressing("]jj")
    let cursor = try #require(driver.state.reader?.place.cursor)
    let rows = try ["zt", "zz", "zb"].map { keys in
      let driver = try driver.pressing(keys)
      #expect(driver.state.reader?.place.cursor == cursor)
      return try #require(frame(of: driver.state).cursor?.row)
    }
    #expect(rows == rows.sorted() && Set(rows).count == 3, "\(rows)")
    #expect(try driver.pressing("zq").screen.contains(" zz, zt and zb"))
  }

  @Test func zzLeaves() throws {
    #expect(try start.pressing("ZZ").state.isFinished)
    #expect(try start.pressing("ZQ").state.isFinished)
    #expect(try !start.pressing("Zx").state.isFinished)
    #expect(try start.pressing("\"ZZ").state.isFinished)
  }

  @Test func articleOfTheShelfGoesBackToIt() throws {
    let driver = try start.pressing("q")
    #expect(!driver.state.isFinished && driver.state.reader == nil)
  }

  @Test func articleOfTheShellGoesBackToIt() throws {
    var driver = Driver(40, 12, isShelfLoaded: false)
    #expect(try driver.pressing("q").state.isFinished)
    driver.send(.shelfLoaded([]))
    #expect(try driver.pressing("q").state.isFinished, "the shelf was read, but never shown")
    try driver.press("i")
    #expect(!driver.state.isFinished && driver.state.context == .shelf)
  }

  @Test func listsAreFiltered() throws {
    let driver = try start.pressing("a&mayor<Enter>")
    #expect(driver.screen.contains("Lindqvist") && !driver.screen.contains("Holm"))
    #expect(driver.row(0).contains("Actors &mayor"))
    #expect(try driver.pressing("<Esc>").screen.contains("Holm"))
    #expect(try driver.pressing("<Esc><Esc>").state.context == .text)
    let quotations = try start.pressing("\"&holm<Enter>")
    #expect(quotations.status.contains("1 of 1") && quotations.row(0).contains("1 of 6"))
    #expect(try quotations.pressing("<Enter>").atCursor(6) == "a gift")
    #expect(try start.pressing("\"&zebra<Enter>").footer == " Nothing in the list contains zebra")
    #expect(try start.pressing("\"&zebra<Esc>").status.contains("of 6"))
  }

  @Test func quotationsAreBookmarkedWhereTheyAreListed() throws {
    let driver = try start.pressing("\"M")
    let kept = driver.state.reader?.bookmarks.first?.bookmark.anchor.exact
    #expect(kept?.hasPrefix("“We cannot") == true && kept?.hasSuffix("third pier.") == true)
    #expect(try driver.pressing("M").state.reader?.bookmarks.isEmpty == true)
    #expect(try driver.pressing("Mu").state.reader?.bookmarks.count == 1)
    let noted = try start.pressing("\"jeask her<Enter>")
    #expect(noted.state.reader?.bookmarks.first?.bookmark.note == "ask her")
    #expect(noted.state.context == .quotations)
  }

  @Test func aQuotationOfTheListIsWhereAPassageBegins() throws {
    let driver = try start.pressing("\"jjv")
    #expect(driver.state.context == .selection)
    let chosen = try #require(driver.state.reader?.selection?.passage)
    #expect(SampleArticle.text[chosen].hasPrefix("The authority, she said, had promised"))
    let kept = try driver.pressing("jM").state.reader?.bookmarks.first?.bookmark.anchor.exact
    #expect(kept?.hasSuffix("“a gift to the ferries”.") == true)
    #expect(try driver.pressing("<Esc>").atCursor(9) == "The autho")
  }

  @Test func ledeIsSuspendedFromWhereverTheReaderIs() throws {
    for keys in ["", "f", "m", ">c", "acn", ">K", ":", "/", "a/", "v", ";", "?", "p", "P", "M>MBx"]
    {
      let driver = try start.pressing(keys)
      let suspended = try driver.pressing("<C-z>")
      #expect(suspended.effects == [.suspend], "\(keys)")
      #expect(suspended.screen == driver.screen, "\(keys)")
    }
  }

  @Test func otherKeysCloseTheBoxAndAct() throws {
    let driver = try Driver(80, 24).pressing(">Kd")
    #expect(driver.state.peek == nil && driver.state.context == .dossier)
    #expect(try Driver(80, 24).pressing(">K>").state.peek == nil)
    #expect(try Driver(80, 24).pressing(">Kj").state.peek != nil)
  }
}
