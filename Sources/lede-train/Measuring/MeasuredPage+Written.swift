import BriefingEvaluation

extension MeasuredPage {
  /// The briefings that were written for this project, with names from all parts of the world.
  var written: String? {
    guard !measured.written.isEmpty else { return nil }
    var table = MarkdownTable([
      "briefings", "quotations", "F1 0.8", "F1 0.5", "speaker right", "quoted regions right",
      "wrong", "no comments, F1", "persons, F1",
    ])
    for (name, score) in measured.written {
      let found = score.quotations(.most)
      table.add([
        name, "\(found.gold)", Self.percent(found.figures.f1),
        Self.percent(score.quotations(.half).figures.f1),
        Self.percent(score.speakers(.all).share(.right)), Self.percent(score.regions.share(.right)),
        Self.percent(score.regions.share(.wrong)), Self.percent(score.noComments.figures.f1),
        Self.percent(score.actors.persons.figures.f1),
      ])
    }
    return Self.section(
      "Briefings from all parts of the world",
      """
      Twelve of our own in as many styles, in `Tests/BriefingAnalysisTests/World`, with the gold written
      before lede had read them. By the errors in those that are seen, classes of errors were mended; of the held-out
      ones only these figures were looked at.
      """, table.text)
  }
}
