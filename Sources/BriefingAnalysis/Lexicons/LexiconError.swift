/// A lexicon that is missing or cannot be read.
public enum LexiconError: Error, Hashable, CustomStringConvertible {
  /// There is no lexicon of that name.
  case missing(String)
  /// A line of the lexicon does not follow its format; lines count from 1.
  case malformed(String, line: Int)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .missing(let name):
      "the lexicon \(name) is missing: install lede's data again"
    case .malformed(let name, let line):
      "line \(line) of the lexicon \(name) cannot be read: install lede's data again"
    }
  }
}
