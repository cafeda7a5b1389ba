/// The looks of every style role.
public struct Theme: Hashable, Sendable {
  /// The theme's name.
  public var name: String
  /// A style for every role, in the order of `StyleRole.allCases`.
  private var styles: [Style]

  /// A theme; a role that is not named looks like plain text, and what has no colour or no background
  /// of its own has that of plain text.
  public init(name: String, styles: [StyleRole: Style]) {
    self.name = name
    let plain = styles[.text] ?? Style()
    self.styles = StyleRole.allCases.map { role in
      var style = styles[role] ?? plain
      style.foreground = style.foreground ?? plain.foreground
      style.background = style.background ?? plain.background
      return style
    }
  }

  /// The theme with the attributes of its roles alone, as on a terminal without colours.
  public var withoutColors: Theme {
    var theme = self
    theme.styles = styles.map { Style(attributes: $0.monochrome) }
    return theme
  }

  /// The looks of a role.
  public subscript(role: StyleRole) -> Style { styles[Int(role.rawValue)] }
}
