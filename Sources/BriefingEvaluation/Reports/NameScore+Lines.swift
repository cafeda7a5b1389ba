extension NameScore {
  /// The figures as the corpora's own scorer prints them.
  package var lines: [String] {
    let types = NameType.allCases
    return types.map { line($0.rawValue, of: [$0]) }
      + [line(types.map(\.rawValue).joined(separator: "+"), of: types)]
  }

  private func line(_ name: String, of types: [NameType]) -> String {
    let count = count(of: types)
    let figures = count.figures
    return
      "\(name.trailing(12)) gold \(count.gold) pred \(count.found)  "
      + "P \(Percent.text(figures.precision)) R \(Percent.text(figures.recall)) "
      + "F1 \(Percent.text(figures.f1))"
  }
}
