import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct PaletteTests {
  let start = Driver(80, 24)

  func ranked(_ pattern: String, _ texts: [String]) -> [String] {
    let pattern = FuzzyPattern(pattern)
    return texts.compactMap { text in
      pattern.match(FuzzyPattern.Candidate(text)).map { (text, $0.score) }
    }
    .sorted { $0.1 > $1.1 }.map(\.0)
  }

  @Test func wordStartsAndRunsCountMore() {
    #expect(ranked("bt", ["about it", "bookmark.toggle"]).first == "bookmark.toggle")
    #expect(ranked("mark", ["mad parks", "bookmark"]) == ["bookmark"])
    #expect(ranked("mark", ["bookmark", "set mark"]) == ["set mark", "bookmark"])
    #expect(ranked("wf", ["move.wordForward", "wolf"]) == ["move.wordForward"])
    #expect(ranked("walesa", ["Lech Wałęsa"]) == ["Lech Wałęsa"])
    #expect(ranked("zq", ["bookmark"]).isEmpty)
    #expect(ranked("holm jon", ["Jonas Holm", "Holm"]) == ["Jonas Holm"])
  }

  @Test func foundLettersAreTheBestOnes() {
    let match = FuzzyPattern("hol").match(FuzzyPattern.Candidate("who else: Holm"))
    #expect(match?.places == [10, 11, 12])
  }

  @Test func scatteredLettersAreNoFind() {
    #expect(ranked("nu", ["Bookmark the sentence under the cursor"]).isEmpty)
    #expect(ranked("kane", ["mark.set Set a mark", "Harry Kane"]) == ["Harry Kane"])
    #expect(ranked("noh", ["United Nations High Commissioner"]).isEmpty)
    #expect(ranked("x", ["next"]).isEmpty)
  }

  @Test func longPatternsAndTextsEnd() {
    let text = String(repeating: "a b ", count: 5000)
    let pattern = FuzzyPattern(String(repeating: "ab", count: 3000))
    #expect(pattern.match(FuzzyPattern.Candidate(text)) != nil)
  }

  @Test(arguments: [
    (":3<Enter>", "A plan to"), (":99<Enter>", "Ferries"), (":100%<Enter>", "Ferries"),
    (":two pi<Enter>", "Two piers"),
  ])
  func linesLeadTo(_ keys: String, _ words: String) throws {
    #expect(try start.pressing(keys).atCursor(words.count) == words, "\(keys)")
  }

  @Test func commandsRunByNameAndShortName() throws {
    #expect(try start.pressing(":q<Enter>").state.isFinished)
    #expect(try start.pressing(":help<Enter>").state.views.count == 1)
    #expect(try start.pressing(":pane.actors<Enter>").state.reader?.focus == .actors)
    let driver = try start.pressing(":bookmark.toggle<Enter>")
    #expect(driver.effects.contains { if case .keepBookmark = $0 { true } else { false } })
  }

  @Test(arguments: ["wq", "x", "q!", "qa", "q"])
  func vimNamesLeave(_ name: String) throws {
    #expect(try start.pressing(":\(name)<Enter>").state.isFinished)
  }

  @Test func vimNamesGo() throws {
    #expect(try start.pressing(":$<Enter>").atCursor(7) == "Ferries")
    #expect(try start.pressing("G:0<Enter>").atCursor(7) == "Harbour")
    #expect(try start.pressing("/pier<Enter>:noh<Enter>").state.reader?.lit == nil)
    #expect(try start.pressing(":!wc -w<Enter>").effects.contains { "\($0)".contains("wc -w") })
  }

  @Test(arguments: ["set nu", "set", "reg", "keys of this screen", "last change", "zzz"])
  func nothingIsDoneThatWasNotNamed(_ line: String) throws {
    let driver = try start.pressing(">").pressing(":\(line)<Enter>")
    #expect(driver.effects.isEmpty && driver.state.views.isEmpty && driver.state.context == .text)
    #expect(driver.footer.contains("is not known"), "\(driver.footer)")
  }

  @Test func commandsAreMeantByTheBeginningsOfTheirNames() throws {
    #expect(try start.pressing(":book tog<Enter>").footer == " Bookmarked")
    #expect(try start.pressing(":keys of this<Down><Enter>").state.views.count == 1)
  }

  @Test func mistypedNameNamesTheNearest() throws {
    #expect(
      try start.pressing(":bookmrks<Enter>").footer
        == " :bookmrks is not known: the nearest is :bookmarks")
  }

  @Test func emptyLineDoesNothing() throws {
    let driver = try start.pressing(":<Enter>")
    #expect(driver.effects.isEmpty && driver.state.context == .text && driver.state.message == nil)
  }

  @Test func vimNamesAreFree() {
    let names = CommandRegistry.standard.commands.flatMap(\.shortNames)
    #expect(VimNames.commands.keys.allSatisfy { !names.contains($0) })
  }

  @Test func whatWasGoneDownToIsMeant() throws {
    let driver = try start.pressing(":q<Down><Enter>")
    #expect(!driver.state.isFinished)
  }

  @Test func actorsAreGoneTo() throws {
    let driver = try start.pressing(":authority<Enter>")
    #expect(driver.state.reader?.lit?.actor == SampleArticle.authority)
  }

  @Test func commandOfAnotherPlaceSaysWhere() throws {
    let driver = try start.pressing(":bookmark.delete<Enter>")
    #expect(driver.footer.contains("Bookmarks"))
    #expect(driver.effects.isEmpty)
  }

  @Test func fileIsWrittenOverOnlyAfterAQuestion() throws {
    var driver = try start.pressing(":w out.txt<Enter>")
    guard case .write(let view, let path, let replacing) = driver.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "out.txt" && !replacing)
    #expect(view.lines.first == "Harbour plan divides the island of Ostra")
    #expect(view.lines.contains { $0.contains("third pier") })
    #expect(!view.lines.contains { $0.contains("100% Font Size") })
    driver.send(.fileExists(view, path: path))
    #expect(driver.state.context == .confirmation)
    #expect(try driver.pressing("n").effects.isEmpty)
    #expect(try driver.pressing("y").effects == [.write(view, path: path, replacing: true)])
  }

  @Test func listIsWrittenWhole() throws {
    let view = try #require(ViewText(start.pressing("\"").state))
    #expect(view.lines.contains { $0.contains("Jonas Holm?") })
    #expect(view.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func addressIsLookedForInTheLibraryOnly() throws {
    let driver = try start.pressing(":e https://example.org/a<Enter>")
    #expect(driver.state.message?.text.contains("no network") == true)
    #expect(try start.pressing(":e notes.md<Enter>").effects.contains(.openFile("notes.md")))
  }

  @Test func articlesOfTheShelfAreFound() throws {
    let entry = ShelfEntry(
      id: ArticleID(rawValue: 3), metadata: Article.Metadata(headline: "Nets are mended"), added: 0)
    var driver = try start.pressing(":nets")
    driver.send(.shelfLoaded([entry]))
    try driver.press("<Enter>")
    #expect(driver.effects.contains(.openArticle(ArticleID(rawValue: 3))))
  }
}
