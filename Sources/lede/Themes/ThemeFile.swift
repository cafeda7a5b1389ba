import BriefingBrowser

/// Reads a theme from its TOML file: a table a role with `color` and `background` (one of the
/// terminal's 16 colours by name), `color256` and `background256` (16 to 255, for terminals that
/// have them), `attributes`, and `mono` (the attributes where there are no colours).
struct ThemeFile {
  let theme: Theme

  /// Reads the theme called `name`.
  ///
  /// - Throws: `ThemeError` with the line that is wrong.
  init(name: String, bytes: [UInt8]) throws(ThemeError) {
    let document: TomlDocument
    do {
      document = try TomlDocument(bytes)
    } catch {
      throw .unreadable(theme: name, line: error.line)
    }
    var drafts: [StyleRole: StyleDraft] = [:]
    for entry in document.entries {
      guard entry.keys.count == 2, let role = StyleRole(name: entry.keys[0]),
        drafts[role, default: StyleDraft()].take(entry.keys[1], entry.value)
      else {
        let key = entry.keys.joined(separator: " ")
        throw .unknown(theme: name, line: entry.line, key: key)
      }
    }
    theme = Theme(name: name, styles: drafts.mapValues(\.style))
  }
}

/// A theme that cannot be used.
enum ThemeError: Error, CustomStringConvertible {
  /// There is no theme of that name.
  case missing(String, known: [String])
  /// A line is no TOML.
  case unreadable(theme: String, line: Int)
  /// A line names no role, no property, or no value that the property can have.
  case unknown(theme: String, line: Int, key: String)

  var description: String {
    switch self {
    case .missing(let name, let known):
      "there is no theme \(name): choose one of \(known.joined(separator: ", "))"
    case .unreadable(let theme, let line):
      "line \(line) of the theme \(theme) is not TOML: mend that line"
    case .unknown(let theme, let line, let key):
      "line \(line) of the theme \(theme) sets \(key), which is nothing lede knows: mend that line"
    }
  }
}

/// A style being read.
private struct StyleDraft {
  private var foreground: UInt8?
  private var foreground256: UInt8?
  private var background: UInt8?
  private var background256: UInt8?
  private var attributes: Style.Attributes = []
  private var monochrome: Style.Attributes?

  var style: Style {
    Style(
      foreground: Self.paint(foreground, foreground256),
      background: Self.paint(background, background256), attributes: attributes,
      monochrome: monochrome)
  }

  private static func paint(_ ansi: UInt8?, _ extended: UInt8?) -> Paint? {
    ansi.map { Paint(ansi: $0, extended: extended) }
  }

  /// Takes one property; false where it is none or has no such value.
  mutating func take(_ property: String, _ value: TomlDocument.Entry.Value) -> Bool {
    switch (property, value) {
    case ("color", .string(let name)): return set(\.foreground, to: Self.color(name))
    case ("background", .string(let name)): return set(\.background, to: Self.color(name))
    case ("color256", .integer(let number)): return set(\.foreground256, to: Self.extended(number))
    case ("background256", .integer(let number)):
      return set(\.background256, to: Self.extended(number))
    case ("attributes", .string(let name)):
      guard let attribute = Self.attributes[name] else { return false }
      attributes.insert(attribute)
    case ("mono", .string(let name)):
      guard let attribute = Self.attributes[name] else { return false }
      monochrome = (monochrome ?? []).union(attribute)
    default: return false
    }
    return true
  }

  private mutating func set(
    _ property: WritableKeyPath<StyleDraft, UInt8?>, to value: UInt8?
  ) -> Bool {
    self[keyPath: property] = value
    return value != nil
  }

  private static func extended(_ number: Int) -> UInt8? {
    (16...255).contains(number) ? UInt8(number) : nil
  }

  private static func color(_ name: String) -> UInt8? {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    let isBright = name.hasPrefix("bright-")
    let plain = isBright ? String(name.dropFirst("bright-".count)) : name
    return names.firstIndex(of: plain).map { UInt8($0 + (isBright ? 8 : 0)) }
  }

  private static let attributes: [String: Style.Attributes] = [
    "plain": [], "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline,
    "reverse": .reverse,
  ]
}
