import BriefingModel

/// Finds the structure of a plain text: its headline, sections, captions, related links, and the
/// furniture of the page that it was copied from.
public struct PlainTextReader: Sendable {
  let phrases: PhraseLexicon

  init(phrases: PhraseLexicon) {
    self.phrases = phrases
  }

  /// A reader with the phrases of `furniture`: the bytes of the lexicon of that name.
  public init(furniture: [UInt8]) {
    self.init(phrases: PhraseLexicon(furniture))
  }

  /// Reads the bytes of a text file.
  ///
  /// - Throws: `ImportError` where the bytes are no text.
  public func read(_ bytes: [UInt8]) throws(ImportError) -> Article {
    structure(try TextDecoder.decode(bytes))
  }

  /// The article that `text` is, its text unchanged. O(n).
  public func structure(_ text: ArticleText) -> Article {
    text.utf8.withUnsafeBytes { bytes in
      let runs = TextRun.all(in: bytes, phrases: phrases)
      let source = RunSource(bytes: bytes, runs: runs, phrases: phrases)
      var kinds = [RunKind](repeating: RunKind(.paragraph), count: runs.count)
      let head = source.readHead(into: &kinds)
      source.classifyBody(from: head.bodyStart, into: &kinds)
      let blocks = zip(runs, kinds).map { run, kind in
        Block(kind.block, level: kind.level, at: Passage(run.range))
      }
      return Article(
        text: text, metadata: head.metadata, blocks: blocks,
        sections: SectionBuilder.sections(of: blocks, titles: kinds, in: bytes))
    }
  }
}
