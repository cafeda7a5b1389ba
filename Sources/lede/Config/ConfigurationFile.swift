import BriefingBrowser
import BriefingData
import BriefingImport
import BriefingLibrary
import Glibc

/// The reader's configuration file and what it says.
struct ConfigurationFile {
  /// Where it is, or would be.
  let path: String
  /// What it sets.
  private(set) var configuration = Configuration()
  /// What there is to say about it, line by line.
  private(set) var remarks: [ConfigurationRemark] = []

  /// What is wrong in it.
  var mistakes: [ConfigurationRemark] { remarks.filter(\.isMistake) }

  /// The folder of the reader's own themes, which lies beside the file.
  var themeFolder: String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return folder + "/themes"
  }

  /// The longest file that is read, in bytes.
  private static let longest = 1 << 20

  /// Reads the file: `LEDE_CONFIG` where it is set, or else `lede/config.toml` in the folder for
  /// configurations of the XDG Base Directory Specification. What is wrong in it is passed over and
  /// told by `remarks`; without a file all is as lede does it by itself.
  init(environment: [String: String]) {
    path = Self.path(environment: environment)
    if access(path, F_OK) == 0 { read() }
    configuration.settings.reordersText =
      configuration.textOrder.isByLede(environment: environment)
    configuration.settings.chartGlyphs = configuration.charts.glyphs(environment: environment)
  }

  private static func path(environment: [String: String]) -> String {
    if let path = environment["LEDE_CONFIG"], !path.isEmpty { return path }
    // The specification has relative paths ignored.
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/lede/config.toml"
    }
    return HomeFolder.path(environment: environment) + "/.config/lede/config.toml"
  }

  private mutating func read() {
    guard let bytes = SmallFile.bytes(at: path, atMost: Self.longest) else {
      remark(0, .unreadable("\(path) cannot be read, or is longer than 1 MB: look at the file"))
      return
    }
    take(bytes)
  }

  /// Takes what the text of a file says.
  mutating func take(_ bytes: [UInt8]) {
    var changes: [(line: Int, command: CommandID, keys: [Key])] = []
    for setting in settings(in: bytes) {
      if setting.keys.first == ConfigurationOption.keyTable {
        keyChange(setting).map { changes.append($0) }
      } else {
        take(setting)
      }
    }
    bind(changes)
    remarks.sort { $0.line < $1.line }
  }

  /// What the text sets, in the order of its lines; a line that is no TOML is passed over.
  private mutating func settings(in bytes: [UInt8]) -> [TomlDocument.Setting] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for _ in 0..<Self.mostBrokenLines {
      do {
        return try TomlDocument(Array(lines.joined(separator: [UInt8(ascii: "\n")]))).settings
      } catch {
        // What is not closed is noticed behind the last line; it begins at the last line with text.
        let noticed = min(error.line, lines.count) - 1
        guard let broken = lines[...noticed].lastIndex(where: { !$0.isEmpty }) else { return [] }
        remark(broken + 1, .notToml)
        lines[broken] = []
      }
    }
    return []
  }

  private static let mostBrokenLines = 50

  private mutating func take(_ setting: TomlDocument.Setting) {
    guard let option = ConfigurationOption.all.first(where: { $0.name == setting.name }) else {
      let names = ConfigurationOption.all.map(\.name)
      remark(
        setting.line,
        .unknown(setting.name, nearest: NearestName.of(setting.name, among: names)))
      return
    }
    guard option.take(&configuration, setting.values) else {
      remark(setting.line, .badValue(option.name, values: option.values))
      return
    }
    configuration.lines[option.name] = setting.line
  }

  private mutating func keyChange(
    _ setting: TomlDocument.Setting
  ) -> (line: Int, command: CommandID, keys: [Key])? {
    let name = setting.keys.dropFirst().joined(separator: ".")
    guard let command = CommandID(rawValue: name) else {
      let names = CommandID.allCases.map(\.rawValue)
      remark(setting.line, .unknown(name, nearest: NearestName.of(name, among: names)))
      return nil
    }
    let texts = setting.values.filter { $0 != .emptyArray }
    let keys = texts.compactMap { value -> Key? in
      guard case .string(let text) = value else {
        remark(setting.line, .badValue(name, values: "a key or an array of keys"))
        return nil
      }
      guard let key = Key(notation: text) else {
        remark(setting.line, .badKey(text))
        return nil
      }
      guard configuration.settings.commands.accepts(key, for: command) else {
        remark(setting.line, .typingKey(key, command))
        return nil
      }
      return key
    }
    // A command none of whose keys is any good keeps its own.
    guard !keys.isEmpty || texts.isEmpty else { return nil }
    configuration.lines[setting.name] = setting.line
    return (setting.line, command, keys)
  }

  private mutating func bind(_ changes: [(line: Int, command: CommandID, keys: [Key])]) {
    guard !changes.isEmpty else { return }
    let bound = CommandRegistry.standard.rebound(changes.map { ($0.command, $0.keys) })
    configuration.settings.commands = bound.registry
    for conflict in bound.conflicts {
      let line = changes.last { $0.command == conflict.winner }?.line ?? 0
      remark(line, conflict.isBetweenReaderKeys ? .conflict(conflict) : .taken(conflict))
    }
  }

  /// Looks whether the theme that the file names can be used.
  ///
  /// - Throws: `BriefingDataError`.
  mutating func checkTheme() throws {
    do {
      _ = try ThemeShelf(data: try BriefingData(), folder: themeFolder).theme(configuration.theme)
    } catch let error as ThemeError {
      takeProblem(of: error)
    }
  }

  /// Notes that the theme that the file names cannot be used.
  mutating func takeProblem(of theme: ThemeError) {
    remark(configuration.lines["theme"] ?? 0, .theme("\(theme)"))
    remarks.sort { $0.line < $1.line }
  }

  private mutating func remark(_ line: Int, _ matter: ConfigurationRemark.Matter) {
    remarks.append(ConfigurationRemark(line: line, matter: matter))
  }
}

extension ConfigurationFile {
  /// What a reader is told when lede opens; nil where nothing is wrong.
  var message: Message? {
    guard let first = mistakes.first else { return nil }
    let others = mistakes.count > 1 ? " (and \(mistakes.count - 1) more: lede config --check)" : ""
    return Message("config.toml, \(first)\(others)", isWarning: true)
  }
}
