import ArgumentParser

/// `lede` and `lede FILE…`: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Read articles in the terminal (what lede does without a subcommand).",
    discussion: """
      Without an argument the shelf of the library opens. Each FILE is put into the library, and \
      the first one opens; - is standard input, and a number stands for an article of the library.
      """)

  @OptionGroup var themeChoice: ThemeChoice

  @Flag(help: "Show one thing at a time, for screen readers and braille displays.")
  var linear = false

  @Argument(help: "What to read: files, - for standard input, or the number of an article.")
  var sources: [ArticleSource] = []

  func run() throws {
    do {
      try Browsing(sources: sources, themeName: themeChoice.theme, isLinear: linear).run()
    } catch InputFileError.missing(let name) {
      guard let nearest = try CommandLineDescription.lede().nearestSubcommand(to: name) else {
        throw InputFileError.missing(name)
      }
      throw Failure(
        "there is no file and no command \(name): did you mean lede \(nearest)?",
        status: InputFileError.missing(name).status)
    }
  }
}
