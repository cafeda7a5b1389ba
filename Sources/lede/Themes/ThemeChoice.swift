import ArgumentParser
import BriefingBrowser
import BriefingData

/// The theme that the reader chose.
struct ThemeChoice: ParsableArguments {
  @Option(help: "The looks: default, dark or light; LEDE_THEME sets it for good.")
  var theme: String?
}

extension ThemeFile {
  /// The theme of that name, or else the one that LEDE_THEME names, or else the default one.
  ///
  /// - Throws: `ThemeError`, `BriefingDataError`.
  static func load(
    _ name: String?, environment: [String: String], data: BriefingData
  ) throws -> Theme {
    let name = name ?? environment["LEDE_THEME"].flatMap { $0.isEmpty ? nil : $0 } ?? "default"
    guard let bytes = try data.theme(name) else {
      throw ThemeError.missing(name, known: try data.themeNames())
    }
    return try ThemeFile(name: name, bytes: bytes).theme
  }
}
