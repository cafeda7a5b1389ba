import BriefingBrowser

/// A theme that cannot be used.
enum ThemeError: Error, CustomStringConvertible {
  /// There is no theme of that name; the nearest name, and all.
  case missing(String, known: [String])
  /// A line is no TOML.
  case unreadable(theme: String, line: Int)
  /// A line names no role.
  case unknownRole(theme: String, line: Int, role: String, nearest: String?)
  /// A line gives a role something that it cannot have.
  case badProperty(theme: String, line: Int, property: String, role: String)
  /// A theme inherits from itself, through others or straight.
  case circular(theme: String)

  var description: String {
    switch self {
    case .missing(let name, let known):
      let nearest = NearestName.of(name, among: known).map { "did you mean \($0)? There is" }
      return
        "there is no theme \(name): \(nearest ?? "choose one of") \(known.joined(separator: ", "))"
    case .unreadable(let theme, let line):
      return "line \(line) of the theme \(theme) is not TOML: mend that line"
    case .unknownRole(let theme, let line, let role, let nearest):
      let hint = nearest.map { "did you mean \($0)?" } ?? "see the themes that come with lede"
      return "line \(line) of the theme \(theme) sets \(role), which is nothing lede draws: \(hint)"
    case .badProperty(let theme, let line, let property, let role):
      return "line \(line) of the theme \(theme) gives \(role) a \(property) that it cannot have:"
        + " a style has color, background, color256, background256, attributes and mono"
    case .circular(let theme):
      return "the theme \(theme) inherits from itself: name another theme in its line inherits"
    }
  }
}
