/// The looks of every style role.
public struct Theme: Hashable, Sendable {
  /// The theme's name.
  public var name: String
  /// A style for every role, in the order of `StyleRole.allCases`.
  private var styles: [Style]

  /// A theme; a role that is not named looks like plain text.
  public init(name: String, styles: [StyleRole: Style]) {
    self.name = name
    self.styles = StyleRole.allCases.map { styles[$0] ?? Style() }
  }

  /// The looks of a role.
  public subscript(role: StyleRole) -> Style { styles[Int(role.rawValue)] }
}
