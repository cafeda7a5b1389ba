import ArgumentParser

@main
enum Main {
  /// Starts the command line, or the browser straight away where there is nothing to parse: setting
  /// up the argument parser would take a quarter of the time to the first screen.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.allSatisfy(isSource) else {
      Lede.main(arguments)
      return
    }
    do {
      try Browsing(sources: arguments).run()
    } catch {
      Lede.exit(withError: error)
    }
  }

  /// Whether an argument can only be something to read: no option, and no subcommand's name.
  private static func isSource(_ argument: String) -> Bool {
    argument == "-" || !argument.hasPrefix("-") && argument.contains { $0 == "." || $0 == "/" }
  }
}
