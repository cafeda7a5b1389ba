import ArgumentParser
import BriefingBrowser
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import BriefingTerminal
import Foundation

/// A reader's sitting at the terminal, from the arguments to the exit status.
struct Browsing {
  /// Files, `-` for standard input, or the number of an article.
  let sources: [String]
  /// The theme asked for.
  var themeName: String?

  /// Opens the browser and returns when the reader is done.
  ///
  /// - Throws: what kept it from opening; `ExitCode` where a signal ended it.
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let data = try BriefingData()
    let shelf = LibraryShelf(at: .standard(environment: environment))
    let start = try BrowserStart(sources: sources, shelf: shelf, data: data)
    let theme = try ThemeFile.load(themeName, environment: environment, data: data)
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
  init(sources: [String], shelf: LibraryShelf, data: BriefingData) throws {
    guard let first = sources.first else {
      self = .shelf
      return
    }
    if let number = Int64(first), sources.count == 1, !FileManager.default.fileExists(atPath: first)
    {
      self = .kept(ArticleID(rawValue: number))
      return
    }
    let reader = ArticleReader(furniture: try data.lexicon("furniture"))
    for source in sources.dropFirst() {
      let article = try reader.read(InputFile(source).bytes(), name: source)
      _ = try shelf.library().add(article, origin: source)
    }
    let article = try reader.read(InputFile(first).bytes(), name: first)
    self = .read(article, origin: first == "-" ? nil : first)
  }
}
