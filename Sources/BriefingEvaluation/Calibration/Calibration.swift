/// What confidences are worth: how often the attributions of each are right.
package struct Calibration {
  /// Attributions of about the same confidence.
  package struct Band {
    /// The least confidence of the band.
    package var start: Double
    /// How many quotations with a speaker are in the band.
    package var shown = 0
    /// The sum of their confidences.
    var confidence = 0.0
    /// How many of them the gold quotes, and how many of those have the right speaker.
    package var speakers = Share()

    /// What the confidences of the band promise.
    package var meanConfidence: Double { shown > 0 ? confidence / Double(shown) : 0 }

    /// How many of the attributions shown are right, where a quotation that the gold does not have
    /// counts as wrong.
    package var right: Share { Share(part: speakers.part, whole: shown) }
  }

  /// The bands, the most confident first.
  package private(set) var bands = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0].map { Band(start: $0) }
  /// The quotations that were left without a speaker, and all.
  package private(set) var unknown = Share()

  package init() {}

  /// Counts a quotation that was found; `isFound` says whether the gold has it too.
  package mutating func add(_ quote: AnalyzedDocument.Quote, isFound: Bool, isRight: Bool) {
    let isUnknown = quote.source == GoldBriefing.SpeakerKind.unknown.rawValue
    unknown.add(isUnknown)
    let confidence = quote.confidence ?? 0
    guard !isUnknown, let index = bands.firstIndex(where: { confidence >= $0.start }) else {
      return
    }
    bands[index].shown += 1
    bands[index].confidence += confidence
    if isFound { bands[index].speakers.add(isRight) }
  }

  /// All attributions that are shown at `confidence` or more.
  package func shown(atLeast confidence: Double) -> Band {
    bands.filter { $0.start >= confidence }.reduce(into: Band(start: confidence)) { sum, band in
      sum.shown += band.shown
      sum.confidence += band.confidence
      sum.speakers.part += band.speakers.part
      sum.speakers.whole += band.speakers.whole
    }
  }

  /// By how much the mean confidence of a band differs from what is right of it, weighted by the
  /// number of attributions; `right` says what is right of a band.
  package func expectedError(_ right: (Band) -> Share) -> Double {
    let total = bands.reduce(0) { $0 + right($1).whole }
    guard total > 0 else { return 0 }
    let sum = bands.reduce(0.0) { sum, band in
      let share = right(band)
      guard let value = share.value else { return sum }
      return sum + abs(value - band.meanConfidence) * Double(share.whole)
    }
    return sum / Double(total)
  }
}
