import BriefingModel
import Testing

@Suite struct ArticleTextTests {
  @Test func passageIsTakenByBytes() {
    let text = ArticleText("São Paulo")
    #expect(text[Passage(0, 4)] == "São")
    #expect(text.count == 10)
  }

  @Test(arguments: [0, 3, 4, 5, 8, 9, 10, 20])
  func boundaryNeverLiesInsideAScalar(_ offset: Int) {
    let text = ArticleText("aé🙂日b")
    let boundary = text.scalarBoundary(atOrBefore: offset)
    #expect(boundary <= offset)
    #expect(boundary == text.count || text.utf8[boundary] & 0xC0 != 0x80)
  }

  @Test func scalarsAndBytesTranslateBothWays() {
    let string = String(repeating: "aé🙂日", count: 200)
    let offsets = ScalarOffsets(ArticleText(string))
    var byte = 0
    for (number, scalar) in string.unicodeScalars.enumerated() {
      #expect(offsets.scalar(atByte: byte) == number)
      #expect(offsets.byte(atScalar: number) == byte)
      byte += scalar.utf8.count
    }
    #expect(offsets.byte(atScalar: 100_000) == byte)
    #expect(offsets.scalar(atByte: 100_000) == 800)
  }

  @Test func emptyTextHasOffsetsToo() {
    let offsets = ScalarOffsets(ArticleText(""))
    #expect(offsets.scalar(atByte: 0) == 0)
    #expect(offsets.byte(atScalar: 3) == 0)
  }
}
