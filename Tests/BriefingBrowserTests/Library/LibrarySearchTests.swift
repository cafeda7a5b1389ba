import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct LibrarySearchTests {
  let start = Driver(80, 24)

  @Test func everyKeyAsksForWordsThatGoOn() throws {
    let driver = try start.pressing(";harb")
    #expect(
      driver.effects == [
        .searchLibrary(LibraryQuery("h")), .searchLibrary(LibraryQuery("ha")),
        .searchLibrary(LibraryQuery("har*")), .searchLibrary(LibraryQuery("harb*")),
      ])
    #expect(driver.row(1) == " Search: harb")
    #expect(driver.row(2) == " 3 articles, the best first")
  }

  @Test func whatIsTypedIsAskedForAsItIsOnEnter() throws {
    let driver = try start.pressing(";harbour plan<Enter>")
    #expect(driver.effects.last == .searchLibrary(LibraryQuery("harbour plan")))
    #expect(driver.state.context == .results)
    #expect(driver.status == " 1 of 3")
  }

  @Test func whereNoWordIsJustSoThoseThatBeginSoStay() throws {
    var driver = try start.pressing(";harb")
    #expect(
      update(&driver, "<Enter>") == [
        .searchLibrary(LibraryQuery("harb")), .keepLine(TypedLine(.librarySearch, "harb")),
      ])
    driver.send(.libraryFound(LibraryQuery("harb"), [], isAll: true))
    #expect(driver.row(1) == " Search: harb*")
    #expect(driver.footer.hasPrefix(" No word is just so"))
    #expect(driver.state.search.found?.count == 3)
  }

  @Test func answersToWhatIsNoLongerAskedAreLeftAlone() throws {
    var driver = try start.pressing(";zebra")
    let before = driver.state
    driver.send(.libraryFound(LibraryQuery("zeb*"), SampleLibrary.hits, isAll: true))
    #expect(driver.state == before)
  }

  @Test func mistakeStandsUnderItsPlaceAndNothingIsAsked() throws {
    let driver = try start.pressing(";harbour (")
    #expect(driver.row(1) == " Search: harbour (")
    #expect(driver.row(2) == "                  ^")
    #expect(driver.row(3) == " the bracket is not closed: write a word behind it")
    #expect(driver.row(4).contains("Harbour plan divides"))
    #expect(driver.effects.last == .searchLibrary(LibraryQuery("harbour ")))
    #expect(try driver.pressing("<Enter>").state.context == .prompt)
  }

  @Test func nothingFoundSaysSo() throws {
    #expect(try start.pressing(";zebra<Enter>").row(2) == " No article of the library holds that")
  }

  @Test func fieldsAreNamedAndCompleted() throws {
    let driver = try start.pressing(";s")
    #expect(driver.row(2) == " speaker:  section:")
    let completed = try start.pressing(";harbour sp<Tab>")
    #expect(completed.row(1) == " Search: harbour speaker:")
    #expect(try start.pressing(";kind:i<Tab>").row(1) == " Search: kind:indirect")
    #expect(try start.pressing(";zzz<Tab>").footer == " No field begins so")
  }

  @Test func emptyLineShowsTheLanguage() throws {
    #expect(try start.pressing(";").screen.contains("date:2023-11..2024-01"))
    #expect(try start.pressing(";<Esc>").state.context == .text)
    let again = try start.pressing(";harbour<Enter><Esc>;")
    #expect(again.row(2) == " Enter: back to the 3 articles with harbour")
    #expect(try again.pressing("<Enter>").row(1) == " Search: harbour")
  }

  @Test func earlierSearchesComeBack() throws {
    var driver = try start.pressing(";harbour<Enter>;plan<Enter>;<Up>")
    #expect(driver.row(1) == " Search: plan")
    try driver.press("<Up>")
    #expect(driver.row(1) == " Search: harbour")
    try driver.press("<Up><Down><Down>")
    #expect(driver.row(1) == " Search:")
    #expect(try driver.pressing("ha<Up>").row(1) == " Search: harbour")
  }

  @Test func leavingTheLineShowsWhatWasFoundBefore() throws {
    let driver = try start.pressing(";harbour<Enter>/ zebra<Esc>")
    #expect(driver.row(1) == " Search: harbour")
    #expect(driver.effects.last == .searchLibrary(LibraryQuery("harbour")))
    #expect(driver.state.context == .results)
  }

  @Test func otherOrderAsksAnew() throws {
    let driver = try start.pressing(";harbour<Enter>o")
    #expect(driver.effects.last == .searchLibrary(LibraryQuery("harbour", order: .date)))
    #expect(driver.row(2) == " 3 articles, the newest first")
    #expect(driver.row(4).contains("A very long headline"))
  }

  @Test func starSearchesForTheActorHere() throws {
    let driver = try start.pressing("a*")
    #expect(driver.effects == [.searchLibrary(LibraryQuery("actor:\"Petra Lindqvist\""))])
    #expect(driver.row(1) == " Search: actor:\"Petra Lindqvist\"")
  }

  @Test func searchIsKeptUnderAName() throws {
    let driver = try start.pressing(";harbour<Enter>squays<Enter>")
    #expect(
      driver.effects.last
        == .keepSearch(SavedSearch(name: "quays", query: "harbour", created: 0)))
  }

  @Test func hitsThatComeIntoViewAreAskedFor() throws {
    var driver = try start.pressing(";harb")
    let order = (7..<107).map { ArticleID(rawValue: $0) }
    driver.send(.libraryCounted(LibraryQuery("harb*"), order))
    #expect(driver.row(2) == " 100 articles, the best first")
    try driver.press("<Enter>")
    driver.send(.libraryFound(LibraryQuery("harb"), SampleLibrary.hits, isAll: false))
    driver.send(.libraryCounted(LibraryQuery("harb"), order))
    try driver.press("G")
    #expect(driver.status == " 100 of 100")
    #expect(driver.effects == [.loadHits(LibraryQuery("harb"), Array(order[75...]))])
  }

  private func update(_ driver: inout Driver, _ keys: String) -> [BrowserEffect] {
    let before = driver.state
    var state = before
    let effects = (try? Key.sequence(keys))?.flatMap {
      BriefingBrowser.update(&state, .keyPressed($0))
    }
    driver.replaceState(state)
    return effects ?? []
  }
}
