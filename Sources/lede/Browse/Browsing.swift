import ArgumentParser
import BriefingBrowser
import BriefingData
import BriefingLibrary
import BriefingTerminal
import Foundation

/// A reader's sitting at the terminal, from the arguments to the exit status.
struct Browsing {
  /// What to read; without any, what is piped in, or else the shelf.
  let sources: [ArticleSource]
  /// The theme asked for.
  var themeName: String?
  /// Whether one thing at a time is shown, whatever the configuration says.
  var isLinear = false

  /// Whether the tour is taken: on a sample briefing, with a library that is gone afterwards.
  var isTour = false

  /// Opens the browser and returns when the reader is done; prints plain text where standard output
  /// is no terminal.
  ///
  /// - Throws: what kept it from opening; `ExitCode` where a signal ended it.
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    if isTour, isatty(STDOUT_FILENO) == 0 { throw TerminalError.outputIsNoTerminal }
    let isPiped = sources.isEmpty && !isTour && PipedInput.isThere
    let sources = isPiped ? [ArticleSource(argument: "-")] : sources
    guard isatty(STDOUT_FILENO) == 1 else {
      // A name that is wrong is wrong whatever it would be used for.
      if themeName != nil { _ = try Looks(themeName, environment: environment) }
      try PlainReading(sources: sources).run()
      return
    }
    let shelf = LibraryShelf(at: isTour ? .memory : .standard(environment: environment))
    let request = try BrowserRequest(
      sources: isTour ? try tourSources(on: shelf) : sources, shelf: shelf)
    let looks = try Looks(themeName, environment: environment)
    switch try browse(request, shelf: shelf, looks: looks) {
    case .quit: try request.report()
    case .interrupted: throw ExitCode(128 + SIGINT)
    case .terminated: throw ExitCode(128 + SIGTERM)
    }
  }

  private func tourSources(on shelf: LibraryShelf) throws -> [ArticleSource] {
    try shelf.stockWithSamples().suffix(1).map(ArticleSource.init(kept:))
  }

  /// Has the terminal given back before anything else is printed.
  private func browse(
    _ request: BrowserRequest, shelf: LibraryShelf, looks: Looks
  ) throws -> BrowserSession.End {
    var settings = looks.file.configuration.settings
    settings.calendar = LocalCalendar("local", secondsFromUTC: Clock.secondsFromUTC)
    if isLinear { settings.isLinear = true }
    let terminal = try Terminal(
      theme: looks.theme, colors: looks.file.configuration.colors.depth,
      arrangesText: settings.reordersText)
    defer { terminal.close() }
    terminal.usesMouse = settings.usesMouse
    let session = BrowserSession(
      terminal: terminal, settings: settings, message: request.message ?? looks.file.message,
      named: request.named, shelf: shelf, analyzer: LazyAnalyzer(), takesTour: isTour)
    return session.run(request.start)
  }
}

/// How the screen is to look and behave: what the reader asked for, and the file that says the rest.
private struct Looks {
  let theme: Theme
  let file: ConfigurationFile

  init(_ themeName: String?, environment: [String: String]) throws {
    var file = ConfigurationFile(environment: environment)
    theme = try ThemeShelf.chosen(themeName, environment: environment, file: &file)
    self.file = file
  }
}
