import ArgumentParser
import BriefingBrowser
import BriefingData
import BriefingLibrary
import BriefingTerminal
import Foundation

/// A reader's sitting at the terminal, from the arguments to the exit status.
struct Browsing {
  /// What to read.
  let sources: [ArticleSource]
  /// The theme asked for.
  var themeName: String?

  /// Opens the browser and returns when the reader is done; prints plain text where standard output
  /// is no terminal.
  ///
  /// - Throws: what kept it from opening; `ExitCode` where a signal ended it.
  func run() throws {
    guard isatty(STDOUT_FILENO) == 1 else {
      try PlainReading(sources: sources).run()
      return
    }
    let environment = ProcessInfo.processInfo.environment
    let shelf = LibraryShelf(at: .standard(environment: environment))
    let start = try BrowserStart(sources: sources, shelf: shelf)
    let theme = try ThemeFile.load(themeName, environment: environment, data: try BriefingData())
    switch try browse(start, shelf: shelf, theme: theme) {
    case .quit: break
    case .interrupted: throw ExitCode(128 + SIGINT)
    case .terminated: throw ExitCode(128 + SIGTERM)
    }
  }

  /// Has the terminal given back before anything else is printed.
  private func browse(
    _ start: BrowserStart, shelf: LibraryShelf, theme: Theme
  ) throws -> BrowserSession.End {
    let terminal = try Terminal(theme: theme)
    defer { terminal.close() }
    let session = BrowserSession(terminal: terminal, shelf: shelf, analyzer: LazyAnalyzer())
    return session.run(start)
  }
}

extension BrowserStart {
  /// What the arguments ask for. All files but the first go straight into the library.
  init(sources: [ArticleSource], shelf: LibraryShelf) throws {
    guard let first = sources.first else {
      self = .shelf
      return
    }
    for source in sources.dropFirst() where source.kept == nil {
      _ = try shelf.library().add(try source.article(from: shelf), origin: source.origin)
    }
    if let id = first.kept {
      guard try shelf.library().article(id) != nil else { throw LibraryError.noArticle(id) }
      self = .kept(id)
    } else {
      self = .read(try first.opening(), origin: first.origin)
    }
  }
}
