import Glibc

/// A line on standard error that says how far a long command is, where a reader watches and it takes
/// longer than a second.
struct ProgressLine {
  private let total: Int
  private let noun: String
  private let start = ContinuousClock.now
  private let isWatched = isatty(STDERR_FILENO) == 1
  private var last: ContinuousClock.Instant
  private var width = 0

  /// A line about `total` things, called by a noun in the plural.
  init(total: Int, of noun: String) {
    self.total = total
    self.noun = noun
    last = start
  }

  /// Says that so many are done, ten times a second at most.
  mutating func show(_ done: Int) {
    let now = ContinuousClock.now
    guard isWatched, now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    let text = Self.text(done: done, total: total, noun: noun, elapsed: now - start)
    let padding = String(repeating: " ", count: max(0, width - text.utf8.count))
    write("\r\(text)\(padding)")
    width = text.utf8.count
  }

  /// Says at once what is being done, where it cannot be said how far it is.
  mutating func say(_ text: String) {
    guard isWatched else { return }
    clear()
    write(text)
    width = text.utf8.count
  }

  /// Takes the line away, before anything else is printed and at the end.
  mutating func clear() {
    guard width > 0 else { return }
    write("\r\(String(repeating: " ", count: width))\r")
    width = 0
  }

  /// The words of the line.
  static func text(done: Int, total: Int, noun: String, elapsed: Duration) -> String {
    let rate = Double(done) / max(elapsed / .seconds(1), 0.001)
    var text = "\(done) of \(total) \(noun), \(Int(rate)) a second"
    if rate > 0, done < total {
      text += ", \(time(seconds: Int((Double(total - done) / rate).rounded(.up)))) left"
    }
    return text
  }

  private static func time(seconds: Int) -> String {
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\((minutes + 30) / 60) h"
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
