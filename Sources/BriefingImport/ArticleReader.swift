import BriefingModel

/// Reads the bytes of a file as one article, choosing the format by the file's content and name.
public struct ArticleReader: Sendable {
  private let documents: DocumentReader

  /// A reader that knows page furniture, months, outlets and the like from `furniture`: the bytes
  /// of the lexicon of that name.
  public init(furniture: [UInt8]) {
    documents = DocumentReader(furniture: furniture)
  }

  /// Reads `bytes`; `name` is the file's name or path and decides, by its extension, where the
  /// content does not. Text with front matter is Markdown under any name. A document with several
  /// articles, as a feed is, becomes one with a section for each.
  ///
  /// - Throws: `ImportError` where the bytes hold no article, or more than can be read.
  public func read(_ bytes: [UInt8], name: String) throws(ImportError) -> Article {
    try documents.read(bytes, name: name).digest()
  }

  /// The beginning of a long plain text as an article of its own, for it to be on the screen before
  /// the rest has been read: `bytes` are the first of the file, and what is read ends with one of
  /// their lines. Nil where the text cannot be read in parts.
  public func readBeginning(_ bytes: [UInt8], name: String) -> Article? {
    documents.readBeginning(bytes, name: name)
  }

  /// Structures a text to the letter: the article's text is `text`, unchanged, so that offsets into
  /// one hold in the other.
  public func structure(_ text: ArticleText) -> Article {
    documents.structure(text)
  }
}
