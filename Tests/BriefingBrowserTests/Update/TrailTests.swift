import BriefingModel
import Testing

@testable import BriefingBrowser

/// Marks, and the jump list across articles.
@Suite struct TrailTests {
  let start = Driver(80, 24)
  let other = Spot(
    article: ArticleID(rawValue: 9), position: ReadingPosition(top: 0, cursor: 5))

  /// The driver after the library has opened an article with a number.
  func opening(_ id: ArticleID, marks: [Mark] = [], in driver: Driver) -> Driver {
    var driver = driver
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 2), article: SampleArticle.article,
          kept: KeptArticle(id: id, marks: marks))))
    return driver
  }

  @Test func markIsSetKeptAndGoneTo() throws {
    let driver = try start.pressing("]ma")
    let offset = SampleArticle.passage("Two piers").start
    let marks = driver.effects.compactMap { effect -> Mark? in
      if case .keepMark(let mark) = effect { return mark }
      return nil
    }
    #expect(marks.map(\.letter) == ["a"])
    #expect(marks.first?.spot.position.cursor == offset)
    #expect(try driver.pressing("g'a").atCursor(9) == "Two piers")
    #expect(try driver.pressing("g'a''").atCursor(7) == "Harbour")
    #expect(try driver.pressing("g'a''''").atCursor(9) == "Two piers")
  }

  @Test func unknownMarkSaysWhichThereAre() throws {
    #expect(try start.pressing("'x").footer.contains("m x sets it"))
    #expect(try start.pressing("ma'x").footer.contains("set are a"))
    #expect(try start.pressing("m1").footer.contains("letter"))
  }

  @Test func marksComeBackWithTheArticle() throws {
    let offset = SampleArticle.passage("Two piers").start
    let spot = Spot(
      article: Driver.articleID, position: ReadingPosition(top: 0, cursor: offset))
    let driver = opening(Driver.articleID, marks: [Mark("c", at: spot)], in: start)
    #expect(try driver.pressing("'c").atCursor(9) == "Two piers")
  }

  @Test func capitalMarkOpensItsArticle() throws {
    var driver = start
    driver.send(.trailLoaded(jumps: [], marks: [Mark("A", at: other)]))
    try driver.press("'A")
    #expect(driver.effects.contains(.openArticle(other.article)))
    let there = opening(other.article, in: driver)
    #expect(there.state.reader?.place.cursor == 5)
    #expect(try there.pressing("H").effects.contains(.openArticle(Driver.articleID)))
  }

  @Test func jumpsOfEarlierSittingsAreGoneBackTo() throws {
    var driver = start
    driver.send(.trailLoaded(jumps: [other], marks: []))
    try driver.press("]H")
    #expect(driver.atCursor(7) == "Harbour")
    try driver.press("H")
    #expect(driver.effects.contains(.openArticle(other.article)))
    let there = opening(other.article, in: driver)
    #expect(there.state.reader?.place.cursor == 5)
    #expect(try there.pressing("L").effects.contains(.openArticle(Driver.articleID)))
  }

  @Test func jumpsAreKeptOnlyWhenTheyChange() throws {
    let keeps = { (driver: Driver) in
      driver.effects.count { if case .keepJumps = $0 { true } else { false } }
    }
    #expect(try keeps(start.pressing("jjj")) == 0)
    #expect(try keeps(start.pressing("]")) == 1)
    #expect(try keeps(start.pressing("q")) == 1)
  }

  @Test func shelfLeadsBackToTheArticle() throws {
    let driver = try start.pressing("]q").pressing("H")
    #expect(driver.effects.contains(.openArticle(Driver.articleID)))
  }

  @Test func placesOfAClosedArticleThatWasNotKeptAreForgotten() {
    var jumps = JumpList()
    let document = DocumentID(rawValue: 1)
    jumps.record(Jump(document: document, article: nil, place: Place(top: 0, cursor: 1)))
    jumps.record(Jump(document: document, article: nil, place: Place(top: 0, cursor: 2)))
    jumps.close(document)
    #expect(!jumps.canGoBack && !jumps.canGoForward)
  }

  @Test func placesBehindTheEndDoNoHarm() throws {
    var driver = start
    let far = Spot(
      article: Driver.articleID, position: ReadingPosition(top: 1 << 40, cursor: 1 << 40))
    driver.send(.trailLoaded(jumps: [far], marks: []))
    try driver.press("H")
    #expect(driver.state.reader?.place.cursor == SampleArticle.text.count - 1)
  }
}
