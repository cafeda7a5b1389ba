import BriefingModel

/// Reads PDF documents with `pdftotext` of poppler, where it is installed.
struct PDFReader: Sendable {
  let plainText: PlainTextReader
  /// The most bytes of a document.
  static let sizeLimit = 256 << 20

  var sizeLimit = Self.sizeLimit
  /// The most bytes of the text that it holds.
  var textLimit = 32 << 20
  /// The longest that reading may take, in seconds.
  var seconds = 60

  /// The article that a document is: its pages joined, without running heads and page numbers.
  ///
  /// - Throws: `ImportError`.
  func read(_ bytes: [UInt8]) throws(ImportError) -> Article {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(size: bytes.count, limit: sizeLimit)
    }
    let output = try self.text(of: bytes)
    let text = String(decoding: output, as: UTF8.self)
    guard text.contains(where: { $0.isLetter }) else {
      throw .noArticle(kind: "a PDF document of pictures without text")
    }
    return unwrapped(plainText.structure(ArticleText(PageText(text).joined)))
  }

  private func text(of bytes: [UInt8]) throws(ImportError) -> [UInt8] {
    let tool = ExternalTool("pdftotext", ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    do {
      return try tool.run(input: bytes, outputLimit: textLimit, seconds: seconds)
    } catch {
      switch error {
      case .notInstalled: throw .missing(tool: "pdftotext", package: "poppler-utils")
      case .tooMuchOutput: throw .expandsTooMuch(limit: textLimit)
      case .tooSlow: throw .tooSlow(seconds: seconds)
      case .failed:
        throw Self.isEncrypted(bytes) ? .encrypted : .malformed(format: "PDF document", line: 0)
      }
    }
  }

  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.offset(of: Array("/Encrypt".utf8), from: 0) } != nil
  }

  /// The article with each paragraph on one line: a PDF ends its lines where the page is full.
  private func unwrapped(_ article: Article) -> Article {
    var builder = BlockBuilder()
    for (index, block) in article.blocks.enumerated() {
      let section = article.sectionIndex(ofBlock: index).map { article.sections[$0] }
      let opensRelated = section?.kind == .related && section?.blocks.lowerBound == index
      let text = article.text[block.passage].collapsed ?? ""
      builder.append(text, RunKind(block.kind, level: block.level, opensRelated: opensRelated))
    }
    return builder.article(article.metadata)
  }
}
