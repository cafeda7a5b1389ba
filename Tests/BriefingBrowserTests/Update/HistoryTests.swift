import BriefingModel
import Testing

@testable import BriefingBrowser

/// What was typed before, in this sitting and in those before it.
@Suite struct HistoryTests {
  let start: Driver = {
    var driver = Driver(80, 24)
    driver.send(
      .trailLoaded(
        jumps: [], marks: [],
        lines: [
          TypedLine(.search, "ferry"), TypedLine(.search, "pier"),
          TypedLine(.librarySearch, "harbour"), TypedLine(.filter, "holm"),
          TypedLine(.command, "help"), TypedLine(.command, "bookmarks"),
        ]))
    return driver
  }()

  @Test func linesOfEarlierSittingsAreCalledUp() throws {
    #expect(try start.pressing("/<Up>").state.prompt?.text == "pier")
    #expect(try start.pressing("/f<Up>").state.prompt?.text == "ferry")
    #expect(try start.pressing("/vote<Enter>/<Up><Up>").state.prompt?.text == "pier")
    #expect(try start.pressing(";<Up>").state.prompt?.text == "harbour")
  }

  @Test func linesOfThisSittingStayTheNewest() throws {
    var driver = try Driver(80, 24).pressing("/vote<Enter>/v<Up>")
    driver.send(
      .trailLoaded(
        jumps: [], marks: [], lines: [TypedLine(.search, "vote"), TypedLine(.search, "vow")]))
    #expect(try driver.pressing("<Up>").state.prompt?.text == "vow")
    #expect(try driver.pressing("<Down>").state.prompt?.text == "v")
  }

  @Test func eachKindIsWrittenDownOnceTyped() throws {
    let kept = { (keys: String) in try start.pressing(keys).keptLines }
    #expect(try kept("/vote<Enter>n") == [TypedLine(.search, "vote")])
    #expect(try kept("/vote<Esc>/ <Enter>").isEmpty)
    #expect(try kept(";plan<Enter>") == [TypedLine(.librarySearch, "plan")])
    #expect(try kept("i/ostra<Enter>") == [TypedLine(.filter, "ostra")])
    #expect(try kept(":help<Enter>") == [TypedLine(.command, "help")])
    #expect(try kept("a*") == [TypedLine(.librarySearch, "actor:\"Petra Lindqvist\"")])
  }

  @Test func paletteCallsUpWhatWasCalledByName() throws {
    #expect(try start.pressing(":<Up>").state.palette?.line.text == "bookmarks")
    #expect(try start.pressing(":h<Up>").state.palette?.line.text == "help")
    #expect(try start.pressing(":h<Up><Down>").state.palette?.line.text == "h")
    #expect(try start.pressing(":<Up><Enter>").state.context == .bookmarks)
  }

  @Test func paletteChoosesWhereTheReaderHasBegunTo() throws {
    let driver = try start.pressing(":<Down><Down><Up>")
    #expect(driver.state.palette?.selected == 0)
    #expect(driver.state.palette?.line.text == "")
    #expect(try start.pressing(":zz<Up>").state.palette?.line.text == "zz")
  }

  @Test func onlyTheNewestLinesAreKept() {
    var history = PromptHistory()
    history.record("last")
    history.resume((1...TypedLine.limit).map(String.init))
    #expect(history.lines.count == TypedLine.limit)
    #expect(history.lines.first == "2" && history.lines.last == "last")
  }
}
