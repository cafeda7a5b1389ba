import Testing

@testable import BriefingEvaluation

struct MarkedRegionsTests {
  private func regions(_ string: String) -> [String] {
    let text = DocumentText(string)
    return MarkedRegions(text).regions.map { text[$0] }
  }

  @Test func curlyAndStraightMarks() {
    #expect(regions("“One,” he said. \"Two,\" she said.") == ["“One,”", "\"Two,\""])
  }

  @Test func aMarkThatIsNotClosedEndsWithItsParagraph() {
    #expect(regions("“One\n“Two” three") == ["“One", "“Two”"])
  }

  @Test func inchesOpenNothing() {
    #expect(regions("a 6\" pipe and a 5\" one").isEmpty)
  }

  @Test func ofTheGoldAQuotationGoesOnUntilItIsClosed() {
    let text = DocumentText("“One\ntwo” three\n“Four\n“five”")
    #expect(QuotationWords(text).regions.map { text[$0] } == ["One", "two", "Four", "five"])
  }
}
