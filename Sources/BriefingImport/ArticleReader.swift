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

  /// Structures a text to the letter: the article's text is `text`, unchanged, so that offsets into
  /// one hold in the other.
  public func structure(_ text: ArticleText) -> Article {
    plainText.structure(text)
  }
}
