import BriefingModel

/// Reads the bytes of a file as an article, choosing the format by the file's name and content.
public struct ArticleReader: Sendable {
  private let plainText: PlainTextReader
  private let markdown: MarkdownReader

  /// A reader that knows page furniture, months, outlets and the like from `furniture`: the bytes
  /// of the lexicon of that name.
  public init(furniture: [UInt8]) {
    let phrases = PhraseLexicon(furniture)
    plainText = PlainTextReader(phrases: phrases)
    markdown = MarkdownReader(phrases: phrases)
  }

  /// Reads `bytes`; `name` is the file's name or path and decides, by its extension, between plain
  /// text and Markdown. Text with front matter is Markdown under any name.
  ///
  /// - Throws: `ImportError` where the bytes are no text, or more than can be read.
  public func read(_ bytes: [UInt8], name: String) throws(ImportError) -> Article {
    let text = try TextDecoder.decode(bytes)
    if MarkdownReader.canRead(text, name: name) {
      return try markdown.read(text)
    }
    return plainText.structure(text)
  }

  /// The beginning of a long plain text as an article of its own, for it to be on the screen before
  /// the rest has been read: `bytes` are the first of the file, and what is read ends with one of
  /// their lines. Nil where the text cannot be read in parts.
  public func readBeginning(_ bytes: [UInt8], name: String) -> Article? {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16, let end = bytes.lastIndex(of: UInt8(ascii: "\n")),
      let text = try? TextDecoder.decode(Array(bytes[...end])),
      !MarkdownReader.canRead(text, name: name)
    else { return nil }
    return plainText.structure(text)
  }

  /// Structures a text to the letter: the article's text is `text`, unchanged, so that offsets into
  /// one hold in the other.
  public func structure(_ text: ArticleText) -> Article {
    plainText.structure(text)
  }
}
