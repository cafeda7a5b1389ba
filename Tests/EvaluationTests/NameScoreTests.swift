import Testing

@testable import BriefingEvaluation

struct NameScoreTests {
  private let places = Places(
    text: "President Ann Lee met the Kelvik Council’s Bo Moe in the Hague. Lee left Oslo.")

  private func score(_ found: [CorpusDocument.Mention], heads: Bool = false) throws -> NameScore {
    var score = NameScore()
    let gold = CorpusDocument(
      id: "a", text: places.text,
      mentions: [
        try places.mention("President Ann Lee", "PERSON", kind: "name", head: "Lee"),
        try places.mention("Kelvik Council", "ORG", kind: "name", head: "Council"),
        try places.mention("the Hague", "GPE", kind: "name", head: "Hague"),
        try places.mention("Oslo", "LOC", kind: "name", head: "Oslo"),
      ])
    score.add(
      AnalyzedDocument(id: "a", mentions: found).names, gold: gold, byHeads: heads)
    return score
  }

  @Test func titlesArticlesAndGenitivesDoNotCount() throws {
    let score = try score([
      places.mention("Ann Lee", "PER"), places.mention("the Kelvik Council’s", "ORG"),
      places.mention("Hague", "LOC"), places.mention("Oslo", "LOC"),
    ])
    #expect(score.all.percents == [100, 100, 100])
  }

  @Test func theKindCounts() throws {
    let score = try score([
      places.mention("Ann Lee", "ORG"), places.mention("Oslo", "LOC"),
      places.mention("Lee left", "PRON"),
    ])
    #expect(score[.person].percents == [0, 0, 0])
    #expect(score[.organization].percents == [0, 0, 0])
    #expect(score[.place].percents == [100, 50, 67])
    #expect(score.all.percents == [50, 25, 33])
  }

  @Test func aNameThatCoversTheHeadIsRight() throws {
    let score = try score(
      [
        places.mention("Lee", "PER"), places.mention("Council’s Bo", "ORG"),
        places.mention("Kelvik", "LOC"),
      ], heads: true)
    #expect(score[.person].percents == [100, 100, 100])
    #expect(score[.organization].percents == [100, 100, 100])
    #expect(score[.place].percents == [0, 0, 0])
  }
}
