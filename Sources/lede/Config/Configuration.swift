import BriefingBrowser
import BriefingTerminal

/// What the reader set: in the file, or else what lede does by itself.
struct Configuration {
  /// The name of the theme.
  var theme = "default"
  /// The most colours to use.
  var colors = ColorChoice.auto
  /// Who puts text from right to left into its order on the screen.
  var textOrder = TextOrder.auto
  /// The characters that charts are drawn with.
  var charts = ChartCharacters.auto
  /// How the browser behaves.
  var settings = BrowserSettings()
  /// Names of outlets that the importer is to know besides its own.
  var outlets: [String] = []
  /// Lines of pages that are no part of the article, besides those that the importer knows.
  var furniture: [String] = []
  /// The lines of the file that set options, by the options' names, counted from 1.
  var lines: [String: Int] = [:]

  /// How many colours to use.
  enum ColorChoice: String, CaseIterable {
    case auto, none
    case basic = "8"
    case bright = "16"
    case extended = "256"

    /// The most colours; nil for all that the terminal has.
    var depth: ColorDepth? {
      switch self {
      case .auto: nil
      case .none: ColorDepth.none
      case .basic: .basic
      case .bright: .bright
      case .extended: .extended
      }
    }
  }

  /// The characters of charts.
  enum ChartCharacters: String, CaseIterable {
    case auto, unicode, ascii

    /// Those to use on the terminal that the environment tells of.
    func glyphs(environment: [String: String]) -> ChartGlyphs {
      switch self {
      case .auto: ChartGlyphs(environment: environment)
      case .unicode: .unicode
      case .ascii: .ascii
      }
    }
  }

  /// Who arranges text from right to left.
  enum TextOrder: String, CaseIterable {
    case auto, lede, terminal

    /// Whether lede does. Left to itself it does, except on terminals that always do it themselves.
    func isByLede(environment: [String: String]) -> Bool {
      switch self {
      case .lede: true
      case .terminal: false
      case .auto:
        environment["KONSOLE_VERSION"] == nil && environment["MLTERM"] == nil
          && environment["TERM_PROGRAM"] != "Apple_Terminal"
      }
    }
  }

  /// What the importer's lexicon is to hold besides its own phrases, in the lexicon's format; before
  /// them, so that the reader's word counts.
  var lexiconLines: [UInt8] {
    guard !furniture.isEmpty || !outlets.isEmpty else { return [] }
    let lines = ["[furniture]"] + furniture + ["[outlet]"] + outlets
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
