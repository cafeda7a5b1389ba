import BriefingModel
import Testing

@testable import BriefingBrowser

/// Joiners: kept where they change how letters are written, gone everywhere else.
@Suite struct JoinerTests {
  @Test(
    arguments: [
      "می\u{200C}خواهم",  // Persian: the stem is set off from the prefix.
      "مي\u{64E}\u{200C}\u{64F}خ",  // Marks stand between.
      "क्\u{200D}ष", "क्\u{200C}ष",  // Hindi: a half letter, and a whole one with its sign.
      "ශ්\u{200D}රී",  // Sinhala: the name of the island.
    ])
  func thoseOfTheSpellingStay(_ word: String) {
    #expect(Array(PrintableText(word).text.unicodeScalars) == Array(word.unicodeScalars))
  }

  @Test(
    arguments: [
      "\u{200C}می", "می\u{200C}", "می\u{200C}\u{200C}خ", "می\u{200D}خ",  // Edges, doubles.
      "pass\u{200C}word", "a\u{200D}b", "د\u{200C}خ", "می\u{200C} خ", "क\u{200D}ष", "می\u{200C}5",
      "👩\u{200D}🚀", "\u{301}\u{200D}a",
    ])
  func thoseThatSayNothingVanish(_ word: String) {
    let shown = PrintableText(word).text.unicodeScalars
    #expect(!shown.contains(where: Joiner.isOne))
    #expect(shown.elementsEqual(word.unicodeScalars.filter { !Joiner.isOne($0) }))
  }

  @Test func manyMarksAreNotLookedPast() {
    let marks = String(repeating: "\u{64E}", count: 100)
    #expect(!PrintableText("ب\(marks)\u{200C}ب").text.unicodeScalars.contains(where: Joiner.isOne))
  }

  @Test(arguments: [true, false]) func cellsKeepThem(reorders: Bool) {
    let word = "می\u{200C}خواهم"
    let text = ArticleText("He wrote \(word) twice.")
    let article = Article(
      text: text, metadata: Article.Metadata(headline: "x"),
      blocks: [Block(.paragraph, at: text.passage)],
      sections: [Section(.lede, title: nil, blocks: 0..<1)])
    var settings = BrowserSettings()
    settings.reordersText = reorders
    var state = BrowserState(size: Size(columns: 40, rows: 8), settings: settings)
    _ = update(
      &state, .articleOpened(OpenedArticle(document: DocumentID(rawValue: 1), article: article)))
    let cells = frame(of: state).row(1)
    let joined = cells.filter { $0.marks == ["\u{200C}"] }
    #expect(joined.map(\.scalar) == ["ی"])
    #expect(DisplayWidth.columns(of: word) == 7)
    #expect(joined.allSatisfy { $0.width == 1 })
  }

  @Test func listsKeepThemToo() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    frame.draw([StyledText("می\u{200C}خ")], row: 0, in: Rect(row: 0, column: 0, size: frame.size))
    #expect(frame.cells.contains { $0.marks == ["\u{200C}"] })
  }
}
