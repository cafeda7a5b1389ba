import ArgumentParser
import BriefingBrowser
import BriefingData
import BriefingImport
import BriefingLibrary
import BriefingModel
import BriefingTerminal
import Foundation

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

  @Argument(help: "What to read: files, - for standard input, or the number of an article.")
  var sources: [String] = []

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let shelf = LibraryShelf(at: .standard(environment: environment))
    let start = try BrowserStart(sources: sources, shelf: shelf)
    let theme = try themeChoice.load(environment: environment)
    let end = try browse(start, shelf: shelf, theme: theme)
    switch end {
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
  init(sources: [String], shelf: LibraryShelf) throws {
    guard let first = sources.first else {
      self = .shelf
      return
    }
    let reader = ArticleReader(furniture: try BriefingData().lexicon("furniture"))
    for source in sources.dropFirst() {
      let article = try reader.read(InputFile(source).bytes(), name: source)
      _ = try shelf.library().add(article, origin: source)
    }
    if let number = Int64(first), !FileManager.default.fileExists(atPath: first) {
      self = .kept(ArticleID(rawValue: number))
    } else {
      let article = try reader.read(InputFile(first).bytes(), name: first)
      self = .read(article, origin: first == "-" ? nil : first)
    }
  }
}
