/// Why bytes could not be read as an article.
public enum ImportError: Error, Hashable, Sendable {
  /// There is nothing to read: no bytes, or only white space.
  case empty
  /// The bytes are not text; `kind` says what they look like ("a PDF document"), where it shows.
  case binary(kind: String?)
  /// The bytes look like text in an encoding that lede does not read.
  case unreadableEncoding
  /// There is more than lede reads at once; both in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The front matter of a Markdown file is not YAML, or too deep; lines count from 1.
  case badFrontMatter(line: Int, reason: String)
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
    }
  }

  private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }
}
