import ArgumentParser
import BriefingBrowser
import BriefingModel

/// `lede chart dispersion`: where each actor stands in an article.
struct ChartDispersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispersion",
    abstract: "Plot where each actor stands in an article, and where it speaks.",
    discussion: "In JSON and CSV, offsets count Unicode scalars of the text.")

  @OptionGroup var options: ChartOptions

  @Option(help: "What the rows are sorted by.")
  var order = DispersionPlot.Order.appearance

  @Option(name: .customLong("kind"), help: "Which rows there are.")
  var subjects = DispersionPlot.Subjects.all

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource

  func run() throws {
    let briefing = try Workspace().briefing(source)
    let plot = DispersionPlot(
      briefing.article, BriefingIndex(briefing.findings), order: order, subjects: subjects)
    switch options.format {
    case .text:
      guard !plot.rows.isEmpty else { return try StandardOutput.write(["No actors were found."]) }
      try StandardOutput.write(
        plot.lines(columns: options.common.pictureWidth, glyphs: options.glyphs))
    case .svg:
      let drawing = DispersionDrawing(plot, of: briefing.article)
      try StandardOutput.write(bytes: Array(drawing.document.utf8))
    case .csv:
      let marks = PlottedMark.all(in: plot, of: briefing.article)
      try StandardOutput.write(([PlottedMark.head] + marks.map(\.cells)).map(CSV.line))
    case .json: try JSONOutput.write(PlottedMark.all(in: plot, of: briefing.article))
    }
  }
}

extension DispersionPlot.Order: ExpressibleByArgument {}
extension DispersionPlot.Subjects: ExpressibleByArgument {}

/// A mark of the plot as JSON and CSV.
struct PlottedMark: Encodable {
  var actor: String
  var kind: String?
  var mark: String
  var start, end: Int
  var section: String
  var percent: Int
  var words: String

  static let head = ["actor", "kind", "mark", "start", "end", "section", "percent", "words"]

  var cells: [String] {
    [actor, kind ?? "", mark, String(start), String(end), section, String(percent), words]
  }

  /// All marks, row by row.
  static func all(in plot: DispersionPlot, of article: Article) -> [PlottedMark] {
    let offsets = ScalarOffsets(article.text)
    return plot.rows.flatMap { row in
      plot.marks(of: row).map { mark in
        PlottedMark(
          actor: row.name, kind: row.kind?.rawValue, mark: mark.kind.rawValue,
          start: offsets.scalar(atByte: mark.passage.start),
          end: offsets.scalar(atByte: mark.passage.end),
          section: plot.section(at: mark.passage.start)?.title ?? "",
          percent: plot.percent(of: mark.passage.start), words: article.text[mark.passage])
      }
    }
  }
}
