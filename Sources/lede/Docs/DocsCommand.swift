import ArgumentParser
import BriefingBrowser
import Foundation

/// `lede generate-docs`: writes what the documentation has from declarations, for `make docs`.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-docs", abstract: "Write the key table.", shouldDisplay: false)

  @Argument(help: "The folder to write to.")
  var folder: String

  func run() throws {
    let text = """
      # Keys

      Made from the command registry by `make docs`; `?` shows the same on the screen.


      """
    let file = URL(fileURLWithPath: folder).appendingPathComponent("keys.md")
    try (text + CommandRegistry.standard.keyTable)
      .write(to: file, atomically: true, encoding: .utf8)
  }
}
