import ArgumentParser

@main
enum Main {
  /// Runs the command line; or the browser straight away where there is nothing to parse, because
  /// setting up the argument parser would take a quarter of the time to the first screen.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.allSatisfy(isSource) {
        try Browsing(sources: arguments.map(ArticleSource.init)).run()
      } else {
        if arguments.first == "help" {
          try CommandLineDescription.lede().check(arguments.dropFirst())
        }
        var command = try Lede.parseAsRoot(arguments)
        try command.run()
      }
    } catch {
      Failure.exit(with: error)
    }
  }

  /// Whether an argument can only be something to read: no option, and no subcommand's name.
  private static func isSource(_ argument: String) -> Bool {
    argument == "-" || !argument.hasPrefix("-") && argument.contains { $0 == "." || $0 == "/" }
  }
}
