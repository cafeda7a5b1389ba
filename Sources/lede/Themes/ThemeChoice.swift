import ArgumentParser
import BriefingBrowser
import BriefingData

/// The theme that the reader chose.
struct ThemeChoice: ParsableArguments {
  @Option(help: "The looks: default, dark or light; LEDE_THEME sets it for good.")
  var theme: String?

  /// Reads the theme.
  ///
  /// - Throws: `ThemeError`, `BriefingDataError`.
  func load(environment: [String: String]) throws -> Theme {
    let name = theme ?? environment["LEDE_THEME"].flatMap { $0.isEmpty ? nil : $0 } ?? "default"
    let themes = try BriefingData().themes()
    guard let bytes = themes[name] else {
      throw ThemeError.missing(name, known: themes.keys.sorted())
    }
    return try ThemeFile(name: name, bytes: bytes).theme
  }
}
