import BriefingAnalysis
import BriefingData
import BriefingModel
import Foundation

/// Trains the models that ship with lede, and measures the analysis: what `make train` and `make
/// evaluate` run.
@main
struct LedeTrain {
  private static let usage = """
    usage: lede-train train CORPORA MODELS    write the models to the folder MODELS
           lede-train evaluate CORPORA LEDE   measure the trained stages, and the program LEDE
           lede-train pronouns CORPORA FILE  write the weights of pronouns to the lexicon FILE
           lede-train speed CORPORA MODELS    measure the speed of the trained stages
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else { return print(usage) }
    let lexicons = try BriefingData().lexicons()
    let corpora = Corpora(
      folder: URL(fileURLWithPath: arguments[1]),
      language: try TrainingText.Language(lexicons))
    switch arguments[0] {
    case "train": try train(corpora, output: URL(fileURLWithPath: arguments[2]))
    case "pronouns":
      let training = try PronounTraining(corpora, lexicons: lexicons)
      training.crossValidate()
      try training.run(output: URL(fileURLWithPath: arguments[2]))
    case "evaluate":
      let evaluation = Evaluation(corpora: corpora)
      try evaluation.program(arguments[2])
      try evaluation.heldOut()
    case "speed": try Evaluation(corpora: corpora).speed(AnalysisModels(folder: arguments[2]))
    default: print(usage)
    }
  }

  private static func train(_ corpora: Corpora, output: URL) throws {
    let training = ModelTraining(
      trees: try [Corpora.news, Corpora.other].flatMap { try corpora.trees($0) },
      texts: try Corpora.names.flatMap { try corpora.documents($0).map { NamedText($0) } },
      language: corpora.language, output: output)
    try training.run { print($0) }
  }
}
