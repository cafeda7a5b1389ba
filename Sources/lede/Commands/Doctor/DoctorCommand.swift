import ArgumentParser
import BriefingAnalysis
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede doctor`: whether the library is as it should be.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check the library, and repair what can be made anew.",
    discussion: """
      Looks through the file, the search, the articles with their versions and findings, and the \
      bookmarks. --repair makes the search and the findings anew and looks for bookmarks again; it \
      never takes away what you wrote. The status is 1 where something is left to repair.
      """)

  @Flag(help: "Repair what can be made anew.")
  var repair = false

  func run() throws {
    let library = try Workspace().library()
    let interruption = Interruption()
    let problems = try check(library, interruption)
    let width = StandardOutput.width
    for problem in problems {
      try StandardOutput.write(Paragraph("\(problem)", width: width, first: "- ").lines)
    }
    var left = problems
    if repair, !interruption.isRequested {
      for problem in problems where problem.isRepairable { try library.repair(problem) }
      let mended = problems.count { $0.isRepairable }
      if mended > 0 { try StandardOutput.write(["Repaired \(mended) of \(problems.count)."]) }
      left.removeAll(where: \.isRepairable)
      try FoundProgress.finish(library)
      try analyzeStale(library, interruption)
    }
    if problems.isEmpty, !interruption.isRequested {
      let count = try library.shelfOrder(.init()).count
      try StandardOutput.write([
        "The library is in order: \(count.counted("article"))."
      ])
    }
    try tellStale(library)
    if let status = interruption.status { throw ExitCode(status) }
    guard left.isEmpty else { throw ExitCode(EXIT_FAILURE) }
  }

  private func check(
    _ library: Library, _ interruption: Interruption
  ) throws -> [LibraryProblem] {
    var progress = CheckProgress()
    defer { progress.clear() }
    return try library.problems { step in
      progress.show(step)
      return !interruption.isRequested
    }
  }

  private func analyzeStale(_ library: Library, _ interruption: Interruption) throws {
    let total = try library.staleCount(engine: BriefingAnalyzer.engine)
    guard total > 0 else { return }
    var progress = ProgressLine(total: total, of: "articles")
    let reanalysis = Reanalysis(
      library: library, analyzer: try LazyAnalyzer().get(),
      isCancelled: { interruption.isRequested })
    let count = try reanalysis.run { progress.show($0) }
    progress.clear()
    try StandardOutput.write(["\(count.counted("article")) analysed."])
  }

  private func tellStale(_ library: Library) throws {
    let count = try library.staleCount(engine: BriefingAnalyzer.engine)
    guard count > 0 else { return }
    try StandardOutput.write(
      Paragraph(
        "\(count) article\(count == 1 ? " is" : "s are") not analysed by this lede yet: they are "
          + "when they are opened, or at once by lede import --reanalyze.",
        width: StandardOutput.width
      ).lines)
  }
}
