import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct TimelineTests {
  private func counts(_ dates: String...) -> [DateCounts] {
    dates.map {
      DateCounts(date: CalendarDate(iso: $0), articles: 1, mentions: 3, quotations: 2)
    }
  }

  @Test func emptyBinsStandBetween() {
    let timeline = Timeline(counts("2023-11-05", "2024-02-01", "2024-02-29"), by: .month)
    #expect(timeline.bins.map(\.label) == ["2023-11", "2023-12", "2024-01", "2024-02"])
    #expect(timeline.bins.map(\.articles) == [1, 0, 0, 2])
    #expect(timeline.bins.map(\.quotations) == [2, 0, 0, 4])
  }

  @Test func weeksBeginOnMondays() {
    let timeline = Timeline(counts("2023-11-05", "2023-11-06", "2023-11-12"), by: .week)
    #expect(timeline.bins.map(\.label) == ["2023-10-30", "2023-11-06"])
    #expect(timeline.bins.map(\.articles) == [1, 2])
    #expect(timeline.bins[0].span.end == CalendarDate(iso: "2023-11-06"))
  }

  @Test func whatIsLessExactIsCountedApart() {
    let timeline = Timeline(counts("2023-11-05", "2023-11", "2023", ""), by: .day)
    #expect(timeline.bins.count == 1)
    #expect(timeline.undated == 3)
  }

  @Test func theUnitIsTheFinestThatHasFewBins() {
    #expect(Timeline(counts("2023-11-05", "2023-11-30")).unit == .day)
    #expect(Timeline(counts("2023-01-05", "2023-11-30")).unit == .week)
    #expect(Timeline(counts("2020-01-05", "2023-11-30")).unit == .month)
    #expect(Timeline(counts("1990-01-05", "2023-11-30")).unit == .year)
    #expect(Timeline(counts("2023-11", "2023-12")).unit == .month)
    #expect(Timeline(counts("2023", "2023-12-01")).unit == .year)
  }

  @Test func datesFarApartMakeCoarserBins() {
    let timeline = Timeline(counts("0001-01-01", "9999-12-31"), by: .day)
    #expect(timeline.unit == .year)
    #expect(timeline.bins.count == 9_998 || timeline.bins.count == 9_999)
  }

  @Test func nothingHasNoBins() {
    #expect(Timeline([]).bins.isEmpty)
    #expect(Timeline(counts("", "")).undated == 2)
  }

  @Test func barsAreAsLongAsTheirNumbers() {
    #expect(ChartGlyphs.unicode.bar(8, of: 8, columns: 3) == "███")
    #expect(ChartGlyphs.unicode.bar(4, of: 8, columns: 3) == "█▌")
    #expect(ChartGlyphs.unicode.bar(1, of: 1_000, columns: 3) == "▏")
    #expect(ChartGlyphs.ascii.bar(1, of: 1_000, columns: 3) == "#")
    #expect(ChartGlyphs.ascii.bar(0, of: 8, columns: 3).isEmpty)
  }

  @Test func aSparklineShowsWhatIsNotZero() {
    #expect(Sparkline.text([0, 1, 8, 100], columns: 9, glyphs: .unicode) == " ▁▁█")
    #expect(Sparkline.text([1, 1, 0, 0, 4, 0], columns: 3, glyphs: .unicode) == "▄ █")
    #expect(Sparkline.text([0, 5], columns: 9, glyphs: .ascii) == " %")
    #expect(Sparkline.text([1], columns: 0, glyphs: .ascii).isEmpty)
  }

  @Test func chartsKeepToTheirColumns() {
    let matrix = ActorMatrix(
      rows: ["Ada", "Bo"], columns: ["Ada", "Bo"], counts: [[120, 7], [7, 12_000]])
    let bars = BarChart("name", ["articles", "quotes"], rows: [.init("Ada Lund", [1_000, 3])])
    for columns in [40, 80, 200] {
      let lines =
        bars.lines(columns: columns, glyphs: .unicode)
        + MatrixPicture(matrix, columns: columns, glyphs: .unicode, from: 0).lines
      #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= columns }, "\(columns)")
      #expect(lines.contains { $0.contains("(12000)") })
    }
  }
}
