import ArgumentParser

/// `lede tour`: the browser on a sample briefing, with the tour.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour",
    abstract: "Learn lede by using it: two minutes on a sample briefing.",
    discussion: "What you do on the tour is kept nowhere. F9 takes it in the browser, too.")

  @OptionGroup var themeChoice: ThemeChoice

  @Flag(help: "Show one thing at a time, for screen readers and braille displays.")
  var linear = false

  func run() throws {
    try Browsing(sources: [], themeName: themeChoice.theme, isLinear: linear, isTour: true).run()
  }
}
