extension CoreferenceScore {
  /// The figures as the corpora's own scorer prints them.
  package var lines: [String] {
    let rows = [("MUC", muc), ("B3", b3), ("CEAFe", ceaf)].map { name, figures in
      "\(name.trailing(6)) P \(Percent.text(figures.precision)) R \(Percent.text(figures.recall)) "
        + "F \(Percent.text(figures.f1))"
    }
    return [
      "mentions gold \(mentionCounts.gold) pred \(mentionCounts.found) "
        + "P \(Percent.text(mentions.precision)) R \(Percent.text(mentions.recall))"
    ] + rows + [
      "CoNLL avg \(Percent.text(mean)); pronoun->name accuracy "
        + "he/she \(Percent.text(singular)) (n=\(singular.whole)), "
        + "they \(Percent.text(plural)) (n=\(plural.whole))"
    ]
  }
}
