import BriefingBrowser

/// What there is to say about the reader's configuration, with the line that it is about.
struct ConfigurationRemark: Hashable, CustomStringConvertible {
  /// What is the matter.
  enum Matter: Hashable {
    /// The line is no TOML.
    case notToml
    /// There is no option, or no command, of that name; the nearest that there is.
    case unknown(String, nearest: String?)
    /// An option that cannot be what it is set to.
    case badValue(String, values: String)
    /// A text that names no key.
    case badKey(String)
    /// A key that types a character where a line is typed.
    case typingKey(Key, CommandID)
    /// A key that the reader gave to two commands in one place.
    case conflict(KeyConflict)
    /// A key that a command of lede's lost to one of the reader's.
    case taken(KeyConflict)
    /// The theme cannot be used; the text says why.
    case theme(String)
    /// The file cannot be read, or is too long to be one.
    case unreadable(String)
  }

  /// The line, from 1; 0 where it is about the whole file.
  let line: Int
  /// What is the matter.
  let matter: Matter

  /// Whether something is wrong, so that the line or a part of it does nothing.
  var isMistake: Bool {
    if case .taken = matter { return false }
    return true
  }

  /// What is the matter, and what to do where something is.
  var description: String { line > 0 ? "line \(line): \(text)" : text }

  private var text: String {
    switch matter {
    case .notToml: return "this is not TOML: write  name = value"
    case .unknown(let name, let nearest):
      let hint = nearest.map { "did you mean \($0)?" } ?? "lede config shows all there are"
      return "there is no \(PrintableText(name).text): \(hint)"
    case .badValue(let name, let values): return "\(name) is to be \(values)"
    case .badKey(let text):
      return
        "\(PrintableText(text).text) names no key: write keys as j, <C-d>, <Enter>, <F5> or <lt>"
    case .typingKey(let key, let command):
      return "\(key) types a character there: give \(command.rawValue) a key such as <C-o>"
    case .conflict(let conflict):
      return "\(conflict.key) is given to \(conflict.loser.rawValue) too: it runs"
        + " \(conflict.winner.rawValue) now, give the other one another key"
    case .taken(let conflict):
      return "\(conflict.key) runs \(conflict.winner.rawValue) now, no longer"
        + " \(conflict.loser.rawValue)"
    case .theme(let why): return why
    case .unreadable(let why): return why
    }
  }
}
