import BriefingAnalysis
import BriefingImport
import BriefingModel
import Foundation

/// Reads documents as JSON, a line each, and prints what was found in each, in the same order.
struct JSONLinesAnalysis {
  /// Finds the structure of each text.
  let reader: ArticleReader
  /// Finds what is printed.
  let analyzer: BriefingAnalyzer

  private let decoder = JSONDecoder()

  init(reader: ArticleReader, analyzer: BriefingAnalyzer) {
    self.reader = reader
    self.analyzer = analyzer
  }

  /// Analyses every line of `input`; a line that is not a document is reported, and the rest goes
  /// on.
  ///
  /// - Throws: `InputFileError`, `StandardOutputError`, or `WrongLines` at the end where a line was not
  ///   a document.
  func run(on input: InputFile) throws {
    var wrongLines = 0
    try input.forEachLine { line, number in
      guard !line.allSatisfy(\.isJSONWhitespace) else { return }
      guard let document = try? decoder.decode(InputDocument.self, from: Data(line)) else {
        StandardError.write("lede: \(WrongLine(input: input.name, number: number))")
        wrongLines += 1
        return
      }
      try JSONOutput.writeLine(analysis(of: document))
    }
    if wrongLines > 0 { throw WrongLines(input: input.name, count: wrongLines) }
  }

  private func analysis(of document: InputDocument) -> AnalysisDocument {
    let article = reader.structure(ArticleText(document.text))
    return AnalysisDocument(
      id: document.id, briefing: Briefing(article: article, findings: analyzer.analyze(article)))
  }
}

/// What `lede analyze --jsonl` reads from a line.
private struct InputDocument: Decodable {
  var id: String
  var text: String
}

/// A line that is not a document.
private struct WrongLine: CustomStringConvertible {
  var input: String
  var number: Int

  var description: String {
    "line \(number) of \(input) is not a JSON object with the strings \"id\" and \"text\": "
      + "correct it or leave it out"
  }
}

/// Some lines of the input were not documents; each has been reported.
struct WrongLines: Error, CustomStringConvertible {
  /// The name of the input.
  var input: String
  /// How many lines were left out.
  var count: Int

  var status: Int32 { EX_DATAERR }

  var description: String {
    "\(count) \(count == 1 ? "line" : "lines") of \(input) left out: see above"
  }
}

extension UInt8 {
  fileprivate var isJSONWhitespace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A
  }
}
