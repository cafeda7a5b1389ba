import BriefingModel
import Foundation

/// What `lede analyze --jsonl` prints for a corpus, as far as it is measured.
struct AnalysisOutput {
  private struct Document: Decodable {
    var id: String
    var mentions: [Mention]
  }

  private struct Mention: Decodable {
    var start: Int
    var end: Int
    var type: String
  }

  /// The program ended with an error, which it has reported.
  struct Failed: Error, CustomStringConvertible {
    var program: String
    var description: String { "\(program) failed on a corpus: see above, and build it again" }
  }

  private var documents: [String: Document] = [:]

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
    let decoder = JSONDecoder()
    for line in output.split(separator: UInt8(ascii: "\n")) {
      let document = try decoder.decode(Document.self, from: Data(line))
      documents[document.id] = document
    }
  }

  /// The mentions of a document that the corpora's scorer counts: all but pronouns.
  func names(in document: CorpusDocument) -> [NamedText.Name] {
    let offsets = ScalarOffsets(ArticleText(document.text))
    return (documents[document.id]?.mentions ?? []).compactMap { mention in
      guard let kind = NamedText.kind(mention.type) else { return nil }
      return NamedText.Name(
        passage: Passage(
          offsets.byte(atScalar: mention.start), offsets.byte(atScalar: mention.end)), kind: kind)
    }
  }
}
