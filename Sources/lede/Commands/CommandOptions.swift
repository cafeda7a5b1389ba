import ArgumentParser

/// What the commands that print have in common.
struct CommandOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  /// The columns to fill.
  var width: Int { StandardOutput.width }
}
