import BriefingData
import Testing

@testable import BriefingAnalysis

struct SpeakerScoreTests {
  @Test func trustsASubjectMoreThanAPronounAmongRivals() throws {
    let score = try SpeakerScore(BriefingData().model("speakers"))
    var named = SpeakerFeatures()
    named[.rule] = SpeakerScore.logOdds(0.97)
    var guessed = SpeakerFeatures()
    guessed[.rule] = SpeakerScore.logOdds(0.7)
    guessed[.pronoun] = 1
    guessed[.pronounRivals] = 3
    #expect(score.probability(named) > 0.9)
    #expect(score.probability(guessed) < score.probability(named))
    #expect((0...1).contains(score.probability(guessed)))
  }

  @Test func givesTheReaderTheScoreAsConfidence() throws {
    let confidences = try Shipped.briefing(
      "Ada Lind opened the port with Eva Berg. “It is done,” Ada Lind said. “We can go,” she said."
    ).findings.quotations.map(\.confidence)
    #expect(confidences.count == 2)
    #expect(confidences[0] > 0.9)
    #expect(confidences[1] < confidences[0])
  }

  @Test func readsWhatItWrites() throws {
    var weights = SpeakerFeatures()
    weights[.bias] = 0.25
    weights[.rule] = 1.5
    let written = SpeakerScore(weights: weights)
    var features = SpeakerFeatures()
    features[.rule] = 1
    let read = try SpeakerScore(Array(written.text(comments: ["A test."]).utf8))
    #expect(abs(read.probability(features) - written.probability(features)) < 0.001)
  }

  @Test(arguments: [
    ("", ModelError.Case.notAModel), ("something else\n", .notAModel),
    ("lede speaker score 99\n", .otherVersion), ("lede speaker score 1\nbias\t1\n", .cutShort),
    ("lede speaker score 1\nbias\tnan\n", .notAModel),
    ("lede speaker score 1\nbias\t1\nbias\t1\n", .notAModel),
  ])
  func refusesADamagedFile(text: String, expected: ModelError.Case) throws {
    let error = #expect(throws: ModelError.self) { try SpeakerScore(Array(text.utf8)) }
    #expect(error.map(ModelError.Case.init) == expected)
  }
}

extension ModelError {
  /// What is wrong, without where.
  enum Case {
    case notAModel, otherVersion, cutShort

    init(_ error: ModelError) {
      self =
        switch error {
        case .notAModel: .notAModel
        case .otherVersion: .otherVersion
        case .cutShort: .cutShort
        }
    }
  }
}
