import BriefingModel

/// The rows of a chart of the library.
struct ChartsList: ListContent {
  let charts: ChartsState
  private let bars: BarChart?
  private let settings: BrowserSettings

  init(_ charts: ChartsState, settings: BrowserSettings) {
    self.charts = charts
    self.settings = settings
    bars = charts.bars
  }

  private var matrix: ActorMatrix? { charts.chart?.matrix }

  var count: Int { bars?.rows.count ?? matrix?.rows.count ?? 0 }

  func selectableCount(before index: Int) -> Int { index }

  /// What stands over the rows.
  func head(columns: Int) -> [StyledText] {
    bars.map { BarPicture($0, columns: columns, glyphs: settings.chartGlyphs).head }
      ?? picture(columns: columns)?.head ?? []
  }

  /// The matrix as it is drawn.
  func picture(columns: Int) -> MatrixPicture? {
    guard bars == nil else { return nil }
    return matrix.map {
      MatrixPicture(
        $0, columns: columns, glyphs: settings.chartGlyphs, showing: charts.column)
    }
  }

  func words(at index: Int) -> String { spoken(index) }

  func item(at index: Int, columns: Int) -> ListItem {
    if settings.isLinear {
      return ListItem(lines: [StyledText(spoken(index))].wrapped(to: max(10, columns - 1)))
    }
    if let bars {
      let picture = BarPicture(bars, columns: columns, glyphs: settings.chartGlyphs)
      return ListItem(lines: [picture.pieces(of: bars.rows[index])])
    }
    return ListItem(lines: [picture(columns: columns)?.pieces(of: index) ?? []])
  }

  /// A row in words.
  private func spoken(_ index: Int) -> String {
    if let bars { return bars.spoken(bars.rows[index]) }
    guard let matrix else { return "" }
    let counts = zip(matrix.columns, matrix.counts[index]).filter { $0.1 > 0 }
    return "\(matrix.rows[index]): " + counts.map { "\($0) \($1)" }.joined(separator: ", ")
  }
}
