import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct VersionTests {
  let start = Driver(80, 24)

  @Test func versionsAndCopiesAreListed() throws {
    let driver = try start.pressing("V")
    #expect(driver.effects == [.loadVersions(Driver.articleID)])
    #expect(driver.row(2).contains("2, as it is now"))
    #expect(driver.row(2).hasSuffix("came 2026-03-14"))
    #expect(driver.screen.contains("Island Gazette"))
  }

  @Test func theWordingThatDiffersIsMarkedBySignsToo() throws {
    let driver = try start.pressing("V<Enter>")
    let comparison = Comparison.versions(Driver.articleID, from: 1, to: 2)
    #expect(driver.effects.last == .compare(comparison))
    #expect(driver.row(0) == " From version 1 to version 2")
    #expect(driver.screen.contains("A plan to [-close-] {+widen+} the {+old+} harbour"))
    #expect(driver.screen.contains("paragraphs are the same"))
    #expect(frame(of: driver.state).roleText.contains("removed"))
  }

  @Test func linearModeSaysItInWords() throws {
    let driver = try start.pressing("<F7>V<Enter>")
    #expect(
      driver.screen.contains("A plan to [removed: close] [added: widen] the [added: old] harbour"))
  }

  @Test func enterGoesToTheParagraph() throws {
    let driver = try start.pressing("GV<Enter><Enter>")
    #expect(driver.atCursor(15) == "A plan to widen")
    #expect(driver.state.context == .text)
  }

  @Test func aCopyIsReadAndCompared() throws {
    let driver = try start.pressing("VG")
    #expect(try driver.pressing("<Enter>").effects.contains(.openArticle(ArticleID(rawValue: 12))))
    let compared = try driver.pressing("V")
    #expect(
      compared.effects == [
        .compare(.copies(from: Driver.articleID, to: ArticleID(rawValue: 12)))
      ])
    #expect(try compared.pressing("qq").state.context == .text)
  }

  @Test func theShelfLeadsToTheCopies() throws {
    let driver = try Driver(shelf: SampleLibrary.entries, 80, 24).pressing("v")
    #expect(driver.effects == [.loadVersions(ArticleID(rawValue: 12))])
  }
}
