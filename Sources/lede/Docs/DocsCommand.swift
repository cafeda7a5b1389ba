import ArgumentParser
import BriefingBrowser
import BriefingData
import Foundation

/// `lede generate-docs`: writes what the documentation has from declarations and from the program
/// itself, for `make docs`.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-docs", abstract: "Write the key table and the pictures.",
    shouldDisplay: false)

  @Argument(help: "The folder to write to.")
  var folder: String

  func run() throws {
    try write(Self.keys, to: "keys.md")
    try write(picture(keys: Self.readerKeys), to: "reader.svg")
  }

  private static var keys: String {
    """
    # Keys

    Made from the command registry by `make docs`; `?` shows the same on the screen.


    """ + CommandRegistry.standard.keyTable
  }

  /// The keys that lead to the picture: the second quotation, with its speaker standing out.
  private static let readerKeys = "<C-d>>>"

  /// The first sample briefing after some keys, in the dark theme.
  private func picture(keys: String) throws -> String {
    let data = try BriefingData()
    let shelf = LibraryShelf(at: .memory)
    let session = RenderSession(size: Size(columns: 120, rows: 36), shelf: shelf)
    let samples = try shelf.stockWithSamples()
    session.begin(samples.last.map(BrowserStart.kept) ?? .shelf)
    session.press(try Key.sequence(keys))
    let theme = try ThemeShelf(data: data, folder: "").theme("dark")
    return frame(of: session.state).svg(theme: theme)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
