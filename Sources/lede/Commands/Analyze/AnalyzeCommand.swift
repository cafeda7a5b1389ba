import ArgumentParser
import BriefingAnalysis
import BriefingImport
import BriefingModel
import Glibc

/// `lede analyze`: what the analysis finds, for programs (`--jsonl`) or in a few lines to read.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print the actors and quotations of articles.",
    discussion: """
      Reads each FILE as an article and prints who is in it and who said what. With --jsonl each \
      line of input is a JSON object with the strings "id" and "text", and each line of output \
      holds everything that was found in it, in the same order; offsets count Unicode scalars.
      """)

  @Flag(help: "Read and write one JSON document a line.")
  var jsonl = false

  @Argument(help: "What to read; - is standard input, which is also read without any FILE.")
  var files: [String] = ["-"]

  func run() throws {
    let reader = try ArticleReader.configured()
    let analyzer = try LazyAnalyzer().get()
    var status = EXIT_SUCCESS
    for (number, name) in files.enumerated() {
      do {
        let input = try InputFile(name)
        if jsonl {
          try JSONLinesAnalysis(reader: reader, analyzer: analyzer).run(on: input)
        } else {
          let article = try reader.read(input)
          let briefing = Briefing(article: article, findings: analyzer.analyze(article))
          let summary = AnalysisSummary(briefing, width: StandardOutput.width)
          try StandardOutput.write((number == 0 ? [] : [""]) + summary.lines)
        }
      } catch let error as any FileProblem {
        // The other files are read all the same.
        StandardError.write("lede: \(error)")
        status = error.status
      }
    }
    guard status == EXIT_SUCCESS else { throw ExitCode(status) }
  }
}

/// What is wrong with one file, so that others can be read all the same.
protocol FileProblem: Error, CustomStringConvertible {
  /// The exit status.
  var status: Int32 { get }
}

extension InputFileError: FileProblem {}
extension SourceError: FileProblem {}
extension WrongLines: FileProblem {}
