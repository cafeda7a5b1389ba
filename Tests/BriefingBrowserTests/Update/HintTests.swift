import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct HintTests {
  @Test(arguments: [0, 1, 8, 9, 10, 17, 40, 81, 82, 200, 676])
  func noLabelBeginsAnotherAndTwoLettersAreEnough(_ count: Int) {
    let labels = Hints.labels(count)
    #expect(labels.count == count)
    #expect(Set(labels).count == count)
    #expect(labels.allSatisfy { (1...2).contains($0.count) })
    for label in labels where label.count == 1 {
      #expect(labels.count { $0.hasPrefix(label) } == 1)
    }
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func everyNameAndQuotationInSightIsReached(_ columns: Int, _ rows: Int) throws {
    let start = try Driver(columns, rows).pressing("f")
    let hints = try #require(start.state.hints)
    let offsets = hints.targets.compactMap { target -> Int? in
      if case .text(let offset) = target.destination { return offset }
      return nil
    }
    let findings = SampleArticle.findings
    let end = rows >= 40 ? SampleArticle.text.count : SampleArticle.passage("What comes").start
    for mention in findings.mentions where mention.form != .pronoun && mention.passage.end < end {
      #expect(offsets.contains(mention.passage.start))
    }
    for quotation in findings.quotations where quotation.passage.end < end {
      #expect(offsets.contains(quotation.passage.start))
    }
    for (target, label) in zip(hints.targets, hints.labels) {
      guard case .text(let offset) = target.destination else { continue }
      let driver = try start.pressing(label)
      #expect(driver.state.reader?.place.cursor == offset)
      #expect(driver.state.hints == nil)
    }
  }

  @Test func entriesOfListsAreReached() throws {
    let driver = try Driver(80, 24).pressing("afs")
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.holm))
    #expect(driver.state.reader?.focus == .text)
  }

  @Test func lettersThatLeadNowhereAreForgotten() throws {
    let driver = try Driver(80, 24).pressing("f5")
    #expect(driver.state.hints == nil)
    #expect(driver.footer.contains("No letters"))
    #expect(try Driver(80, 24).pressing("f<Esc>").state == Driver(80, 24).state)
  }

  @Test func articleOnTheShelfIsOpened() throws {
    let entry = ShelfEntry(
      id: ArticleID(rawValue: 3), metadata: Article.Metadata(headline: "Nets are mended"), added: 0)
    let driver = try Driver(shelf: [entry], 80, 24).pressing("fa")
    #expect(driver.effects == [.openArticle(ArticleID(rawValue: 3))])
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 3), (10, 5), (20, 2)])
  func smallScreensAreNoTrap(_ columns: Int, _ rows: Int) throws {
    for keys in ["f", ">K", ":pe", "?/x<Enter>", "m", "12"] {
      #expect(try Driver(columns, rows).pressing(keys).screen.count >= rows - 1)
    }
  }
}
