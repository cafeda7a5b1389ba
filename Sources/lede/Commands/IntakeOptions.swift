import ArgumentParser

/// What the commands that take articles in have in common.
struct IntakeOptions: ParsableArguments {
  @Flag(help: "Print JSON, a line for each file or feed.")
  var json = false

  @Flag(
    inversion: .prefixedNo,
    help: "Find actors and quotations at once, and not when an article is opened.")
  var analysis = true
}
