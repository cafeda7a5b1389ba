import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede correct`: what the reader knows better than the analysis.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct who is who and who said what; each correction can be undone.",
    discussion: """
      A correction is a rule that holds for every later analysis too. Without --article it holds in \
      the whole library.
      """,
    subcommands: [
      List.self, Merge.self, Split.self, Rename.self, Retype.self, Hide.self, Apart.self,
      Reassign.self, Drop.self, Add.self, NewActor.self, Undo.self, Redo.self, Export.self,
      Import.self,
    ],
    defaultSubcommand: List.self)

  /// The rules that were made.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the corrections.")

    @OptionGroup var options: CommandOptions

    func run() throws {
      let library = try Workspace().library()
      let kept = try library.corrections()
      let lost = try library.lostCorrections()
      if options.json {
        return try JSONOutput.write(
          kept.map { ListedCorrection($0, isLost: lost.contains($0.id)) })
      }
      guard !kept.isEmpty else { return try StandardOutput.write(["Nothing was corrected yet."]) }
      var table = TextTable(
        [.init(title: "No.", isNumber: true), .init(title: "State"), .init(title: "Where")],
        last: "Correction")
      for correction in kept {
        let article = correction.correction.article.map { "article \($0.rawValue)" }
        table.add([
          String(correction.id), correction.state(isLost: lost.contains(correction.id)),
          article ?? "library",
          "\(correction.correction)",
        ])
      }
      try StandardOutput.write(table.lines(width: options.tableWidth))
    }
  }

  /// Takes a rule back.
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back the last correction, or the one of a number.")

    @OptionGroup var options: CommandOptions

    @Argument(help: "The number of the correction.")
    var number: Int64?

    func run() throws {
      guard let kept = try Workspace().searchedLibrary().undoCorrection(number) else {
        throw Failure("there is no correction to undo", status: 1)
      }
      try StandardOutput.write(
        Paragraph("Undone: \(kept.correction)", width: options.width).lines)
    }
  }

  /// Makes a rule hold again.
  struct Redo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make the last correction that was taken back hold again, or the one of a number.")

    @OptionGroup var options: CommandOptions

    @Argument(help: "The number of the correction.")
    var number: Int64?

    func run() throws {
      guard let kept = try Workspace().searchedLibrary().redoCorrection(number) else {
        throw Failure("there is no correction to make again", status: 1)
      }
      try StandardOutput.write(
        Paragraph("Holds again: \(kept.correction)", width: options.width).lines)
    }
  }
}
