import BriefingEvaluation

extension MeasuredPage {
  private static let figureNames = ["P 0.8", "R 0.8", "F1 0.8", "P 0.5", "R 0.5", "F1 0.5"]

  /// What a reader sees of the 16 articles.
  var goldBriefings: String? {
    guard let gold = measured.gold else { return nil }
    var found = MarkdownTable(["quotations", "gold", "found"] + Self.figureNames)
    let row = { (name: String, most: MatchCounts, half: MatchCounts) in
      [name, "\(most.gold)", "\(most.found)"] + Self.cells(most.figures)
        + Self.cells(half.figures)
    }
    for kind in QuotationKind.allCases {
      found.add(row(kind.rawValue, gold.quotations(kind, .most), gold.quotations(kind, .half)))
    }
    found.add(row("all", gold.quotations(.most), gold.quotations(.half)))
    return Self.section(
      "What a reader sees: the gold briefings", found.text, speakers(gold), regions(gold),
      actors(gold))
  }

  private func speakers(_ gold: GoldScore) -> String {
    let verdicts = [SpeakerVerdict.right, .wrong, .phrase, .unknown]
    var table = MarkdownTable(
      ["speakers of those found", "quotations", "right", "wrong", "a phrase", "unknown"])
    let groups =
      GoldBriefing.SpeakerKind.allCases.map {
        ("gold: \($0.rawValue)", GoldScore.SpeakerGroup.speaker($0))
      }
      + QuotationKind.allCases.map { ($0.rawValue, .kind($0)) } + [("all", .all)]
    for (name, group) in groups {
      let counts = gold.speakers(group)
      table.add(
        [name, "\(counts.total)"] + verdicts.map { Self.percent(counts.share($0)) })
    }
    return table.text
  }

  private func regions(_ gold: GoldScore) -> String {
    var table = MarkdownTable(
      ["between quotation marks", "number", "right", "wrong", "a phrase", "unknown", "missed"])
    for (name, counts) in [("regions", gold.regions), ("their words", gold.regionWords)] {
      table.add(
        [name, "\(counts.total)"]
          + SpeakerVerdict.allCases.map { Self.percent(counts.share($0)) })
    }
    return table.text
  }

  private func actors(_ gold: GoldScore) -> String {
    var table = MarkdownTable(["actors", "gold", "found", "precision", "recall", "F1"])
    let rows = [
      ("no comments", gold.noComments), ("persons", gold.actors.persons),
      ("organisations", gold.actors.organizations), ("places", gold.actors.places),
      ("organisations and places", gold.actors.groups),
    ]
    for (name, counts) in rows {
      table.add([name, "\(counts.gold)", "\(counts.found)"] + Self.cells(counts.figures))
    }
    return table.text + """


      Of the persons found, lede has \(Self.percent(gold.actors.aliases)) % of the other names and \
      \(Self.percent(gold.actors.roles)) % of the roles; \(gold.actors.split) are split into several, \
      \(gold.actors.merged) are several in one.
      """
  }

  /// The corpora of attributions.
  var quotations: String? {
    guard !measured.quotations.isEmpty else { return nil }
    var kinds = MarkdownTable(
      ["corpus", "kind", "gold", "found"] + Self.figureNames + ["speaker right", "F1 with speaker"])
    var cues = MarkdownTable(
      [
        "corpus", "indirect: precision", "recall with a cue of speech", "recall with another cue",
        "quoted regions found", "with the right speaker", "wrongly found",
      ])
    for (corpus, score) in measured.quotations {
      let rows = QuotationKind.allCases.map { ($0.rawValue, score[$0]) } + [("all", score.all)]
      for (name, counts) in rows {
        kinds.add(
          [corpus, name, "\(counts.gold)", "\(counts.found)"]
            + Self.cells(counts.figures(.most)) + Self.cells(counts.figures(.half))
            + [
              Self.percent(counts.matches[.most]?.speakers ?? Share()),
              Self.percent(counts.withSpeaker(.most).f1),
            ])
      }
      let indirect = score[.indirect]
      cues.add([
        corpus, Self.percent(indirect.figures(.most).precision),
        Self.percent(indirect.speechRecall), Self.percent(indirect.otherRecall),
        Self.percent(score.regions.found), Self.percent(score.regions.speakers),
        "\(score.regions.wrong)",
      ])
    }
    return Self.section("Attributions", kinds.text, cues.text)
  }
}
