import BriefingBrowser

/// A style being read from a theme's file.
struct StyleDraft {
  private var foreground: UInt8?
  private var foreground256: UInt8?
  private var background: UInt8?
  private var background256: UInt8?
  private var attributes: Style.Attributes = []
  private var monochrome: Style.Attributes?

  /// What was read.
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
    case ("attributes", .emptyArray): attributes = []
    case ("attributes", .string(let name)):
      guard let attribute = Self.attributes[name] else { return false }
      attributes.insert(attribute)
    case ("mono", .emptyArray): monochrome = []
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
