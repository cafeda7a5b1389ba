import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct ChartsTests {
  private let reader = Driver(80, 24)
  private let shelf = Driver(shelf: SampleChart.articles, 80, 24)

  @Test func opensOverTimeAndWalksTheCharts() throws {
    var charts = try shelf.pressing("P")
    #expect(charts.effects == [.loadChart(ChartQuery(kind: .timeline))])
    for kind in [ChartKind.matrix, .outlets, .timeline] {
      try charts.press("<Tab>")
      #expect(charts.state.charts.query.kind == kind)
    }
    for kind in [ChartKind.outlets, .matrix, .timeline] {
      try charts.press("<S-Tab>")
      #expect(charts.state.charts.query.kind == kind)
    }
  }

  @Test func anActorUnderTheCursorIsCharted() throws {
    let charts = try reader.pressing("/Holm<Enter>P")
    guard case .found(_, in: Driver.articleID) = charts.state.charts.query.subject else {
      Issue.record("\(charts.state.charts.query)")
      return
    }
    #expect(charts.row(0).contains("Petra Lindqvist"))
    #expect(try charts.pressing("e").row(0).contains("the library"))
  }

  @Test func aNumberRepeatsAStep() throws {
    #expect(try shelf.pressing("P<Tab>2l").state == shelf.pressing("P<Tab>ll").state)
    #expect(try shelf.pressing("P<Tab>2l").state.charts.column == 2)
  }

  @Test func aBarLeadsToItsArticles() throws {
    let charts = try shelf.pressing("Pzz")
    let selection = try #require(charts.state.charts.chosen)
    let behind = try charts.pressing("<Enter>")
    #expect(behind.effects == [.loadChartEvidence(selection)])
    #expect(behind.screen.contains("The council votes, part 1"))
    #expect(
      try behind.pressing("j<Enter>").effects.contains(.openArticle(SampleChart.articles[1].id)))
    #expect(try behind.pressing("q").state.context == .charts)
    #expect(try behind.pressing("qq").state.context == .shelf)
  }

  @Test func aCellLeadsToWhatItsActorsSay() throws {
    let behind = try shelf.pressing("P<Tab>l<Enter>")
    #expect(behind.row(0).contains("4 articles, 2 quotations"))
    #expect(behind.screen.contains("Jonas Holm: a gift to the ferries"))
    var reading = try behind.pressing("jj<Enter>")
    #expect(reading.effects.first == .openArticle(Driver.articleID))
    reading.openSample()
    #expect(reading.atCursor(21) == "a gift to the ferries")
    #expect(reading.status.contains("Jonas Holm: quotation 1 of 1"))
    #expect(try reading.pressing("q").screen.contains("4 articles, 2 quotations"))
  }

  @Test func anArticleBehindACellOpensWhereItNamesItsActors() throws {
    var reading = try shelf.pressing("P<Tab><Enter><Enter>")
    reading.openSample()
    #expect(reading.atCursor(15) == "Petra Lindqvist")
    #expect(reading.status.contains("Petra Lindqvist: mention 1 of 3"))
    #expect(try reading.pressing("n").atCursor(9) == "Lindqvist")
  }

  @Test func theLibrarysListsLeadToTheChartOfTheirActor() throws {
    var list = Driver(shelf: SampleChart.articles, 120, 24)
    list.hasRegister = true
    try list.press("A")
    #expect(list.effects.contains(.loadMonths(SampleRegister.actors.map(\.id))))
    #expect(list.row(0).contains("named 2025 to 2026"))
    let chosen = SampleRegister.actors[0].id
    let timeline = ChartQuery(kind: .timeline, subject: .registered(chosen))
    #expect(try list.pressing("P").effects == [.loadChart(timeline)])
    let holm = ChartQuery(kind: .timeline, subject: .registered(SampleRegister.holm.id))
    #expect(try list.pressing("jDgj<Enter>").effects.contains(.loadChart(holm)))
  }

  @Test func anEmptyBarSaysSo() throws {
    let charts = try shelf.pressing("P")
    let empty = try #require(charts.state.charts.timeline.bins.firstIndex { $0.articles == 0 })
    let chosen = try charts.pressing("g\(empty)j<Enter>")
    #expect(chosen.footer.contains("no articles behind"))
    #expect(chosen.state.context == .charts)
  }

  @Test func aCellStandsForBothItsActors() throws {
    var charts = try shelf.pressing("P<Tab>l")
    #expect(
      charts.state.charts.chosen
        == ChartSelection(actors: [SampleChart.bo.id, SampleChart.ada.id]))
    #expect(charts.screen.contains("Petra Lindqvist with Jonas Holm: 16 articles"))
    try charts.press("w")
    #expect(charts.state.charts.query.kind == .companions)
    try charts.press("t")
    #expect(charts.state.charts.query.kind == .timeline)
  }

  @Test func anAnswerToAnotherQuestionIsDropped() throws {
    var charts = try shelf.pressing("P")
    let before = charts.state.charts
    charts.send(.chartLoaded(ChartQuery(kind: .outlets), LibraryChart()))
    #expect(charts.state.charts == before)
  }

  @Test func whatIsBeingCountedIsGivenUpWhenTheChartIsClosed() {
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    #expect(
      update(&state, .keyPressed(.character("P"))) == [.loadChart(ChartQuery(kind: .timeline))])
    #expect(frame(of: state).text.contains("Counting in the library"))
    #expect(update(&state, .keyPressed(.escape)) == [.cancelChart])
    #expect(
      update(&state, .keyPressed(.character("P"))) == [.loadChart(ChartQuery(kind: .timeline))])
  }

  @Test func everySizeIsDrawn() throws {
    for rows in 0...14 {
      for columns in [0, 1, 2, 9, 21, 45, 200] {
        var charts = Driver(shelf: SampleChart.articles, columns, rows)
        try charts.press("P")
        for _ in ChartKind.allCases {
          try charts.press("<Tab>lj")
          #expect(frame(of: charts.state).cells.count == columns * rows)
        }
      }
    }
  }
}
