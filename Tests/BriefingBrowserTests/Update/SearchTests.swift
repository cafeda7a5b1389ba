import BriefingBrowser
import BriefingModel
import Testing

@Suite struct SearchTests {
  let start = Driver(40, 12)

  @Test func everyKeyAsksAndShowsTheFirstHit() throws {
    let driver = try start.pressing("/vo")
    #expect(
      driver.effects.prefix(2) == [
        .search(Driver.document, query: "v"), .search(Driver.document, query: "vo"),
      ])
    #expect(driver.atCursor(4) == "vote")
    #expect(driver.status.contains("/vo: hit 1 of 1"))
  }

  @Test func cancelGoesBackToWhereItBegan() throws {
    let driver = try start.pressing("]/vote<Esc>")
    #expect(driver.atCursor(9) == "Two piers")
    #expect(driver.state.reader?.lit == nil)
  }

  @Test func cancelLightsAgainWhatWasLit() throws {
    let driver = try start.pressing("a<Enter>/vote<Esc>")
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.lindqvist))
  }

  @Test func emptiedLineGoesBackToWhereItBegan() throws {
    let driver = try start.pressing("]/vo<BS><BS>")
    #expect(driver.atCursor(9) == "Two piers")
    #expect(driver.state.prompt != nil)
    #expect(try driver.pressing("<BS>").state.prompt == nil)
  }

  @Test func hitsAreWalked() throws {
    #expect(try start.pressing("/pier<Enter>nn").status.contains("hit 3 of 4"))
    #expect(try start.pressing("/pier<Enter>N").status.contains("hit 4 of 4"))
  }

  @Test func lateAnswersAreLeftAlone() throws {
    var driver = try start.pressing("/pier")
    let before = driver.state
    driver.send(.searchFinished(Driver.document, query: "pi", passages: []))
    #expect(driver.state == before)
  }

  @Test func hitInAHiddenLineBringsItOut() throws {
    let driver = try start.pressing("/font size<Enter>")
    #expect(driver.state.reader?.showsFurniture == true)
    #expect(driver.screen.contains("100% Font Size"))
  }

  @Test func nothingFoundSaysSo() throws {
    #expect(try start.pressing("/zebra<Enter>").footer == " zebra is not in this article")
  }

  @Test func linesOfBeforeAreCalledUp() throws {
    let driver = try start.pressing("/vote<Enter>/pier<Enter>/")
    #expect(try driver.pressing("<Up>").state.prompt?.text == "pier")
    #expect(try driver.pressing("<Up><Up>").state.prompt?.text == "vote")
    #expect(try driver.pressing("<Up><Up><Up><Down>").state.prompt?.text == "pier")
    #expect(try driver.pressing("v<Up>").state.prompt?.text == "vote")
    #expect(try driver.pressing("v<Up><Down>").state.prompt?.text == "v")
    #expect(try driver.pressing("<Up><Up><Enter>").atCursor(4) == "vote")
  }

  @Test func emptyLineSearchesForTheLastAgain() throws {
    #expect(try start.pressing("/pier<Enter>/<Enter>").status.contains("hit 2 of 4"))
    #expect(try start.pressing("/pier<Enter><Esc>/<Enter>").status.contains("of 4"))
  }

  @Test func expressionIsFound() throws {
    let driver = try Driver(80, 24).pressing("/Holm.*ferries<Enter>")
    #expect(driver.atCursor(4) == "Holm")
    #expect(driver.status.contains("hit 1 of 1"))
    #expect(
      try start.pressing("/ho(lm<Enter>").footer == " ho(lm is not in this article")
  }

  @Test func wrongExpressionSaysWhatIsWrong() throws {
    let driver = try Driver(80, 24).pressing("/ho(lm|x<Enter>")
    #expect(
      driver.footer == " ho(lm|x is not in this article, and no expression: the ( is not closed")
  }

  @Test func lineIsEdited() throws {
    let driver = try start.pressing("/vtoe<Left><Left><BS><Right>t")
    #expect(driver.state.prompt?.text == "vote")
    #expect(try driver.pressing("<C-a>X<C-e>Y").state.prompt?.text == "XvoteY")
    #expect(try driver.pressing("<Space>two<C-w>").state.prompt?.text == "vot e")
  }

  @Test func keysTypedAheadOfTheHitsAreTakenWhenTheyCome() throws {
    var state = start.state
    for key in try Key.sequence("/pier<Enter>n") { _ = update(&state, .keyPressed(key)) }
    #expect(state.message == nil)
    let hits = TextSearch("pier").passages(in: SampleArticle.article)
    _ = update(&state, .searchFinished(Driver.document, query: "pier", passages: hits))
    #expect(state.reader?.lit?.current == 1)
    #expect(state.reader?.place.cursor == hits[1].start)
  }
}
