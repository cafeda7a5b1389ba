import Testing

@testable import BriefingEvaluation

struct CoreferenceScoreTests {
  private let places = Places(
    text: "Ann Lee met Bo Moe. She told him that they, Kelvik and Oslo, won.")

  private func gold() throws -> CorpusDocument {
    CorpusDocument(
      id: "a", text: places.text,
      mentions: [
        try places.mention("Ann Lee", "PERSON", of: "1", kind: "name", head: "Lee"),
        try places.mention("Bo Moe", "PERSON", of: "2", kind: "name", head: "Moe"),
        try places.mention("She", "PERSON", of: "1", kind: "pron", head: "She"),
        try places.mention("him", "PERSON", of: "2", kind: "pron", head: "him"),
        try places.mention("Kelvik", "GPE", of: "3", kind: "name", head: "Kelvik"),
      ])
  }

  private func score(_ mentions: [(String, String, String)]) throws -> CoreferenceScore {
    var score = CoreferenceScore()
    score.add(
      AnalyzedDocument(
        id: "a", mentions: try mentions.map { try places.mention($0, $1, of: $2) }),
      gold: try gold())
    return score
  }

  @Test func rightClustersAreRightByEveryMeasure() throws {
    let score = try score([
      ("Ann Lee", "PER", "x"), ("Bo Moe", "PER", "y"), ("She", "PRON", "x"), ("him", "PRON", "y"),
      ("Kelvik", "LOC", "z"),
    ])
    #expect(score.mentions.percents == [100, 100, 100])
    #expect(score.muc.percents == [100, 100, 100])
    #expect(score.b3.percents == [100, 100, 100])
    #expect(score.ceaf.percents == [100, 100, 100])
    #expect(score.singular == Share(part: 2, whole: 2))
  }

  @Test func twoActorsInOneCostPrecision() throws {
    let score = try score([
      ("Ann Lee", "PER", "x"), ("Bo Moe", "PER", "x"), ("She", "PRON", "x"), ("him", "PRON", "x"),
      ("Oslo", "LOC", "w"),
    ])
    #expect(score.mentions.percents == [80, 80, 80])
    // Of three links in the one cluster two are right, and both links of the gold are found.
    #expect(score.muc.percents == [67, 100, 80])
    // Each of four mentions shares its cluster with one other of its own; Oslo is nobody.
    #expect(score.b3.percents == [40, 80, 53])
    // The cluster is like either actor by 4/6; two clusters were found, three are in the gold.
    #expect(score.ceaf.percents == [33, 22, 27])
    // Half of the names in the cluster are not more than half.
    #expect(score.singular == Share(part: 0, whole: 2))
  }

  @Test func aDocumentWithoutMentionsCountsNothing() throws {
    let score = try score([])
    #expect(score.mean == 0)
    #expect(score.singular == Share(part: 0, whole: 2))
  }

  @Test func theBestAssignmentNeedsMoreThanTheLargestValues() {
    #expect(Assignment([[9, 8], [8, 1]]).value == 16)
    #expect(Assignment([[1, 5, 2]]).value == 5)
    #expect(Assignment([[1], [5], [2]]).value == 5)
    #expect(Assignment([[7, 4, 3], [3, 1, 2], [3, 0, 0]]).value == 9)
    #expect(Assignment([]).value == 0)
  }

  @Test func theBestAssignmentIsThatOfAllOrders() {
    var state: UInt64 = 5
    let next = {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 58)
    }
    for _ in 0..<50 {
      let values = (0..<4).map { _ in (0..<4).map { _ in next() } }
      let best = Self.orders(of: [0, 1, 2, 3]).map { order in
        order.enumerated().reduce(0) { $0 + values[$1.offset][$1.element] }
      }.max()
      #expect(Assignment(values).value == best)
    }
  }

  private static func orders(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      orders(of: items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
