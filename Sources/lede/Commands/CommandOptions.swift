import ArgumentParser
import BriefingLibrary
import Foundation

/// What the commands that print have in common.
struct CommandOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  /// The columns to fill.
  var width: Int { Surroundings().width }

  /// The reader's library.
  var shelf: LibraryShelf { Surroundings().shelf }
}

/// What the environment says about the terminal and the library.
struct Surroundings {
  private let environment = ProcessInfo.processInfo.environment

  /// The columns to fill.
  var width: Int { StandardOutput.width(environment: environment) }

  /// The reader's library.
  var shelf: LibraryShelf { LibraryShelf(at: .standard(environment: environment)) }
}
