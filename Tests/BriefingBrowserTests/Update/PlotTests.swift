import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct PlotTests {
  private let reader = Driver(80, 24)

  private func chosen(_ driver: Driver) -> ChosenMark? { driver.state.chosenMark }

  @Test func opensAtTheActorUnderTheCursor() throws {
    let plot = try reader.pressing("/Holm<Enter>p")
    #expect(chosen(plot)?.row.name == "Jonas Holm")
    #expect(plot.state.context == .plot)
    #expect(try plot.pressing("p").state.views.isEmpty)
    #expect(try plot.pressing("<Esc>").state.views.isEmpty)
  }

  @Test func aMarkLeadsToItsPassageAndBackLeadsToThePlot() throws {
    let plot = try reader.pressing("pjl")
    let mark = try #require(chosen(plot))
    let read = try plot.pressing("<Enter>")
    #expect(read.state.reader?.place.cursor == mark.mark.passage.start)
    #expect(read.state.context == .text)
    #expect(read.state.reader?.lit?.currentPassage == mark.mark.passage)
    let back = try read.pressing("H")
    #expect(back.state.context == .plot)
    #expect(chosen(back) == mark)
    #expect(back.state.reader?.place.cursor == plot.state.reader?.place.cursor)
    #expect(try back.pressing("L").state.reader?.place.cursor == mark.mark.passage.start)
  }

  @Test func quotationsAreWalkedOneByOne() throws {
    var plot = try reader.pressing("/Lindqvist<Enter>p0")
    var starts: [Int] = []
    for _ in 0..<9 {
      try plot.press(">")
      if let mark = chosen(plot)?.mark, mark.kind == .quotation {
        starts.append(mark.passage.start)
      }
    }
    let own = SampleArticle.findings.quotations.filter { $0.speaker == chosen(plot)?.row.subject }
    #expect(Set(starts).isSubset(of: Set(own.map(\.passage.start))) && !starts.isEmpty)
    #expect(plot.footer.contains("no such mark"))
  }

  @Test func rowsKeepToTheColumn() throws {
    let plot = try reader.pressing("p$")
    let end = try #require(chosen(plot)?.mark.passage.start)
    let below = try plot.pressing("jk")
    #expect(chosen(below)?.mark.passage.start == end)
  }

  @Test func sortingAndKindsKeepTheRow() throws {
    let plot = try reader.pressing("/Holm<Enter>p")
    for keys in ["o", "oo", "<Tab>", "<Tab>o"] {
      #expect(chosen(try plot.pressing(keys))?.row.name == "Jonas Holm", "\(keys)")
    }
    let places = try plot.pressing("<Tab><Tab><Tab>")
    #expect(chosen(places)?.row.kind == .place)
  }

  @Test func findingsThatComeKeepTheRow() throws {
    var plot = try reader.pressing("/Holm<Enter>p")
    var findings = SampleArticle.findings
    findings.mentions = findings.mentions.filter { findings[$0.actor].kind != .place }
    plot.send(.findingsArrived(Driver.document, BriefingIndex(findings)))
    #expect(chosen(plot)?.row.name == "Jonas Holm")
  }

  @Test func dossierOpensOnTopAndClosesAgain() throws {
    let dossier = try reader.pressing("/Holm<Enter>pd")
    #expect(dossier.state.context == .dossier)
    #expect(dossier.screen.contains("Jonas Holm"))
    #expect(try dossier.pressing("q").state.context == .plot)
  }

  @Test func hintsLeadToARow() throws {
    let hints = try reader.pressing("pf")
    #expect(hints.state.context == .hints)
    #expect(try hints.pressing("a").state.context == .text)
  }

  @Test func nothingOfAKindIsSaid() throws {
    var plot = reader
    var findings = SampleArticle.findings
    findings.quotations = []
    findings.noComments = []
    plot.send(.findingsArrived(Driver.document, BriefingIndex(findings)))
    try plot.press("p<Tab><Tab><Tab><Tab>")
    #expect(plot.screen.contains("Nothing of that kind"))
    #expect(try plot.pressing("l").footer.contains("no mark here"))
  }

  @Test func everySizeIsDrawn() throws {
    for rows in 0...18 {
      for columns in [0, 1, 2, 9, 21, 45, 200] {
        var driver = Driver(columns, rows)
        try driver.press("pjl>o<Tab>")
        #expect(frame(of: driver.state).cells.count == columns * rows)
      }
    }
  }
}
