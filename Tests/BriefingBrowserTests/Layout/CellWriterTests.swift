import Testing

@testable import BriefingBrowser

@Suite struct CellWriterTests {
  func written(_ text: String, columns: Int) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    var writer = CellWriter(row: 0, column: 0, limit: columns)
    writer.write(text, role: .text, to: &frame)
    return frame
  }

  @Test func escapeSequenceIsOnlyText() {
    #expect(written("a\u{1B}[31mb", columns: 10).text == "a␛[31mb")
  }

  @Test func wideCharacterThatDoesNotFitIsLeftOut() {
    #expect(written("ab日", columns: 3).text == "ab")
  }

  @Test func wideCharacterTakesTwoCells() {
    let frame = written("日b", columns: 4)
    #expect(frame.cells.map(\.width) == [2, 0, 1, 1])
  }

  @Test func marksStayWithTheirLetterAndAreBounded() {
    let frame = written("a" + String(repeating: "\u{301}", count: 1000) + "b", columns: 4)
    #expect(frame.cells[0].marks.count == CellMarks.limit)
    #expect(frame.text.unicodeScalars.last == "b")
  }

  @Test func markOverAWideCharacterBelongsToItsLeftHalf() {
    let frame = written("日\u{3099}", columns: 4)
    #expect(frame.cells[0].marks == ["\u{3099}"])
    #expect(frame.cells[1].marks.isEmpty)
  }

  @Test func markWithNothingBeforeItVanishes() {
    #expect(written("\u{301}a", columns: 4).text == "a")
  }
}
