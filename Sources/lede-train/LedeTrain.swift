import BriefingAnalysis
import BriefingData
import BriefingEvaluation
import BriefingModel
import Foundation

/// Trains the weights that ship with lede, and measures the analysis: what `make train` and `make
/// evaluate` run.
@main
struct LedeTrain {
  private static let usage = """
    usage: lede-train speakers CORPORA MODELS      write the score of speakers to the folder MODELS
           lede-train pronouns CORPORA LEXICON     write the weights of pronouns to the file LEXICON,
                                                   and print how they do on what they have not seen
           lede-train evaluate CORPORA LEDE PAGE [WRITTEN]
                                                   measure the program LEDE, write the figures to PAGE;
                                                   WRITTEN is the folder of lede's own briefings
           lede-train score quotes GOLD OUTPUT     score what lede analyze --jsonl printed for GOLD;
           lede-train score names GOLD OUTPUT      GOLD is a file of the corpora
           lede-train score name-heads GOLD OUTPUT
           lede-train score coreference GOLD OUTPUT
           lede-train score gold GOLD OUTPUT TEXTS
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("speakers", 3):
      try trainSpeakers(corpora(arguments[1]), output: URL(fileURLWithPath: arguments[2]))
    case ("pronouns", 3):
      try trainPronouns(corpora(arguments[1]), output: URL(fileURLWithPath: arguments[2]))
    case ("evaluate", 4), ("evaluate", 5):
      let written = arguments.count > 4 ? URL(fileURLWithPath: arguments[4]) : nil
      try evaluate(
        Evaluation(corpora: corpora(arguments[1]), program: arguments[2], written: written),
        page: arguments[3])
    case ("score", _):
      guard let command = ScoreCommand(Array(arguments.dropFirst())) else { endWithUsage() }
      for line in try command.lines() { print(line) }
    default: endWithUsage()
    }
  }

  private static func endWithUsage() -> Never {
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    exit(EX_USAGE)
  }

  private static func corpora(_ folder: String) throws -> Corpora {
    Corpora(
      folder: URL(fileURLWithPath: folder),
      language: try TrainingText.Language(BriefingData().lexicons()))
  }

  private static func trainSpeakers(_ corpora: Corpora, output: URL) throws {
    let training = SpeakerTraining(corpora: corpora, lexicons: try BriefingData().lexicons())
    try training.run(output: output) { print($0) }
  }

  private static func trainPronouns(_ corpora: Corpora, output: URL) throws {
    let training = try PronounTraining(corpora, lexicons: BriefingData().lexicons())
    for line in training.crossValidated() { print(line) }
    try training.run(output: output)
  }

  private static func evaluate(_ evaluation: Evaluation, page: String) throws {
    let measured = try evaluation.measure { print("measured: \($0)") }
    let text = MeasuredPage(measured: measured).text
    try Data(text.utf8).write(to: URL(fileURLWithPath: page))
    print("\(page) written")
  }
}
