import Testing

@testable import BriefingEvaluation

struct QuotationScoreTests {
  private let places = Places(
    text: """
      “We will not wait for the rain,” said Ann Lee, a farmer from Kelvik.
      Bo Moe said that the mill would “close in June” and that nobody had asked him.
      “Several words here,” was on a sign.
      """)

  private func score(
    _ found: [AnalyzedDocument.Quote], gold: [CorpusDocument.Quote]
  ) -> QuotationScore {
    var score = QuotationScore()
    score.add(
      AnalyzedDocument(id: "a", quotes: found),
      gold: CorpusDocument(id: "a", text: places.text, quotes: gold))
    return score
  }

  @Test func marksAndALeadingThatDoNotCount() {
    let score = score(
      [
        places.found("We will not wait for the rain", by: "Ann Lee"),
        places.found("the mill would “close in June” and that nobody had asked him", by: "Bo Moe"),
      ],
      gold: [
        places.gold("“We will not wait for the rain,”", by: "Ann Lee, a farmer from Kelvik"),
        places.gold(
          "that the mill would “close in June” and that nobody had asked him", by: "Bo Moe"),
      ])
    #expect(score.all.figures(.whole).percents == [100, 100, 100])
    #expect(score.all.withSpeaker(.most).percents == [100, 100, 100])
    #expect(score[.direct].gold == 1 && score[.mixed].gold == 1 && score[.indirect].gold == 0)
  }

  @Test func overlapsAreCountedInWords() {
    // Five of seven words: more than half, less than eight in ten.
    let score = score(
      [places.found("not wait for the rain", by: "Bo Moe")],
      gold: [places.gold("We will not wait for the rain", by: "Ann Lee")])
    #expect(score.all.figures(.most).percents == [0, 0, 0])
    #expect(score.all.figures(.half).percents == [100, 100, 100])
    #expect(score.all.withSpeaker(.half).percents == [0, 0, 0])
    #expect(score.wordFigures.percents == [100, 71, 83])
  }

  @Test func aQuotationIsCutAtTheEndOfALine() {
    let score = score(
      [],
      gold: [
        places.gold(
          "a farmer from Kelvik.\nBo Moe said", speech: false)
      ])
    #expect(score.all.gold == 2)
    #expect(score[.indirect].otherRecall.whole == 2)
    #expect(score[.indirect].speechRecall.whole == 0)
  }

  @Test func aRegionThatNobodySaidIsWrong() {
    let score = score(
      [
        places.found("We will not wait for the rain", by: "Bo Moe"),
        places.found("Several words here"),
      ],
      gold: [places.gold("We will not wait for the rain", by: "Ann Lee")])
    #expect(score.regions.found == Share(part: 1, whole: 1))
    #expect(score.regions.speakers == Share(part: 0, whole: 1))
    #expect(score.regions.wrong == 1)
  }

  @Test func noSpeakerIsRightWhereThereIsNone() {
    let score = score(
      [places.found("Several words here")], gold: [places.gold("Several words here")])
    #expect(score.all.withSpeaker(.most).percents == [100, 100, 100])
    #expect(score.all.matches[.most]?.speakers == Share(part: 0, whole: 0))
  }

  @Test func aDocumentThatWasNotAnalysedIsMissed() {
    var score = QuotationScore()
    score.add(
      nil,
      gold: CorpusDocument(
        id: "a", text: places.text, quotes: [places.gold("We will not wait for the rain")]))
    #expect(score.all.figures(.any).percents == [0, 0, 0])
    #expect(score.lines.count == 10)
  }
}
