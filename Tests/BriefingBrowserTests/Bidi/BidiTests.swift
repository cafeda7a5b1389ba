import BriefingModel
import Testing

@testable import BriefingBrowser

/// Text from right to left, drawn. What stands between quotation marks here is in the order of the
/// screen from the left, whatever an editor makes of it, so it is written as scalars where it matters.
@Suite struct BidiTests {
  /// Letters of Hebrew, which keep their shape: alef, bet, gimel, dalet.
  private let alef = "\u{5D0}", bet = "\u{5D1}", gimel = "\u{5D2}", dalet = "\u{5D3}"

  private func state(
    _ paragraph: String, columns: Int = 40, settings: BrowserSettings = BrowserSettings()
  ) -> BrowserState {
    let text = ArticleText(paragraph)
    let article = Article(
      text: text, metadata: Article.Metadata(headline: "x"),
      blocks: [Block(.paragraph, at: text.passage)],
      sections: [Section(.lede, title: nil, blocks: 0..<1)])
    var state = BrowserState(size: Size(columns: columns, rows: 8), settings: settings)
    _ = update(
      &state,
      .articleOpened(OpenedArticle(document: DocumentID(rawValue: 1), article: article)))
    return state
  }

  private func row(_ paragraph: String, settings: BrowserSettings = BrowserSettings()) -> String {
    frame(of: state(paragraph, settings: settings)).text(ofRow: 1)
  }

  @Test func wordsFromRightToLeftAreTurnedWithinTheirSentence() {
    #expect(
      row("He wrote \(alef)\(bet)\(gimel) twice.") == "  He wrote \(gimel)\(bet)\(alef) twice.")
  }

  @Test func severalWordsRunFromTheRightTogether() {
    #expect(
      row("of \(alef)\(bet) \(gimel)\(dalet), then") == "  of \(dalet)\(gimel) \(bet)\(alef), then")
  }

  @Test func numbersWithinKeepTheirOrder() {
    #expect(row("in \(alef)\(bet) 1948 \(gimel) more") == "  in \(gimel) 1948 \(bet)\(alef) more")
  }

  @Test func aParagraphFromRightToLeftStandsAtTheRight() {
    let line = row("\(alef)\(bet) (abc) \(gimel).")
    #expect(line.hasSuffix(".\(gimel) (abc) \(bet)\(alef)"))
    #expect(DisplayWidth.columns(of: line) == 38)
  }

  @Test func bracketsAreMirrored() {
    #expect(row("so \(alef) (\(bet)) \(gimel) on") == "  so \(gimel) (\(bet)) \(alef) on")
  }

  @Test func marksStayOnTheirLetters() {
    let frame = frame(of: state("a \(alef)\u{5B8}\(bet) b"))
    let cells = frame.row(1).map { ($0.scalar, $0.marks.count) }
    #expect(cells[4] == (Unicode.Scalar(0x5D1), 0))
    #expect(cells[5] == (Unicode.Scalar(0x5D0), 1))
  }

  @Test func wideCharactersBesideStayWhole() {
    #expect(row("漢\(alef)\(bet)字 x") == "  漢\(bet)\(alef)字 x")
  }

  @Test func theCursorGoesWithTheText() throws {
    var state = state("ab \(alef)\(bet) cd")
    var columns: [Int] = []
    for _ in 0..<7 {
      columns.append(try #require(frame(of: state).cursor).column - 2)
      _ = update(&state, .keyPressed(.right))
    }
    #expect(columns == [0, 1, 2, 4, 3, 5, 6])
  }

  @Test func aTerminalThatArrangesTextItselfGetsItAsItIs() {
    var settings = BrowserSettings()
    settings.reordersText = false
    let text = "He wrote \(alef)\(bet)\(gimel) twice."
    #expect(row(text, settings: settings) == "  " + text)
  }

  @Test func linesBreakInTheOrderOfTheText() {
    let words = (0..<12).map { _ in "\(alef)\(bet)\(gimel)\(dalet)" }.joined(separator: " ")
    let frame = frame(of: state("\(gimel) \(words) \(bet)", columns: 24))
    #expect(frame.text(ofRow: 1).hasSuffix(gimel))
    let last = (1..<6).map { frame.text(ofRow: $0) }.last { !$0.isEmpty } ?? ""
    #expect(last.drop { $0 == " " }.hasPrefix(bet))
  }

  @Test func namesInListsAreTurnedToo() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.draw(
      [StyledText("x \(alef)\(bet)")], row: 0, in: Rect(row: 0, column: 0, size: frame.size))
    #expect(frame.text == "x \(bet)\(alef)")
  }

  @Test func hostileTextCostsNoMoreThanOtherText() {
    let text = String(repeating: "\u{202E}\(alef)(\u{2067}", count: 20_000)
    let shown = frame(of: state(text)).text
    #expect(!shown.unicodeScalars.contains { $0.properties.isBidiControl })
  }

  @Test(arguments: [("abc “é” 漢", false), ("ا", true), ("\u{5D0}", true), ("\u{FB1D}", true)])
  func lettersAreTold(text: String, isRightToLeft: Bool) {
    #expect(BidiLevels.hasRightToLeft(text.utf8) == isRightToLeft)
  }
}
