import BriefingModel

extension BrowserState {
  /// Runs a command of the charts of the library.
  mutating func runChartCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .viewCharts: return toggleCharts()
    case .chartOpen: return openBar()
    case .chartNext: return showNeighbour(\.next)
    case .chartPrevious: return showNeighbour(\.previous)
    case .chartLeft: stepColumn(by: -1)
    case .chartRight: stepColumn(by: 1)
    case .chartUnit: changeUnit()
    case .chartNextFull: goToBar(by: 1)
    case .chartPreviousFull: goToBar(by: -1)
    case .chartCompanions: return showChart(.companions, of: charts.chosenActor)
    case .chartTimeline: return showChart(.timeline, of: charts.chosenActor)
    case .chartAll:
      let kind = charts.query.kind
      return askForChart(ChartQuery(kind: kind == .companions ? .matrix : kind))
    case .chartArticleOpen: return openEvidence()
    default: break
    }
    return []
  }

  /// Opens the charts: of the actor here, or else as they were left.
  private mutating func toggleCharts() -> [BrowserEffect] {
    if context == .charts {
      return closeView() + leaveCharts()
    }
    if let subject = chartSubjectHere {
      let kind = charts.query.kind == .companions ? ChartKind.companions : .timeline
      return openChart(ChartQuery(kind: kind, subject: subject))
    }
    return openChart(charts.query)
  }

  /// Shows a chart; one that was counted already is not counted again.
  mutating func openChart(_ query: ChartQuery) -> [BrowserEffect] {
    views.removeAll { $0.content == .charts || $0.content == .chartArticles }
    views.append(ViewState(content: .charts))
    guard charts.query != query || charts.chart == nil else {
      keepSelectionsVisible()
      return []
    }
    return askForChart(query)
  }

  /// The actor that a chart is opened for.
  private var chartSubjectHere: ChartQuery.Subject? {
    switch context {
    case .libraryActors: return register.chosen.map { .registered($0.id) }
    case .libraryDossier: return dossierShown.map { .registered($0.id) }
    default:
      guard let actor = actorHere, let article = reader?.articleID else { return nil }
      return .found(actor, in: article)
    }
  }

  /// Has the library give up what it counts for a chart that is closed.
  mutating func leaveCharts() -> [BrowserEffect] {
    guard charts.asked != nil, !views.contains(where: { $0.content == .charts }) else { return [] }
    charts.asked = nil
    return [.cancelChart]
  }

  /// The chart beside this one; without an actor there is none of its companions.
  private mutating func showNeighbour(_ beside: (ChartKind) -> ChartKind) -> [BrowserEffect] {
    var kind = beside(charts.query.kind)
    if kind == .companions, charts.query.subject == nil { kind = beside(kind) }
    return askForChart(ChartQuery(kind: kind, subject: charts.query.subject))
  }

  /// A chart of the chosen actor.
  private mutating func showChart(
    _ kind: ChartKind, of actor: RegisteredActor.ID?
  ) -> [BrowserEffect] {
    askForChart(ChartQuery(kind: kind, subject: actor.map(ChartQuery.Subject.registered)))
  }

  private mutating func askForChart(_ query: ChartQuery) -> [BrowserEffect] {
    charts.query = query
    charts.asked = query
    charts.chart = nil
    charts.arrange()
    charts.list = ListState()
    return [.loadChart(query)]
  }

  /// Takes a chart, unless another one was asked for meanwhile.
  mutating func takeChart(_ chart: LibraryChart, of query: ChartQuery) {
    guard charts.asked == query else { return }
    charts.takeChart(chart)
    if query.subject != nil, chart.actor == nil {
      message = Message("The library does not know that actor yet: this is all of it")
    }
    keepSelectionsVisible()
  }

  /// The library could not count.
  mutating func failChart(_ query: ChartQuery, _ why: String) {
    guard charts.asked == query else { return }
    charts.asked = nil
    message = Message(why, isWarning: true)
  }

  private mutating func stepColumn(by step: Int) {
    let count = charts.chart?.matrix.columns.count ?? 0
    charts.column = min(max(0, charts.column + step), max(0, count - 1))
    if settings.isLinear { message = Message(charts.chosenText) }
  }

  /// Goes to the nearest bar on a side that stands for something.
  private mutating func goToBar(by step: Int) {
    let bins = charts.timeline.bins
    var place = charts.list.selected + step
    while bins.indices.contains(place), bins[place].articles == 0 { place += step }
    guard bins.indices.contains(place) else {
      message = Message(step > 0 ? "This is the last bar" : "This is the first bar")
      return
    }
    charts.list.selected = place
    keepSelectionsVisible()
  }

  private mutating func changeUnit() {
    charts.unit = charts.timeline.unit.next
    charts.arrange()
    charts.list = ListState()
    charts.list.selected = max(0, charts.timeline.bins.count - 1)
    keepSelectionsVisible()
  }

  /// Lists what is behind the bar or the cell.
  private mutating func openBar() -> [BrowserEffect] {
    guard let selection = charts.chosen else { return [] }
    charts.selection = selection
    charts.evidence = nil
    views.append(ViewState(content: .chartArticles))
    return [.loadChartEvidence(selection)]
  }

  /// Takes what is behind a bar or a cell.
  mutating func takeEvidence(_ evidence: ChartEvidence, of selection: ChartSelection) {
    if charts.selection == selection { charts.evidence = evidence }
    keepSelectionsVisible()
  }

  /// Opens a quotation in its article, or an article where it names the actors of the chart.
  private mutating func openEvidence() -> [BrowserEffect] {
    guard let evidence = charts.evidence, evidence.rows.indices.contains(activeListState.selected)
    else { return [] }
    let (article, place): (ArticleID, WantedPassage.Place) =
      switch evidence.rows[activeListState.selected] {
      case .article(let place): (evidence.articles[place].id, .mention(evidence.actors))
      case .quotation(let place, _):
        (evidence.quotations[place].article, .statement(evidence.quotations[place].passage))
      }
    recordView()
    return open(WantedPassage(article: article, place: place, views: views))
  }

  /// Why nothing is behind the bar or the cell.
  var whyNothingBehind: String? { charts.chosen == nil ? "There are no articles behind this" : nil }

  /// Why the chart has no columns to go to.
  var whyNoColumns: String? {
    charts.bars == nil ? nil : "This chart has no columns: the matrix and the outlets have"
  }

  var whyNoTimeline: String? {
    charts.query.kind == .timeline ? nil : "Only the chart over time has days, weeks and months"
  }

  var whyNoBars: String? { isListSearched ? nil : whyNoTimeline }

  var whyNoChartActor: String? {
    charts.chosenActor == nil ? "There is no actor here" : nil
  }

  var whyNoArticleBehind: String? {
    charts.evidence?.rows.isEmpty ?? true ? "There is no article here" : nil
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case before this one; the last before the first.
  var previous: Self {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? all.startIndex
    return all[(index + all.count - 1) % all.count]
  }
}
