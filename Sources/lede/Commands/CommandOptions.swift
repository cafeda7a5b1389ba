import ArgumentParser

/// What the commands that print have in common.
struct CommandOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  /// The columns that running text fills.
  var width: Int { StandardOutput.width }

  /// The columns that a picture fills.
  var pictureWidth: Int { StandardOutput.pictureWidth }

  /// The columns that a table may take; nil where it goes to another program.
  var tableWidth: Int? { StandardOutput.tableWidth }
}
