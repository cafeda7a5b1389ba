import ArgumentParser
import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingModel
import Foundation

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
    let data = try BriefingData()
    let lexicons = try data.lexicons()
    let reader = ArticleReader(furniture: lexicons["furniture"] ?? [])
    let analyzer = try BriefingAnalyzer(data, lexicons: lexicons)
    var status = EXIT_SUCCESS
    for name in files {
      do {
        let input = try InputFile(name)
        if jsonl {
          try JSONLinesAnalysis(reader: reader, analyzer: analyzer).run(
            on: input, reporting: report)
        } else {
          try summarize(input, reader: reader, analyzer: analyzer)
        }
      } catch let error as InputFileError {
        report("\(error)")
        status = EX_NOINPUT
      } catch let error as ImportError {
        report("\(InputFile.name(of: name)) \(error)")
        status = EX_DATAERR
      } catch let error as WrongLines {
        report("\(error)")
        status = EX_DATAERR
      }
    }
    guard status == EXIT_SUCCESS else { throw ExitCode(status) }
  }

  private func summarize(
    _ input: InputFile, reader: ArticleReader, analyzer: BriefingAnalyzer
  ) throws {
    let article = try reader.read(input.bytes(), name: input.name)
    let briefing = Briefing(article: article, findings: analyzer.analyze(article))
    for line in AnalysisSummary(briefing).lines { print(line) }
  }

  private func report(_ message: String) {
    FileHandle.standardError.write(Data("lede: \(message)\n".utf8))
  }
}
