import ArgumentParser
import BriefingBrowser
import Foundation

/// `lede chart`: what there is to look at instead of reading, as text, as a picture or as numbers.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Chart an article or the library: as text, SVG, CSV or JSON.",
    discussion: """
      CSV is safe to open in a spreadsheet: what looks like a formula begins with an apostrophe. SVG \
      follows the reader's light or dark background, and says in words what it shows.
      """,
    subcommands: [
      ChartDispersionCommand.self, ChartTimelineCommand.self, ChartCompanionsCommand.self,
      ChartOutletsCommand.self,
    ])
}

/// How a chart is printed.
enum ChartFormat: String, ExpressibleByArgument, CaseIterable {
  case text, svg, csv, json
}

/// What the charts have in common.
struct ChartOptions: ParsableArguments {
  @OptionGroup var common: CommandOptions

  @Option(name: .customLong("format"), help: "How to print it.")
  private var chosenFormat = ChartFormat.text

  @Flag(help: "Draw with ASCII characters alone.")
  private var ascii = false

  /// How to print it.
  var format: ChartFormat { common.json ? .json : chosenFormat }

  /// The characters to draw with: those of the configuration, where none are asked for.
  var glyphs: ChartGlyphs {
    if ascii { return .ascii }
    let environment = ProcessInfo.processInfo.environment
    return ConfigurationFile(environment: environment).configuration.settings.chartGlyphs
  }
}
