import ArgumentParser
import BriefingLibrary
import BriefingModel
import Foundation

extension CorrectCommand {
  /// The rules for another library.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the corrections that hold as JSON, one a line, for lede correct import.",
      discussion: "In JSON, the positions of quotations count UTF-8 bytes of the text.")

    @OptionGroup var options: CommandOptions

    func run() throws {
      for line in try Workspace().library().exportCorrections() {
        try JSONOutput.writeLine(line)
      }
    }
  }

  /// The rules of another library.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in corrections that lede correct export printed.")

    @OptionGroup var options: CommandOptions

    @Argument(help: "The file, or - for standard input.")
    var file: String

    func run() throws {
      let library = try Workspace().searchedLibrary()
      let text = ArticleText(decoding: try InputFile(file).bytes())
      var rules: [CorrectionLine] = []
      let lines = text[text.passage].split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in zip(1..., lines) where line.contains(where: { !$0.isWhitespace }) {
        guard
          let rule = try? JSONDecoder().decode(CorrectionLine.self, from: Data(line.utf8))
        else {
          throw Failure(
            "line \(number) of \(file) is no correction: nothing was taken in",
            status: EX_DATAERR)
        }
        rules.append(rule)
      }
      let outcomes = try library.keep(rules)
      let known = outcomes.count { $0 == .known }
      let missing = outcomes.count { $0 == .articleMissing }
      let added = outcomes.count - known - missing
      try StandardOutput.write([
        "Taken in: \(added); already there: \(known); for articles that are not here: \(missing)."
      ])
    }
  }
}
