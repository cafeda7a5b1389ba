import ArgumentParser
import BriefingLibrary
import Foundation

/// What the commands that print have in common.
struct CommandOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The columns to fill.
  var width: Int { StandardOutput.width(environment: environment) }

  /// The reader's library.
  var shelf: LibraryShelf { LibraryShelf(at: .standard(environment: environment)) }
}
