import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// `lede chart timeline`: how much there is of an actor, or of all, over time.
struct ChartTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Chart articles, mentions and quotations over time, of an actor or of all.",
    discussion: """
      The bars count articles. An article whose date is less exact than the bars is not among them; \
      how many there are is said.
      """)

  @OptionGroup var options: ChartOptions

  @Option(help: "What a bar is: by itself the finest that makes few bars.")
  var by: TimeUnit?

  @Argument(help: "The name of an actor, or its number where several have it; nothing is all.")
  var name: [String] = []

  func run() throws {
    let library = try Workspace().searchedLibrary()
    let actor =
      name.isEmpty
      ? nil : try ActorChoice.actor(named: name.joined(separator: " "), in: library)
    let timeline = Timeline(try library.counts(of: actor?.id), by: by)
    let chart = BarChart(timeline)
    let title = (actor?.name ?? "The library") + " over time"
    if timeline.undated > 0, options.format != .text {
      StandardError.write(Self.undatedNote(timeline.undated, unit: timeline.unit))
    }
    switch options.format {
    case .text:
      guard !timeline.bins.isEmpty else {
        throw try Failure.nothingFound("no article with a date says anything of that", in: library)
      }
      let lines = chart.lines(columns: options.common.pictureWidth, glyphs: options.glyphs)
      let undated = timeline.undated
      try StandardOutput.write(
        lines + (undated > 0 ? ["", Self.undatedNote(undated, unit: timeline.unit)] : []))
    case .svg, .csv: try options.write(chart, title: title)
    case .json: try JSONOutput.write(timeline.bins.map { ListedBin($0, unit: timeline.unit) })
    }
  }

  private static func undatedNote(_ count: Int, unit: TimeUnit) -> String {
    "\(count == 1 ? "1 article has" : "\(count) articles have") no date as exact as a \(unit.rawValue)"
  }
}

extension TimeUnit: ExpressibleByArgument {}

/// A bin of a timeline as JSON.
private struct ListedBin: Encodable {
  var start, unit: String
  var articles, mentions, quotations: Int

  init(_ bin: Timeline.Bin, unit: TimeUnit) {
    start = bin.label
    self.unit = unit.rawValue
    articles = bin.articles
    mentions = bin.mentions
    quotations = bin.quotations
  }
}
