extension QuotationScore {
  /// The figures as the corpora's own scorer prints them.
  package var lines: [String] {
    [
      "kind       gold  pred | exact P/R/F1        | >=0.8 P/R/F1        "
        + "| speaker acc on >=0.8 matches | end-to-end F1 (>=0.8 & speaker)",
      Self.line("all", all),
    ] + QuotationKind.allCases.map { Self.line($0.rawValue, self[$0]) }
      + QuotationKind.allCases.map { kind in
        "  recall>=0.8 \(kind.rawValue): speech-cue \(Self.share(self[kind].speechRecall)), "
          + "other cue \(Self.share(self[kind].otherRecall))"
      } + [
        "content word-level P/R/F1 "
          + [wordFigures.precision, wordFigures.recall, wordFigures.f1].map { Percent.text($0) }
          .joined(separator: " "),
        "quoted regions (>=3 words) in gold content: \(regions.found.whole); "
          + "found \(Percent.text(regions.found))%; "
          + "found with right speaker \(Percent.text(regions.speakers))%; "
          + "false regions \(regions.wrong)",
      ]
  }

  private static func line(_ name: String, _ counts: Counts) -> String {
    let speakers = counts.matches[.most]?.speakers ?? Share()
    return name.trailing(9) + "\(counts.gold)".leading(6) + "\(counts.found)".leading(6) + " | "
      + counts.figures(.whole).columns + " | " + counts.figures(.most).columns + " | "
      + Percent.column(speakers.value ?? 0) + " (n=\(speakers.whole))            | "
      + Percent.column(counts.withSpeaker(.most).f1)
  }

  private static func share(_ share: Share) -> String {
    "\(Percent.text(share)) (n=\(share.whole))"
  }
}
