import BriefingModel
import Testing

@testable import BriefingBrowser

/// `/`, `n` and `N` in lists: what is on the screen is searched, whatever it is.
@Suite struct ListSearchTests {
  let start = Driver(80, 24)

  @Test func everyListIsSearched() throws {
    for keys in ["o", "a", "\"", "ad", "M>MB", "V", "V<Enter>", "p", "P", "P<Enter>", "?"] {
      let driver = try start.pressing(keys)
      let list = try #require(driver.state.activeList, "\(keys)")
      let last = try #require(list.selectable(from: list.count - 1, down: false))
      let words = list.words(at: last).split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
      let word = try #require(words.max { $0.count < $1.count }, "\(keys)")
      let found = try driver.pressing("/\(word)<Enter>")
      let context = found.state.context
      #expect(context == driver.state.context, "\(keys)")
      let search = try #require(found.state.activeListState.search, "\(keys) /\(word)")
      #expect(found.status.contains("/\(word): hit"), "\(keys): \(found.status)")
      let walked = try found.pressing(String(repeating: "n", count: search.hits.count))
      #expect(walked.state.activeListState.selected == found.state.activeListState.selected)
      #expect(frame(of: found.state).roleText.contains("lit"), "\(keys)")
    }
  }

  @Test func hitsAreWalkedRoundTheEnds() throws {
    let driver = try start.pressing("a/port<Enter>")
    #expect(driver.status.contains("/port: hit 1 of 1"))
    #expect(try driver.pressing("n").footer == " port stands here alone")
    let keys = try start.pressing("?/mark<Enter>")
    let first = keys.state.activeListState.selected
    #expect(try keys.pressing("n").state.activeListState.selected > first)
    #expect(try keys.pressing("nN").state.activeListState.selected == first)
    #expect(try keys.pressing("3n").state == keys.pressing("nnn").state)
    #expect(try keys.pressing("N").footer == " Past the beginning: on from the end")
    #expect(try keys.pressing("Nn").footer == " Past the end: on from the beginning")
  }

  @Test func dossierIsSearchedAndNotTheArticle() throws {
    let driver = try start.pressing("ad/council<Enter>")
    #expect(driver.state.context == .dossier)
    #expect(driver.footer == " council is not in this list")
    #expect(try start.pressing("ad/summer<Enter>").status.contains("/summer: hit 1 of"))
  }

  @Test func leavingTheLineLeavesTheListAsItWas() throws {
    let before = try start.pressing("aj")
    let typed = try before.pressing("/port")
    #expect(typed.state.activeListState.selected > before.state.activeListState.selected)
    let left = try typed.pressing("<Esc>")
    #expect(left.state.activeListState == before.state.activeListState)
    let emptied = try typed.pressing("<BS><BS><BS><BS>")
    #expect(emptied.state.prompt != nil)
    #expect(emptied.state.activeListState == before.state.activeListState)
  }

  @Test func nothingTypedSearchesForTheLastAgain() throws {
    let driver = try start.pressing("/pier<Enter>\"/<Enter>")
    #expect(driver.footer == " pier is not in this list")
    #expect(try start.pressing("a/ostra<Enter>/<Enter>").status.contains("hit 2 of 2"))
  }

  @Test func escapePutsOutThenCloses() throws {
    let help = try start.pressing("?/mark<Enter>")
    #expect(try help.pressing("<Esc>").state.activeListState.search == nil)
    #expect(try help.pressing("<Esc>").state.context == .help)
    #expect(try help.pressing("<Esc><Esc>").state.context == .text)
    let actors = try start.pressing("a/ostra<Enter>")
    #expect(try actors.pressing("<Esc>").state.context == .actors)
    #expect(try actors.pressing("tn").footer.contains("Nothing is lit") == false)
  }

  @Test func nextWalksTheTextAgainOnceTheListIsLeft() throws {
    let driver = try start.pressing("a/lindqvist<Enter>t")
    #expect(driver.state.reader?.lists[.actors]?.search == nil)
    #expect(driver.status.contains("Petra Lindqvist"))
    #expect(try driver.pressing("n").status.contains("mention 1 of"))
  }

  @Test func wordsOfAHeadingShowWhatStandsUnderIt() throws {
    let driver = try start.pressing("?/bookmarks and notes<Enter>")
    #expect(driver.screen.contains("Bookmarks and notes"))
    #expect(driver.status.contains("hit 1 of 1"))
  }

  @Test func litWordsAreSplitWhereRolesChange() {
    let pieces = [StyledText("a Port", .heading), StyledText(" Authority", .text)]
    #expect(
      pieces.lighting(TextSearch("port auth")) == [
        StyledText("a ", .heading), StyledText("Port", .lit), StyledText(" Auth", .lit),
        StyledText("ority", .text),
      ])
    #expect(pieces.lighting(TextSearch("zebra")) == pieces)
  }
}
