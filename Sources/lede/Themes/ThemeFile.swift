import BriefingBrowser

/// What a theme's TOML file says: a table a role with `color` and `background` (one of the terminal's
/// 16 colours by name), `color256` and `background256` (16 to 255, for terminals that have them),
/// `attributes`, and `mono` (the attributes where there are no colours).
///
/// A table for `quote` stands for all roles whose names begin with `quote.` and that have none of their
/// own. `inherits` names the theme that says how the other roles look; `colors = false` leaves the
/// attributes of `mono` alone.
struct ThemeFile {
  /// The theme that it stands on; nil where it stands alone.
  private(set) var parent: String?
  /// Whether it has colours.
  private(set) var hasColors = true
  private var drafts: [String: StyleDraft] = [:]

  /// Reads the file of the theme called `name`.
  ///
  /// - Throws: `ThemeError` with the line that is wrong.
  init(name: String, bytes: [UInt8]) throws(ThemeError) {
    let document: TomlDocument
    do {
      document = try TomlDocument(bytes)
    } catch {
      throw .unreadable(theme: name, line: error.line)
    }
    for entry in document.entries {
      guard take(entry) else { throw Self.error(in: entry, of: name) }
    }
  }

  /// Takes one value; false where it means nothing.
  private mutating func take(_ entry: TomlDocument.Entry) -> Bool {
    switch (entry.keys.first, entry.value) {
    case ("inherits", .string(let parent)) where entry.keys.count == 1: self.parent = parent
    case ("colors", .boolean(let hasColors)) where entry.keys.count == 1: self.hasColors = hasColors
    default:
      // Without quotation marks, quote.direct is a table within a table.
      let role = entry.keys.dropLast().joined(separator: ".")
      guard let property = entry.keys.last, Self.isRole(role) else { return false }
      return drafts[role, default: StyleDraft()].take(property, entry.value)
    }
    return true
  }

  /// The style that the file itself gives a role; nil where it says nothing on it.
  func style(of role: StyleRole) -> Style? {
    var name = role.name[...]
    while true {
      if let draft = drafts[String(name)] { return draft.style }
      guard let dot = name.lastIndex(of: ".") else { return nil }
      name = name[..<dot]
    }
  }

  /// Whether a name is a role's, or what several roles' names begin with.
  private static func isRole(_ name: String) -> Bool {
    StyleRole.allCases.contains { $0.name == name || $0.name.hasPrefix(name + ".") }
  }

  private static func error(in entry: TomlDocument.Entry, of theme: String) -> ThemeError {
    let role = entry.keys.dropLast().joined(separator: ".")
    if isRole(role) {
      return .badProperty(
        theme: theme, line: entry.line, property: entry.keys.last ?? "", role: role)
    }
    let known = StyleRole.allCases.map(\.name) + ["inherits", "colors"]
    let name = role.isEmpty ? entry.keys.joined(separator: ".") : role
    return .unknownRole(
      theme: theme, line: entry.line, role: name, nearest: NearestName.of(name, among: known))
  }
}
