import BriefingModel

/// The mark that the cursor of a plot is on.
struct ChosenMark: Hashable {
  var row: DispersionPlot.Row
  var mark: DispersionPlot.Mark
  /// Which one it is of the row, from 1, and how many there are.
  var number, count: Int

  /// Which one it is, in words.
  var which: String { "mark \(number) of \(count): \(mark.kind.noun)" }
}

extension DispersionPlot {
  /// In which section a mark is, and how far into the text.
  func whereabouts(of mark: Mark) -> String {
    let place = "\(percent(of: mark.passage.start))%"
    return section(at: mark.passage.start).map { "\($0.title), \(place)" } ?? place
  }
}

extension BrowserState {
  /// Runs a command of the plot.
  mutating func runPlotCommand(_ command: CommandID) {
    switch command {
    case .viewPlot: togglePlot()
    case .plotOpen: openMark()
    case .plotOrder: changePlot { $0.order = $0.order.next }
    case .plotSubjects: changePlot { $0.subjects = $0.subjects.next }
    default: step(command)
    }
  }

  private var plotState: PlotState? {
    guard case .plot(let plot) = views.last?.content else { return nil }
    return plot
  }

  private var plotList: PlotList? {
    guard let reader, let plotState else { return nil }
    return PlotList(reader: reader, plot: plotState, settings: settings)
  }

  /// The row that is chosen.
  var chosenPlotRow: DispersionPlot.Row? {
    guard let rows = plotList?.plot.rows, let list = views.last?.list else { return nil }
    return rows.indices.contains(list.selected) ? rows[list.selected] : nil
  }

  /// The mark that is chosen: the one of the row nearest to where the cursor was.
  var chosenMark: ChosenMark? {
    guard let plotState, let plot = plotList?.plot, let row = chosenPlotRow else { return nil }
    let marks = plot.marks(of: row)
    guard let index = marks.index(nearest: plotState.offset) else { return nil }
    return ChosenMark(row: row, mark: marks[index], number: index + 1, count: marks.count)
  }

  /// Opens the plot at the actor and the place of the cursor, or closes it.
  private mutating func togglePlot() {
    guard plotState == nil else {
      views.removeLast()
      return
    }
    guard let reader else { return }
    let actor = actorHere
    views.append(ViewState(content: .plot(PlotState(offset: reader.place.cursor))))
    choosePlotRow(of: actor.map(Speaker.actor))
  }

  /// Goes to the passage of the mark; the way back leads to the plot.
  private mutating func openMark() {
    guard let chosen = chosenMark, let view = views.last else { return }
    let origin = reader?.placeBeforeList ?? reader?.place
    views.removeAll()
    leaveList()
    switch (chosen.mark.kind, chosen.row.subject) {
    case (.mention, .actor(let id)): light(.mentions(id), at: chosen.mark.passage.start)
    case (_, let speaker): light(.statements(speaker), at: chosen.mark.passage.start)
    }
    if var jump = jumpHere, let origin {
      jump.place = origin
      jump.view = view
      jumps.record(jump)
    }
    go(to: chosen.mark.passage.start)
  }

  /// Changes what the plot shows; the row and the mark stay chosen where they still are there.
  private mutating func changePlot(_ change: (inout PlotState) -> Void) {
    guard var plot = plotState else { return }
    let row = chosenPlotRow
    change(&plot)
    views[views.count - 1].content = .plot(plot)
    choosePlotRow(of: row?.subject)
  }

  private mutating func choosePlotRow(of subject: Speaker?) {
    let rows = plotList?.plot.rows ?? []
    views[views.count - 1].list.selected = rows.firstIndex { $0.subject == subject } ?? 0
    keepSelectionsVisible()
  }

  private mutating func step(_ command: CommandID) {
    guard var plot = plotState, let list = plotList, let row = chosenPlotRow,
      let current = chosenMark?.mark
    else { return }
    let marks = list.plot.marks(of: row)
    let scale = list.picture(columns: activeListSize.columns).scale
    let column = scale.cell(of: current.passage.start)
    let after = { (mark: DispersionPlot.Mark) in mark.passage.start > current.passage.start }
    let before = { (mark: DispersionPlot.Mark) in mark.passage.start < current.passage.start }
    let next: DispersionPlot.Mark? =
      switch command {
      case .plotNextColumn: marks.first { scale.cell(of: $0.passage.start) > column }
      case .plotPreviousColumn: marks.last { scale.cell(of: $0.passage.start) < column }
      case .plotNextMark: marks.first(where: after)
      case .plotPreviousMark: marks.last(where: before)
      case .plotNextQuotation: marks.first { $0.kind == .quotation && after($0) }
      case .plotPreviousQuotation: marks.last { $0.kind == .quotation && before($0) }
      case .plotFirstMark: marks.first
      case .plotLastMark: marks.last
      default: nil
      }
    guard let next else {
      message = Message("There is no such mark further on in this row")
      return
    }
    plot.offset = next.passage.start
    views[views.count - 1].content = .plot(plot)
    sayMark(in: list.plot)
  }

  /// Tells who cannot see it where the cursor went.
  private mutating func sayMark(in plot: DispersionPlot) {
    guard settings.isLinear, let reader, let chosen = chosenMark else { return }
    let words = reader.article.text[chosen.mark.passage].singleLine
    message = Message("\(chosen.which), \(plot.whereabouts(of: chosen.mark)): \(words)")
  }

  /// The row that was chosen in findings that are replaced.
  func chosenPlotRow(in index: BriefingIndex) -> DispersionPlot.Row? {
    var state = self
    state.reader?.index = index
    return state.chosenPlotRow
  }

  /// Keeps the row of the same subject chosen when more was found.
  mutating func keepPlotRow(_ subject: Speaker?, actorNow: (Actor.ID) -> Actor.ID?) {
    guard plotState != nil, let subject else { return }
    if case .actor(let id) = subject {
      choosePlotRow(of: actorNow(id).map(Speaker.actor))
    } else {
      choosePlotRow(of: subject)
    }
  }

  /// Why there is no mark to go to.
  var whyNoMarkHere: String? { chosenMark == nil ? "There is no mark here" : nil }
}

extension [DispersionPlot.Mark] {
  /// The mark that begins nearest to a byte. O(log n).
  fileprivate func index(nearest offset: Int) -> Int? {
    guard !isEmpty else { return nil }
    let after = partitioningIndex { $0.passage.start >= offset }
    guard after < count else { return count - 1 }
    guard after > 0 else { return 0 }
    let (left, right) = (offset - self[after - 1].passage.start, self[after].passage.start - offset)
    return left < right ? after - 1 : after
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case behind this one; the first behind the last.
  var next: Self {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? all.startIndex
    return all[(index + 1) % all.count]
  }
}
