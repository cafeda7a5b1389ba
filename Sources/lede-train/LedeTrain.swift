import BriefingAnalysis
import BriefingData
import Foundation

/// Trains the models that ship with lede, or measures them.
@main
struct LedeTrain {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let command = arguments.first, arguments.count >= 2 else { return usage() }
    let corpora = URL(fileURLWithPath: arguments[arguments.startIndex + 1])
    switch command {
    case "syntax":
      try SyntaxTraining(corpora: corpora, output: URL(fileURLWithPath: arguments[3]), holdsOut: arguments.count > 3).run()
    default: usage()
    }
  }

  private static func usage() {
    print("usage: lede-train train CORPORA FOLDER | lede-train evaluate CORPORA …")
  }
}
