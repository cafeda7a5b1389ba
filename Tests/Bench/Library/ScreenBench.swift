import Glibc
import TerminalHarness

/// Measures keys on the screens of lede with a large library behind it, and the memory that each took.
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

  /// Measures and prints all of it, each screen in a session of its own.
  func printAll() throws {
    var table = Table("keys, ms until repainted", "keys", "p50", "p99", "last p50", "p99", "MiB")
    let letters = word.map(String.init)
    let typing = letters + letters.map { _ in "<BS>" }
    for (screen, before, keys, rounds) in [
      ("shelf: down", [], ["j"], 100),
      ("shelf: a page", [], ["<Space>"], 60),
      ("shelf: last and first", [], ["G", "g"], 20),
      ("shelf: typing a filter", ["/"], typing, 4),
      ("article: opened and left", [], ["<Enter>", "q"], 20),
      ("article: the next one", ["<Enter>"], ["<C-n>"], 40),
      ("article: down a page, up", ["<Enter>"], ["<Space>", "b"], 20),
      ("article: typing a search", ["<Enter>", "/"], typing, 4),
      ("article: bookmarks, back", ["<Enter>", "M"], ["B", "q"], 20),
      ("article: actors, text", ["<Enter>"], ["a", "t"], 20),
      ("article: plot, back", ["<Enter>"], ["p", "q"], 20),
      ("article: dossier, back", ["<Enter>", "a"], ["d", "q"], 20),
      ("library: dossier, back", ["<Enter>", "a"], ["D", "q"], 20),
      ("library: actors, back", [], ["A", "q"], 20),
      ("library: typing a search", [";"], typing, 4),
    ] as [(String, [String], [String], Int)] {
      do {
        let terminal = try workshop.start([lede], library: library)
        _ = try terminal.settle(quiet: .seconds(1))
        let cost = try cost(of: keys, rounds: rounds, before: before, in: terminal)
        let memory = Double(Workshop.peakMemory(of: terminal.processID)) / 1_024
        table.add(
          screen, "\(cost.first.count)", Self.text(cost.first.percentile(50)),
          Self.text(cost.first.percentile(99)), Self.text(cost.last.percentile(50)),
          Self.text(cost.last.percentile(99)), memory.rounded(to: 1))
      } catch {
        table.add(screen, "ended early")
      }
    }
    print(table.text + "\n")
  }

  private func cost(
    of keys: [String], rounds: Int, before: [String], in terminal: PseudoTerminal
  ) throws -> Cost {
    var cost = Cost()
    for key in before {
      try terminal.press(key)
      _ = try terminal.settle(quiet: .milliseconds(400))
    }
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
    return cost
  }

  private static func text(_ time: Duration?) -> String {
    time.map { $0.milliseconds.rounded(to: 2) } ?? ""
  }
}
