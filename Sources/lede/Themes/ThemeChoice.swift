import ArgumentParser
import BriefingData
import Foundation

/// The theme that the reader chose on the command line.
struct ThemeChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The looks: default, light, dark, high-contrast, none, or one of your own; LEDE_THEME or the"
        + " configuration sets it for good.",
      valueName: "name"),
    completion: .names { try Self.names() })
  var theme: String?

  /// The names of all themes.
  private static func names() throws -> [String] {
    let file = ConfigurationFile(environment: ProcessInfo.processInfo.environment)
    return try ThemeShelf(data: BriefingData(), folder: file.themeFolder).names()
  }
}
