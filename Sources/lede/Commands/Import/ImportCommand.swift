import ArgumentParser
import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede import`: files, folders, standard input and addresses into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Put articles into the library.",
    discussion: """
      Reads files, folders with all that is in them, and patterns such as 'news/*.txt'; - is \
      standard input, and an address is fetched (to follow a feed is lede feed add). What is there \
      already is skipped, so an import that was stopped goes on when it is started again. A changed \
      article becomes a new version of the same article. Text, Markdown, web pages, feeds (RSS, \
      Atom, JSON Feed), EPUB, NewsML-G2, NITF, ninjs and, with pdftotext, PDF are read; each item \
      of a feed is an article of its own. With --json each line of output is a JSON object: what \
      became of a file, and a summary in the end.
      """)

  @OptionGroup var options: IntakeOptions

  @Flag(help: "Analyse what was analysed by an older lede, or not at all.")
  var reanalyze = false

  @Argument(
    help: "What to import: files, folders, patterns, addresses, or - for standard input.",
    completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard !paths.isEmpty || reanalyze else {
      throw ValidationError(
        "Name what to import: files, folders, addresses, or - for standard input.")
    }
  }

  func run() throws {
    let workspace = Workspace(isStocked: false)
    let interruption = Interruption()
    var status = EXIT_SUCCESS
    if !paths.isEmpty { status = try importFiles(into: workspace, interruption) }
    if reanalyze, !interruption.isRequested { try analyzeAnew(in: workspace, interruption) }
    if let ended = interruption.status { status = ended }
    guard status == EXIT_SUCCESS else { throw ExitCode(status) }
  }

  private func importFiles(
    into workspace: Workspace, _ interruption: Interruption
  ) throws -> Int32 {
    let search = FileSearch(paths)
    for problem in search.problems { StandardError.write("lede: \(problem)") }
    let intake = FileIntake(
      reader: try .configured(),
      analyzer: options.analysis ? try workspace.analyzer.get() : nil,
      isCancelled: { interruption.isRequested })
    var importing = Importing(
      library: try workspace.library(), intake: intake, interruption: interruption)
    if options.json { importing.tell = { try JSONOutput.writeLine($0) } }
    var report = try importing.run(search.files)
    report.failed += search.problems.count
    if options.json {
      try JSONOutput.writeLine(["summary": report])
    } else {
      try StandardOutput.write(report.lines)
    }
    return report.failed > 0 ? EX_DATAERR : EXIT_SUCCESS
  }

  private func analyzeAnew(in workspace: Workspace, _ interruption: Interruption) throws {
    let library = try workspace.library()
    let reanalysis = Reanalysis(
      library: library, analyzer: try workspace.analyzer.get(),
      isCancelled: { interruption.isRequested })
    var progress = ProgressLine(
      total: try library.staleCount(engine: BriefingAnalyzer.engine), of: "articles")
    let count = try reanalysis.run { progress.show($0) }
    progress.clear()
    if options.json {
      try JSONOutput.writeLine(["analyzed": count])
    } else {
      try StandardOutput.write(["\(count.counted("article")) analysed."])
    }
  }
}
