import BriefingEvaluation

extension MeasuredPage {
  /// What confidences are worth.
  var confidence: String? {
    let gold = measured.gold.map { [("gold briefings", $0.attributions)] } ?? []
    let all = gold + measured.quotations.map { ($0.corpus, $0.score.attributions) }
    guard !all.isEmpty else { return nil }
    var bands = MarkdownTable([
      "corpus", "confidence", "attributions", "mean", "speaker right",
      "quotation and speaker right",
    ])
    var errors = MarkdownTable([
      "corpus", "shown at 0.9 or more", "of those right", "left unknown",
      "right of those with a speaker", "expected error, speaker",
      "expected error, quotation and speaker",
    ])
    for (corpus, calibration) in all {
      for (index, band) in calibration.bands.enumerated() where band.shown > 0 {
        let end = index == 0 ? "1" : "\(calibration.bands[index - 1].start)"
        bands.add([
          corpus, "\(band.start) to \(end)", "\(band.shown)", Self.percent(band.meanConfidence),
          Self.percent(band.speakers), Self.percent(band.right),
        ])
      }
      let sure = calibration.shown(atLeast: 0.9)
      errors.add([
        corpus, "\(sure.shown)", Self.percent(sure.speakers), Self.percent(calibration.unknown),
        Self.percent(calibration.shown(atLeast: 0).speakers),
        Self.percent(calibration.expectedError(\.speakers)),
        Self.percent(calibration.expectedError(\.right)),
      ])
    }
    return Self.section(
      "Confidence",
      """
      An attribution is right where the gold has a quotation that overlaps it by half, with the same
      speaker. "Speaker right" looks at those that the gold has; in "quotation and speaker right" one
      that it does not have counts as wrong.
      """, bands.text, errors.text)
  }
}
