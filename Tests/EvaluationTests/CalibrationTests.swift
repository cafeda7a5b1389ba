import Testing

@testable import BriefingEvaluation

struct CalibrationTests {
  private func quote(_ confidence: Double, source: String = "named") -> AnalyzedDocument.Quote {
    .init(start: 0, end: 1, kind: "direct", source: source, confidence: confidence)
  }

  @Test func whatIsLeftUnknownIsNotShown() {
    var calibration = Calibration()
    calibration.add(quote(0.3, source: "unknown"), isFound: true, isRight: false)
    calibration.add(quote(0.92), isFound: true, isRight: true)
    #expect(calibration.unknown == Share(part: 1, whole: 2))
    #expect(calibration.shown(atLeast: 0).shown == 1)
    #expect(calibration.shown(atLeast: 0.9).speakers == Share(part: 1, whole: 1))
    #expect(calibration.shown(atLeast: 0.95).shown == 0)
  }

  @Test func aQuotationThatIsNoneIsWrongAsAWhole() {
    var calibration = Calibration()
    calibration.add(quote(0.85), isFound: true, isRight: true)
    calibration.add(quote(0.85), isFound: false, isRight: false)
    let band = calibration.shown(atLeast: 0.8)
    #expect(band.speakers == Share(part: 1, whole: 1))
    #expect(band.right == Share(part: 1, whole: 2))
  }

  @Test func theErrorIsTheDistanceFromWhatIsPromised() {
    var calibration = Calibration()
    for isRight in [true, true, true, false] {
      calibration.add(quote(0.95), isFound: true, isRight: isRight)
    }
    for isRight in [true, false] {
      calibration.add(quote(0.6), isFound: true, isRight: isRight)
    }
    // Four attributions are off by 0.2, two by 0.1.
    #expect(abs(calibration.expectedError(\.speakers) - 1 / 6) < 1e-9)
  }
}
