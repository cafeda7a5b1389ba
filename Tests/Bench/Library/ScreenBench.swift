import Glibc
import TerminalHarness

/// Measures keys on the screens of lede with a large library behind it, and the memory that browsing
/// took in the end.
///
/// A key counts until the first bytes of its answer came, and until the last ones, which may be an
/// answer from the background. What the machine does besides counts too.
struct ScreenBench {
  private let lede: String
  private let workshop: Workshop
  private let library: String
  private let word: String

  /// What keys cost on a screen.
  private struct Cost {
    var first: [Duration] = []
    var last: [Duration] = []
  }

  /// - Parameter word: A word that stands in many of the articles.
  init(program: String, workshop: Workshop, library: String, word: String) {
    lede = program
    self.workshop = workshop
    self.library = library
    self.word = word
  }

  /// Measures and prints all of it.
  func printAll() throws {
    let terminal = try workshop.start([lede], library: library)
    _ = try terminal.settle(quiet: .seconds(2))
    var table = Table("keys, ms until repainted", "keys", "p50", "p99", "last p50", "p99")
    let letters = word.map(String.init)
    let erasing = letters.map { _ in "<BS>" }
    for (screen, before, keys, rounds, after) in [
      ("shelf: down", "", ["j"], 100, ""),
      ("shelf: a page", "", ["<Space>"], 60, "g"),
      ("shelf: last and first", "", ["G", "g"], 20, ""),
      ("shelf: typing a filter", "/", letters + erasing, 4, "<Esc>"),
      ("article: opened and left", "", ["<Enter>", "q"], 20, ""),
      ("article: the next one", "<Enter>", ["<C-n>"], 40, ""),
      ("article: down a page, up", "", ["<Space>", "b"], 20, ""),
      ("article: typing a search", "/", letters + erasing, 4, "<Esc>"),
      ("article: bookmarks, back", "MB", ["q", "B"], 20, "q"),
      ("article: actors, back", "a", ["q", "a"], 20, ""),
      ("article: dossier, back", "d", ["q", "d"], 20, "qqq"),
      ("library: typing a search", ";", letters + erasing, 4, "<Esc>"),
    ] as [(String, String, [String], Int, String)] {
      let cost = try cost(of: keys, rounds: rounds, before: before, after: after, in: terminal)
      table.add(
        screen, "\(cost.first.count)", Self.text(cost.first.percentile(50)),
        Self.text(cost.first.percentile(99)), Self.text(cost.last.percentile(50)),
        Self.text(cost.last.percentile(99)))
    }
    let memory = Double(Workshop.peakMemory(of: terminal.processID)) / 1_024
    print(table.text + "\n\npeak memory after all of these keys: \(memory.rounded(to: 1)) MiB\n")
  }

  private func cost(
    of keys: [String], rounds: Int, before: String, after: String, in terminal: PseudoTerminal
  ) throws -> Cost {
    var cost = Cost()
    if !before.isEmpty { try terminal.press(before) }
    _ = try terminal.settle(quiet: .milliseconds(400))
    for key in (0..<rounds).flatMap({ _ in keys }) {
      let bytes = terminal.bytesReceived
      let start = ContinuousClock.now
      try terminal.press(key)
      try terminal.waitFor("a repaint after \(key)") { _ in terminal.bytesReceived > bytes }
      let first = ContinuousClock.now
      let last = try terminal.settle(quiet: .milliseconds(40)) ?? first
      cost.first.append(first - start)
      cost.last.append(last - start)
    }
    if !after.isEmpty { try terminal.press(after) }
    _ = try terminal.settle(quiet: .milliseconds(400))
    return cost
  }

  private static func text(_ time: Duration?) -> String {
    time.map { $0.milliseconds.rounded(to: 2) } ?? ""
  }
}
