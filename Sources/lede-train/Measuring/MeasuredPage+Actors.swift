import BriefingEvaluation

extension MeasuredPage {
  /// The corpora of names.
  var names: String? {
    guard !measured.names.isEmpty else { return nil }
    var table = MarkdownTable(["corpus", "kind", "precision", "recall", "F1"])
    for (corpus, score) in measured.names {
      for (name, figures) in Self.rows(score) { table.add([corpus, name] + Self.cells(figures)) }
    }
    return Self.section(
      "Names",
      """
      A name is right with the same words and kind; articles, titles and genitives apart. In GUM,
      which marks noun phrases, it is right if it covers the head of one.
      """, table.text)
  }

  private static func rows(_ score: NameScore) -> [(String, Figures)] {
    [
      ("persons", score[.person]), ("organisations", score[.organization]),
      ("places", score[.place]), ("all", score.all),
    ]
  }

  /// Who is who.
  var coreference: String? {
    guard let score = measured.coreference else { return nil }
    var table = MarkdownTable(["GUM news", "precision", "recall", "F1"])
    let rows = [
      ("mentions", score.mentions), ("MUC", score.muc), ("B³", score.b3), ("CEAFe", score.ceaf),
    ]
    for (name, figures) in rows { table.add([name] + Self.cells(figures)) }
    return Self.section(
      "Coreference of names and pronouns", table.text,
      """
      Mean of the F1 of the last three: \(Self.percent(score.mean)). Of the pronouns that mean somebody
      named in the text, he and she lead to the right name in \(Self.percent(score.singular)) % \
      (\(score.singular.whole)), they in \(Self.percent(score.plural)) % (\(score.plural.whole)).
      """)
  }

  /// How fast it is.
  var speed: String? {
    guard !measured.speed.isEmpty else { return nil }
    var table = MarkdownTable(["corpus", "tokens", "thousand tokens a second"])
    for (corpus, rate) in measured.speed {
      table.add([corpus, "\(rate.tokens)", "\(Int(rate.rate / 1000))"])
    }
    return Self.section("Speed of the whole analysis, one core", table.text)
  }
}
