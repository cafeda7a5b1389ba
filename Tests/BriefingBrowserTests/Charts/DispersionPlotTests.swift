import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct DispersionPlotTests {
  private func plot(
    _ order: DispersionPlot.Order = .appearance, _ subjects: DispersionPlot.Subjects = .all
  ) -> DispersionPlot {
    DispersionPlot(
      SampleArticle.article, BriefingIndex(SampleArticle.findings), order: order,
      subjects: subjects)
  }

  @Test func everyQuotationAndMentionHasAMark() {
    let plot = plot()
    let findings = SampleArticle.findings
    let marks = plot.rows.flatMap(plot.marks)
    #expect(marks.count { $0.kind == .quotation } == findings.quotations.count)
    #expect(marks.count { $0.kind == .noComment } == findings.noComments.count)
    // A mention at which a statement begins has that statement's mark.
    let starts = Set(marks.map(\.passage.start))
    #expect(findings.mentions.allSatisfy { starts.contains($0.passage.start) })
  }

  @Test func rowsStandInTheirOrder() {
    let plot = plot()
    let firsts = plot.rows.compactMap { plot.marks(of: $0).first?.passage.start }
    #expect(firsts == firsts.sorted())
    let counts = self.plot(.frequency).rows.map { $0.mentionCount + $0.quotationCount }
    #expect(counts == counts.sorted(by: >))
  }

  @Test func rowsAreChosenByKind() {
    #expect(plot(.appearance, .persons).rows.allSatisfy { $0.kind == .person })
    #expect(plot(.appearance, .sources).rows.map(\.name) == ["people who have seen the agenda"])
    let parts = DispersionPlot.Subjects.allCases.filter { $0 != .all }
      .map { plot(.appearance, $0).rows.count }
    #expect(parts.reduce(0, +) == plot().rows.count)
  }

  private func cells(_ marks: [(DispersionPlot.MarkKind, Int, Int)], columns: Int) -> String {
    let cells = DispersionCells(
      marks.map { DispersionPlot.Mark(kind: $0, passage: Passage($1, $2)) }, domain: 0..<100,
      columns: columns)
    return String(String.UnicodeScalarView(cells.cells.map { $0.scalar(.ascii) ?? "." }))
  }

  @Test func marksFallOnTheirColumns() {
    #expect(cells([(.mention, 0, 5), (.mention, 99, 100)], columns: 10) == "|........|")
    #expect(cells([(.mention, 50, 52), (.mention, 57, 59)], columns: 10) == ".....#....")
    #expect(cells([(.quotation, 10, 41)], columns: 10) == ".\"===.....")
    #expect(cells([(.noComment, 30, 60)], columns: 10) == "...x......")
  }

  @Test func whatSaysMoreIsShown() {
    let all: [(DispersionPlot.MarkKind, Int, Int)] = [
      (.quotation, 10, 50), (.mention, 12, 14), (.mention, 32, 34), (.noComment, 40, 45),
    ]
    #expect(cells(all, columns: 10) == ".\"=|x.....")
  }

  @Test func aPlotMayHaveNoColumns() {
    #expect(cells([(.mention, 0, 5)], columns: 0).isEmpty)
  }

  @Test func plainTextKeepsToItsColumnsAndAscii() {
    for columns in [20, 60, 100] {
      let lines = plot().lines(columns: columns, glyphs: .ascii)
      #expect(lines.dropLast().allSatisfy { DisplayWidth.columns(of: $0) <= columns })
      #expect(lines.allSatisfy { $0.allSatisfy { $0.isASCII || $0 == "…" } })
    }
  }

  @Test func theLocaleChoosesTheCharacters() {
    #expect(ChartGlyphs(environment: [:]) == .unicode)
    #expect(ChartGlyphs(environment: ["LANG": "en_GB.UTF-8"]) == .unicode)
    #expect(ChartGlyphs(environment: ["LANG": "C"]) == .ascii)
    #expect(ChartGlyphs(environment: ["LANG": "de_DE.utf8", "LC_ALL": "C"]) == .ascii)
    #expect(ChartGlyphs(environment: ["LC_ALL": "", "LANG": "de_DE.utf8"]) == .unicode)
    #expect(ChartGlyphs(environment: ["LANG": "C.UTF-8", "TERM": "linux"]) == .ascii)
  }
}
