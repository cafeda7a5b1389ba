extension GoldScore {
  /// The figures as the project's own scorer of gold briefings prints them, after a first line with
  /// the number of documents.
  package func lines(documentCount: Int) -> [String] {
    ["\(documentCount) documents"] + quotationLines + speakerLines + regionLines + actorLines
  }

  private var quotationLines: [String] {
    let header =
      "(1) quotations".trailing(22) + "  gold  pred     P .8   R .8  F1 .8     P .5   R .5  F1 .5"
    let row = { (name: String, most: MatchCounts, half: MatchCounts) in
      "    \(name.trailing(18))" + "\(most.gold)".leading(6) + "\(most.found)".leading(6)
        + "   \(most.columns)   \(half.columns)"
    }
    let kinds = QuotationKind.allCases.map {
      row($0.rawValue, quotations($0, .most), quotations($0, .half))
    }
    let share = kindsRight.value.map { " (\(Percent.text($0)) %)" } ?? ""
    return [header] + kinds + [
      row("all", quotations(.most), quotations(.half)),
      "    kind right: \(kindsRight.part)/\(kindsRight.whole)\(share)",
    ]
  }

  private var speakerLines: [String] {
    let verdicts = [SpeakerVerdict.right, .wrong, .phrase, .unknown]
    let header =
      "(2) speakers (of .5)".trailing(22) + "n".leading(6) + "         "
      + verdicts.map { $0.rawValue.leading(7) }.joined(separator: " ") + "   right %"
    let groups =
      GoldBriefing.SpeakerKind.allCases.map { ("gold \($0.rawValue)", SpeakerGroup.speaker($0)) }
      + QuotationKind.allCases.map { ($0.rawValue, SpeakerGroup.kind($0)) }
      + [("all", SpeakerGroup.all)]
    return [header]
      + groups.map { name, group in
        let counts = speakers(group)
        return "    \(name.trailing(18))" + "\(counts.total)".leading(6) + "         "
          + verdicts.map { "\(counts.share($0).part)".leading(7) }.joined(separator: " ")
          + "    " + Percent.column(counts.share(.right).value)
      }
  }

  private var regionLines: [String] {
    let header =
      "(3) quoted regions".trailing(22) + "n".leading(6) + "         "
      + SpeakerVerdict.allCases.map { $0.rawValue.leading(7) }.joined(separator: " ")
    let row = { (name: String, verdicts: Verdicts) in
      "    \(name.trailing(18))" + "\(verdicts.total)".leading(6) + "     %   "
        + SpeakerVerdict.allCases.map { " " + Percent.column(verdicts.share($0).value) }
        .joined(separator: " ")
    }
    return [header, row("regions", regions), row("their words", regionWords)]
  }

  private var actorLines: [String] {
    let header = String(repeating: " ", count: 22) + "  gold  pred        P      R     F1"
    let rows = [
      ("(4) no comments", noComments), ("(5) persons", actors.persons),
      ("(6) organisations", actors.organizations), ("    places", actors.places),
      ("    either", actors.groups),
    ].map { name, counts in
      name.trailing(22) + "\(counts.gold)".leading(6) + "\(counts.found)".leading(6)
        + "   \(counts.columns)"
    }
    return [header, rows[0], rows[1] + personDetails] + rows[2...]
  }

  private var personDetails: String {
    let share = { (share: Share) in
      "\(share.part)/\(share.whole) \(share.value.map { Percent.text($0) } ?? "–") %"
    }
    return "   aliases \(share(actors.aliases)), roles \(share(actors.roles)), "
      + "split \(actors.split), merged \(actors.merged)"
  }
}

extension MatchCounts {
  /// Precision, recall and F1 in columns, a dash where there is nothing to count.
  fileprivate var columns: String {
    let f1: Double? = gold > 0 || found > 0 ? figures.f1 : nil
    let precision: Double? = found > 0 ? figures.precision : nil
    let recall: Double? = gold > 0 ? figures.recall : nil
    return [precision, recall, f1].map { Percent.column($0) }.joined(separator: " ")
  }
}
