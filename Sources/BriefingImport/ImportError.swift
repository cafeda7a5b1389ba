/// Why bytes could not be read as an article.
public enum ImportError: Error, Hashable, Sendable {
  /// There is nothing to read: no bytes, or only white space.
  case empty
  /// The bytes are not text; `kind` says what they look like ("a PNG image"), where it shows.
  case binary(kind: String?)
  /// The bytes look like text in an encoding that lede does not read.
  case unreadableEncoding
  /// There is more than lede reads at once; both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The front matter of a Markdown file is not YAML, or too deep; lines count from 1.
  case badFrontMatter(line: Int, reason: String)
  /// The document breaks off or breaks the rules of its format so that nothing could be read;
  /// lines count from 1, 0 where the format has none.
  case malformed(format: String, line: Int)
  /// Its elements nest more deeply than `limit`.
  case tooDeep(limit: Int)
  /// It holds more than `limit` of what `parts` names ("elements", "entries").
  case tooMany(parts: String, limit: Int)
  /// It defines abbreviations of its own ("entities") and uses them, which may expand without end.
  case declaredEntities
  /// Reading it was given up after so many seconds.
  case tooSlow(seconds: Int)
  /// The archive would expand to more than `limit` bytes, or to more than is plausible.
  case expandsTooMuch(limit: Int)
  /// The archive names a file outside itself.
  case unsafeName(String)
  /// It can be read with a key only.
  case encrypted
  /// It is well-formed and holds no article; `kind` says what it is ("a list of feeds").
  case noArticle(kind: String)
  /// Reading it takes a program or library that is not installed; `package` is Debian's name.
  case missing(tool: String, package: String)
}

extension ImportError: CustomStringConvertible {
  /// What happened and what to do, as the end of a sentence that begins with the file's name
  /// ("notes.txt is empty: …").
  public var description: String {
    switch self {
    case .empty:
      "is empty: choose a file that holds text"
    case .binary(let kind):
      "is \(kind ?? "a binary file"), not text: save or copy its text into a text file"
    case .unreadableEncoding:
      "is in an encoding that cannot be read: save it as UTF-8, for instance with iconv -t UTF-8"
    case .tooLarge(let size, let limit):
      "holds \(Self.megabytes(size)) MB, and lede reads \(Self.megabytes(limit)) MB at most: "
        + "split it into parts"
    case .badFrontMatter(let line, let reason):
      "has front matter that cannot be read at line \(line) (\(reason)): correct it or remove it"
    case .malformed(let format, let line):
      "is no readable \(format)\(line > 0 ? " (see its line \(line))" : ""): "
        + "get it again, or save its text into a text file"
    case .encrypted:
      "is encrypted: save it without a password or copy protection"
    case .noArticle(let kind):
      "is \(kind) and holds no article: choose a file with the text of one"
    case .missing(let tool, let package):
      "needs \(tool), which is not installed: install it, for instance with "
        + "apt-get install \(package), and try again"
    case .tooDeep, .tooMany, .declaredEntities, .tooSlow, .expandsTooMuch, .unsafeName:
      "\(refusal): if you trust where it is from, save its text into a text file"
    }
  }

  /// What an ordinary document does not do.
  private var refusal: String {
    switch self {
    case .tooDeep(let limit): "nests its elements more than \(limit) deep"
    case .tooMany(let parts, let limit): "holds more than \(limit) \(parts)"
    case .declaredEntities: "defines entities of its own, which lede does not expand"
    case .tooSlow(let seconds): "takes longer than \(seconds) seconds to read"
    case .expandsTooMuch(let limit):
      "expands to more than its size explains, or to more than \(Self.megabytes(limit)) MB"
    case .unsafeName(let name): "names a file outside itself (\(name.prefix(80)))"
    default: "cannot be read"
    }
  }

  private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }
}
