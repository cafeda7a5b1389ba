import BriefingModel
import Foundation
import Testing

@testable import BriefingImport

/// Whether the program that reads PDF is installed on this machine.
private let hasTool = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

@Suite(.enabled(if: hasTool)) struct PDFReaderTests {
  private func read(_ pages: [[String]]) throws -> Article {
    try ArticleReader(furniture: Array(Sample.lexicon.utf8))
      .read(PDFFile.document(pages), name: "a.pdf")
  }

  @Test func pagesAreJoinedWithoutTheirHeadsAndNumbers() throws {
    let article = try read([
      [
        "Harbour Report 2023", "", "Cranes on the north quay", "",
        "The port has bought two cranes, and the engi-",
        "neers who know them say that a well-known",
        "fault has been mended in both of them, as a well-",
      ],
      [
        "Harbour Report 2023", "", "known fault ought to be. The bolt is new.",
        "", "2",
      ],
      ["Harbour Report 2023", "", "A third crane follows in spring, the board says.", "", "3"],
    ])
    #expect(article.metadata.headline == "Cranes on the north quay")
    #expect(
      article.texts(.paragraph) == [
        "The port has bought two cranes, and the engineers who know them say that a well-known "
          + "fault has been mended in both of them, as a well-known fault ought to be. The "
          + "bolt is new.",
        "A third crane follows in spring, the board says.",
      ])
  }

  @Test func aDocumentWithoutTextHoldsNoArticle() {
    #expect(throws: ImportError.noArticle(kind: "a PDF document of pictures without text")) {
      try read([[]])
    }
  }

  @Test func aDocumentBeyondALimitIsRefused() throws {
    let bytes = PDFFile.document([["Cranes on the north quay", "", "The bolt is new."]])
    let text = PlainTextReader(phrases: PhraseLexicon(Array(Sample.lexicon.utf8)))
    var reader = PDFReader(plainText: text)
    reader.sizeLimit = bytes.count - 1
    #expect(throws: ImportError.tooLarge(size: bytes.count, limit: bytes.count - 1)) {
      try reader.read(bytes)
    }
    reader = PDFReader(plainText: text)
    reader.textLimit = 4
    #expect(throws: ImportError.expandsTooMuch(limit: 4)) { try reader.read(bytes) }
    reader = PDFReader(plainText: text)
    reader.seconds = 0
    #expect(throws: ImportError.tooSlow(seconds: 0)) { try reader.read(bytes) }
  }

  @Test func aDamagedDocumentIsRefused() {
    #expect(throws: ImportError.malformed(format: "PDF document", line: 0)) {
      try ArticleReader(furniture: []).read(Array("%PDF-1.4\nnothing".utf8), name: "a.pdf")
    }
  }
}
