import BriefingModel
import Testing

@Suite struct PassageTests {
  @Test func endIsNotPartOfIt() {
    let passage = Passage(3, 5)
    #expect(passage.contains(3) && passage.contains(4) && !passage.contains(5))
  }

  @Test func touchingPassagesDoNotOverlap() {
    #expect(!Passage(0, 3).overlaps(Passage(3, 5)))
    #expect(Passage(0, 4).overlaps(Passage(3, 5)))
  }

  @Test func orderIsByStartThenLength() {
    #expect(
      [Passage(2, 3), Passage(1, 9), Passage(1, 2)].sorted() == [
        Passage(1, 2), Passage(1, 9), Passage(2, 3),
      ])
  }
}
