import BriefingModel

/// The rows of the plot of an article's actors.
struct PlotList: ListContent {
  let plot: DispersionPlot
  private let glyphs: ChartGlyphs
  private let isLinear: Bool
  private let place: Int

  init(reader: ReaderState, plot: PlotState, settings: BrowserSettings) {
    self.plot = DispersionPlot(
      reader.article, reader.index, order: plot.order, subjects: plot.subjects,
      showsFurniture: reader.showsFurniture)
    glyphs = settings.chartGlyphs
    isLinear = settings.isLinear
    place = reader.place.cursor
  }

  var count: Int { plot.rows.count }

  func selectableCount(before index: Int) -> Int { index }

  /// The plot as it is drawn on so many columns.
  func picture(columns: Int) -> DispersionPicture {
    DispersionPicture(plot, columns: columns, glyphs: glyphs, place: place)
  }

  func words(at index: Int) -> String { plot.rows[index].name }

  func item(at index: Int, columns: Int) -> ListItem {
    let row = plot.rows[index]
    guard isLinear else { return ListItem(lines: [picture(columns: columns).pieces(of: row)]) }
    return ListItem(lines: [StyledText(plot.spoken(row))].wrapped(to: max(10, columns - 1)))
  }
}

extension DispersionPlot {
  /// A row in words: how much there is, and how much of it in which section.
  func spoken(_ row: Row) -> String {
    let marks = marks(of: row)
    let counts: [(MarkKind, Int)] = [
      (.mention, row.mentionCount), (.quotation, row.quotationCount),
      (.noComment, marks.count { $0.kind == .noComment }),
    ]
    let words = counts.filter { $0.1 > 0 }.map { $0.0.words($0.1) }
    let places = sections.indices.compactMap { index -> String? in
      let end = index + 1 < sections.count ? sections[index + 1].start : Int.max
      let count = marks.count {
        ($0.passage.start >= sections[index].start || index == 0) && $0.passage.start < end
      }
      return count == 0 ? nil : "\(sections[index].title): \(count)"
    }
    return "\(row.name). \(words.joined(separator: ", ")). \(places.joined(separator: "; "))"
  }
}

extension DispersionPlot.MarkKind {
  /// So many of them in words.
  func words(_ count: Int) -> String {
    switch self {
    case .mention: count == 1 ? "1 mention" : "\(count) mentions"
    case .quotation: count == 1 ? "1 quotation" : "\(count) quotations"
    case .noComment: count == 1 ? "1 no comment" : "\(count) no comments"
    }
  }

  /// One of them in a word.
  var noun: String {
    switch self {
    case .mention: "mention"
    case .quotation: "quotation"
    case .noComment: "no comment"
    }
  }
}
