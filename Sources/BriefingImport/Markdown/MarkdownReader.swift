import BriefingModel

/// Reads Markdown, with YAML front matter where there is any, as an article: the text is what a
/// reader sees, without the marks.
public struct MarkdownReader: Sendable {
  /// The most bytes that are read as Markdown; a longer text is read as plain text.
  public static let sizeLimit = 2 * 1_048_576
  /// The longest line that is read as Markdown, in bytes, the deepest nesting of one, the most cells
  /// of a table's row, and the most tables.
  private static let lineLimit = 65_536
  private static let depthLimit = 64
  private static let cellLimit = 64
  private static let tableLimit = 200

  private let phrases: PhraseLexicon

  init(phrases: PhraseLexicon) {
    self.phrases = phrases
  }

  /// A reader with the phrases of `furniture`: the bytes of the lexicon of that name.
  public init(furniture: [UInt8]) {
    self.init(phrases: PhraseLexicon(furniture))
  }

  /// Whether a text is Markdown by its name or its front matter, and within the limits: parsers of
  /// Markdown are slow on input made to slow them.
  static func canRead(_ text: ArticleText, name: String) -> Bool {
    let name = name.lowercased()
    let isMarkdown =
      name.hasSuffix(".md") || name.hasSuffix(".markdown") || FrontMatter.opens(text.utf8)
    return isMarkdown && text.count <= sizeLimit && isTame(text.utf8)
  }

  /// Reads the bytes of a Markdown file.
  ///
  /// - Throws: `ImportError` where the bytes are no text or their front matter is malformed.
  public func read(_ bytes: [UInt8]) throws(ImportError) -> Article {
    try read(try TextDecoder.decode(bytes))
  }

  func read(_ text: ArticleText) throws(ImportError) -> Article {
    let (matter, bodyStart) = try FrontMatter.read(text.utf8)
    let body = text.utf8[bodyStart...]
    var builder = MarkdownTextBuilder(phrases: phrases, title: matter.headline)
    builder.read(MarkdownTree(Array(body)))
    guard !builder.isEmpty else { throw .empty }
    return builder.article(matter.metadata(headline: builder.headline))
  }

  /// Whether no line is overlong, opens too many quotations and lists at once, or has too many
  /// cells, and the tables are not too many: the time that the parser takes grows with the square of
  /// them.
  private static func isTame(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var tables = 0
      for line in Line.all(in: bytes) {
        guard line.count <= lineLimit, Int(line.indent) <= 512 else { return false }
        let text = bytes[line.range]
        let cells = text.count { $0 == UInt8(ascii: "|") }
        guard cells <= cellLimit, depth(of: text) <= depthLimit * 2 else { return false }
        if cells > 0, text.allSatisfy({ "|-: \t".utf8.contains($0) }) { tables += 1 }
      }
      return tables <= tableLimit
    }
  }

  /// How many marks of quotations and lists stand before the text of a line.
  private static func depth(of line: Slice<UnsafeRawBufferPointer>) -> Int {
    let marks = line.prefix(1_024).prefix { byte in
      byte.isASCIISpace || byte.isASCIIDigit || ">-*+.)".utf8.contains(byte)
    }
    return marks.count { !$0.isASCIISpace }
  }
}
