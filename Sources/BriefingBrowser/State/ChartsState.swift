import BriefingModel

/// The charts of the library: which one is shown, and what the library told of it.
public struct ChartsState: Sendable, Equatable {
  /// What is shown.
  public internal(set) var query = ChartQuery(kind: .timeline)
  /// What the bars of the timeline are; nil for what suits them.
  public internal(set) var unit: TimeUnit?
  /// What the library told of `query`.
  public internal(set) var chart: LibraryChart?
  /// The counts over time, put together by `unit`.
  public private(set) var timeline = Timeline([])
  /// What the library is asked, until it answers.
  var asked: ChartQuery?
  /// The row that is chosen.
  public internal(set) var list = ListState()
  /// The column that is chosen.
  public internal(set) var column = 0
  /// What is behind a bar or a cell, once the library told it.
  public internal(set) var evidence: ChartEvidence?
  /// What it is behind.
  var selection: ChartSelection?

  /// Takes what the library told.
  mutating func takeChart(_ chart: LibraryChart) {
    self.chart = chart
    asked = nil
    arrange()
    list.selected = query.kind == .timeline ? max(0, timeline.bins.count - 1) : 0
    list.top = 0
    column = 0
  }

  /// Puts the counts together anew.
  mutating func arrange() {
    timeline = Timeline(chart?.counts ?? [], by: unit)
  }

  /// The bars, where the chart has bars.
  var bars: BarChart? {
    switch query.kind {
    case .timeline: BarChart(timeline)
    case .companions:
      BarChart(
        "name", ["articles"],
        rows: (chart?.companions ?? []).map { BarChart.Row($0.name, [$0.articleCount]) })
    case .matrix, .outlets: nil
    }
  }

  /// What the chosen bar or cell stands for; nil where there is nothing behind it.
  var chosen: ChartSelection? {
    guard let chart else { return nil }
    let own = [chart.actor?.id].compactMap(\.self)
    let row = list.selected
    switch query.kind {
    case .timeline:
      guard timeline.bins.indices.contains(row), timeline.bins[row].articles > 0 else { return nil }
      return ChartSelection(actors: own, span: timeline.bins[row].span)
    case .companions:
      guard chart.companions.indices.contains(row) else { return nil }
      return ChartSelection(actors: own + [chart.companions[row].id])
    case .matrix, .outlets:
      guard chart.matrix.counts.indices.contains(row),
        chart.matrix.counts[row].indices.contains(column), chart.matrix.counts[row][column] > 0
      else { return nil }
      let actor = chart.actors[column].id
      return query.kind == .outlets
        ? ChartSelection(actors: [actor], outlet: chart.matrix.rows[row])
        : ChartSelection(actors: [actor, chart.actors[row].id])
    }
  }

  /// The actor of the chosen row, or of its column where rows are outlets.
  var chosenActor: RegisteredActor.ID? {
    guard let chart else { return nil }
    switch query.kind {
    case .timeline: return chart.actor?.id
    case .companions:
      return chart.companions.indices.contains(list.selected)
        ? chart.companions[list.selected].id : nil
    case .matrix, .outlets:
      let index = query.kind == .matrix ? list.selected : column
      return chart.actors.indices.contains(index) ? chart.actors[index].id : nil
    }
  }

  /// The chosen bar or cell in words.
  var chosenText: String {
    guard let chart else { return "" }
    let row = list.selected
    if let bars, bars.rows.indices.contains(row) { return bars.spoken(bars.rows[row]) }
    guard chart.matrix.counts.indices.contains(row),
      chart.matrix.counts[row].indices.contains(column)
    else { return "" }
    let (left, right) = (chart.matrix.rows[row], chart.matrix.columns[column])
    let count = chart.matrix.counts[row][column]
    let articles = count == 1 ? "1 article" : "\(count) articles"
    if query.kind == .outlets { return "\(right) in \(left): \(articles)" }
    return row == column ? "\(left): \(articles) in all" : "\(left) with \(right): \(articles)"
  }

  /// What the chart shows, in words.
  var title: String {
    let name = chart?.actor?.name ?? "the library"
    switch query.kind {
    case .timeline: return "Charts: \(name) by \(timeline.unit.rawValue)"
    case .companions: return "Charts: who appears with \(name)"
    case .matrix: return "Charts: who appears with whom"
    case .outlets: return "Charts: which outlets name whom"
    }
  }
}
