import BriefingEvaluation
import Foundation

/// What `lede analyze --jsonl` prints for a corpus.
struct AnalysisOutput {
  /// The program ended with an error, which it has reported.
  struct Failed: Error, CustomStringConvertible {
    var program: String
    var description: String { "\(program) failed on a corpus: see above, and build it again" }
  }

  private let documents: [String: AnalyzedDocument]

  /// Runs the program on a file.
  init(of file: URL, by program: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["analyze", "--jsonl", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(program: program) }
    self.init(try JSONLines.documents(AnalyzedDocument.self, in: output))
  }

  /// Runs the program on texts.
  init(of texts: [CorpusDocument], by program: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lede-texts-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = try texts.map { try JSONEncoder().encode(["id": $0.id, "text": $0.text]) }
    try Data(lines.joined(separator: Data("\n".utf8))).write(to: file)
    try self.init(of: file, by: program)
  }

  /// Reads what the program printed into a file.
  init(printedTo file: URL) throws {
    self.init(try JSONLines.load(AnalyzedDocument.self, from: file))
  }

  private init(_ documents: [AnalyzedDocument]) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }) { $1 }
  }

  /// What was found in the document of that name.
  subscript(id: String) -> AnalyzedDocument? { documents[id] }
}
