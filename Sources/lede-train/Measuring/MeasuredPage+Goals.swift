import BriefingEvaluation

/// A figure that lede sets out to reach, and the best that another engine has.
private struct Goal {
  var figure: String
  var goal: String
  var others: String
  var lede: String?
}

extension MeasuredPage {
  /// The figures that matter most beside what was to be reached; the figures of other engines are
  /// those of the notes that come with the corpora.
  var goals: String? {
    let goals = goldGoals + quotationGoals + actorGoals
    var table = MarkdownTable(["", "lede", "to reach", "other engines"])
    for goal in goals {
      guard let lede = goal.lede else { continue }
      table.add([goal.figure, lede, goal.goal, goal.others])
    }
    return Self.section("At a glance", table.text)
  }

  private var goldGoals: [Goal] {
    let gold = measured.gold
    let f1 = { (counts: MatchCounts?) in counts.map { Self.percent($0.figures.f1) } }
    return [
      Goal(
        figure: "gold briefings: quotations, F1 at an overlap of 0.8", goal: "80",
        others: "69.2 (Gender Gap Tracker rules)", lede: f1(gold?.quotations(.most))),
      Goal(
        figure: "gold briefings: quotations, F1 at an overlap of 0.5", goal: "88",
        others: "78.6 (Gender Gap Tracker rules)", lede: f1(gold?.quotations(.half))),
      Goal(
        figure: "gold briefings: speaker is the right actor, of those found", goal: "88",
        others: "76.5 (Citron), 90.9 at a quarter of the recall (textacy)",
        lede: gold.map { Self.percent($0.speakers(.all).share(.right)) }),
      Goal(
        figure: "gold briefings: quoted regions with the right actor / a wrong one",
        goal: "90 / 4", others: "69 / 18 (perceptron tagger), 60 / 5 (textacy)",
        lede: gold.map {
          Self.percent($0.regions.share(.right)) + " / " + Self.percent($0.regions.share(.wrong))
        }),
      Goal(
        figure: "gold briefings: persons, F1", goal: "93",
        others: "81.1 (Gender Gap Tracker rules)", lede: f1(gold?.actors.persons)),
      Goal(
        figure: "gold briefings: roles found", goal: "65", others: "none",
        lede: gold.map { Self.percent($0.actors.roles) }),
      Goal(
        figure: "gold briefings: no comments, F1", goal: "90", others: "none",
        lede: f1(gold?.noComments)),
    ]
  }

  private var quotationGoals: [Goal] {
    let polnear = measured.quotations(.polnear)
    let f1 = { (kind: QuotationKind) in
      polnear.map { Self.percent($0[kind].figures(.most).f1) }
    }
    return [
      Goal(
        figure: "PolNeAR: direct quotations, F1 at 0.8", goal: "95",
        others: "94.9 (perceptron tagger trained on it)", lede: f1(.direct)),
      Goal(
        figure: "PolNeAR: mixed quotations, F1 at 0.8", goal: "68",
        others: "67.7 (perceptron tagger trained on it)", lede: f1(.mixed)),
      Goal(
        figure: "PolNeAR: quoted regions given to the right speaker", goal: "92", others: "90",
        lede: polnear.map { Self.percent($0.regions.speakers) }),
      Goal(
        figure: "PolNeAR: indirect, precision / recall with a cue of speech", goal: "80 / 55",
        others: "81 / 46",
        lede: polnear.map { score in
          Self.percent(score[.indirect].figures(.most).precision) + " / "
            + Self.percent(score[.indirect].speechRecall)
        }),
      Goal(
        figure: "PolNeAR: all, words and speaker right, F1", goal: "54",
        others: "54.2 (trained on it)",
        lede: polnear.map { Self.percent($0.all.withSpeaker(.most).f1) }),
      Goal(
        figure: "GUM news: all, words and speaker right, F1", goal: "55",
        others: "46.6 (Gender Gap Tracker rules)",
        lede: measured.quotations(.news).map { Self.percent($0.all.withSpeaker(.most).f1) }),
    ]
  }

  private var actorGoals: [Goal] {
    let names = { (corpus: String) in measured.names(corpus).map { Self.percent($0.all.f1) } }
    let coreference = measured.coreference
    return [
      Goal(
        figure: "names: GUM news, F1", goal: "78", others: "70.8 (perceptron on free data)",
        lede: names("GUM news")),
      Goal(
        figure: "names: Worldwide, F1", goal: "74", others: "67.0", lede: names("Worldwide")),
      Goal(figure: "names: CoNLL++, F1", goal: "70", others: "65.6", lede: names("CoNLL++")),
      Goal(
        figure: "GUM news: coreference, CoNLL mean", goal: "78", others: "70.6 (sieves)",
        lede: coreference.map { Self.percent($0.mean) }),
      Goal(
        figure: "GUM news: he and she to the right name", goal: "88", others: "82.4 (sieves)",
        lede: coreference.map { Self.percent($0.singular) }),
      Goal(
        figure: "whole analysis, one core, thousand tokens a second", goal: "300",
        others: "5.8", lede: slowest.map { "\(Int($0.rate / 1000))" }),
    ]
  }

  /// The corpus on which the analysis is slowest.
  private var slowest: SpeedMeasurement.Rate? {
    measured.speed.map(\.rate).min { $0.rate < $1.rate }
  }
}
