import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import Foundation

/// `lede render`: the screen that some keys lead to, printed.
struct RenderCommand: ParsableCommand {
  /// How a screen is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// Its characters.
    case text
    /// Its characters with the style role of each run.
    case roles
    /// A picture.
    case svg
  }

  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Print the screen that some keys lead to.",
    discussion: """
      For pictures and bug reports: the same states and screens as in the terminal, without one. \
      Keys are written as j, <C-d>, <Enter>, <Esc>, <Tab>, <Up>, and <lt> for <. Nothing is \
      written: not to the library, and to no file.
      """)

  @Option(help: "The size of the screen, as COLUMNSxROWS.")
  var size = "80x24"

  @Option(help: "The keys to press, such as '/Haftar<Enter>n'.")
  var keys = ""

  @Option(help: "What to print: text, roles or svg.")
  var format = Format.text

  @OptionGroup var themeChoice: ThemeChoice

  @Argument(
    help: "A file, - for standard input, or the number of an article; nothing is the shelf.")
  var source: ArticleSource?

  func validate() throws {
    guard Size(size) != nil else {
      throw ValidationError("\(size) is no size: write COLUMNSxROWS, such as 80x24, up to 1000")
    }
    do {
      _ = try Key.sequence(keys)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let size = Size(size) else { throw ExitCode.validationFailure }
    let isFile = source.map { $0.kept == nil } ?? false
    let location = LibraryLocation.standard(environment: environment)
    let shelf = LibraryShelf(at: isFile ? .memory : location, isReadOnly: true)
    var file = ConfigurationFile(environment: environment)
    let session = RenderSession(
      size: size, settings: file.configuration.settings, shelf: shelf)
    let request = try BrowserRequest(sources: [source].compactMap(\.self), shelf: shelf)
    session.begin(request.start)
    session.press(try Key.sequence(keys))
    let theme = try ThemeShelf.chosen(themeChoice.theme, environment: environment, file: &file)
    try StandardOutput.write([text(of: frame(of: session.state), theme: theme)])
  }

  private func text(of frame: Frame, theme: Theme) -> String {
    switch format {
    case .text: frame.text
    case .roles: frame.roleText
    case .svg: frame.svg(theme: theme, isLight: theme.name == "light")
    }
  }
}
