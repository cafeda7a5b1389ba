import BriefingBrowser
import BriefingData
import Glibc

/// The themes that there are: the reader's own before those that come with lede.
struct ThemeShelf {
  /// What comes with lede.
  let data: BriefingData
  /// The folder of the reader's themes; it may not exist.
  let folder: String

  /// The most themes that stand on each other.
  private static let deepest = 8

  /// The names of all themes, in order.
  ///
  /// - Throws: `BriefingDataError`.
  func names() throws -> [String] {
    Set(try data.themeNames() + ownNames).sorted()
  }

  /// The theme of that name, with what it takes from those it stands on.
  ///
  /// - Throws: `ThemeError`, `BriefingDataError`.
  func theme(_ name: String) throws -> Theme {
    let files = try files(of: name)
    let hasColors = files.allSatisfy(\.hasColors)
    let styles = StyleRole.allCases.compactMap { role in
      files.lazy.compactMap { $0.style(of: role) }.first.map { (role, $0) }
    }
    let theme = Theme(name: name, styles: Dictionary(uniqueKeysWithValues: styles))
    return hasColors ? theme : theme.withoutColors
  }

  /// The files of a theme, its own first, then what it stands on.
  private func files(of name: String) throws -> [ThemeFile] {
    var files: [ThemeFile] = []
    var next: String? = name
    var isOwnPassed = false
    while let current = next {
      guard files.count < Self.deepest else { throw ThemeError.circular(theme: name) }
      // A theme of the reader's that is called as one of lede's may stand on that one.
      let own = isOwnPassed ? nil : try ownBytes(of: current)
      guard let bytes = try own ?? data.theme(current) else {
        throw ThemeError.missing(current, known: try names())
      }
      let file = try ThemeFile(name: current, bytes: bytes)
      isOwnPassed = own != nil && file.parent == current
      if own == nil, file.parent == current { throw ThemeError.circular(theme: current) }
      files.append(file)
      next = file.parent
    }
    return files
  }

  private func ownBytes(of name: String) throws -> [UInt8]? {
    let path = "\(folder)/\(name).toml"
    guard !name.contains("/"), access(path, F_OK) == 0 else { return nil }
    guard let bytes = SmallFile.bytes(at: path, atMost: 1 << 20) else {
      throw BriefingDataError.unreadable(path)
    }
    return bytes
  }

  private var ownNames: [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
    }
    return names
  }
}

extension ThemeShelf {
  /// The theme that the reader chose: on the command line, in LEDE_THEME, or in the configuration.
  /// Where the one in the configuration cannot be used it is the default one, and `file` says why.
  ///
  /// - Throws: `ThemeError`, `BriefingDataError`.
  static func chosen(
    _ name: String?, environment: [String: String], file: inout ConfigurationFile
  ) throws -> Theme {
    let shelf = ThemeShelf(data: try BriefingData(), folder: file.themeFolder)
    let wanted = environment["LEDE_THEME"].flatMap { $0.isEmpty ? nil : $0 }
    if let chosen = name ?? wanted { return try shelf.theme(chosen) }
    let isLight = file.configuration.theme == "default" && Self.isBackgroundLight(environment)
    do {
      return try shelf.theme(isLight ? "light" : file.configuration.theme)
    } catch let error as ThemeError {
      file.takeProblem(of: error)
      return try shelf.theme("default")
    }
  }

  /// Whether the terminal says that its background is light (COLORFGBG, as rxvt and Konsole set it).
  private static func isBackgroundLight(_ environment: [String: String]) -> Bool {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last else { return false }
    return Int(last).map { $0 == 7 || (9...15).contains($0) } ?? false
  }
}
