import BriefingChecks
import Foundation

/// How the time of reading and analysing grows with the length of texts that nobody writes: twice
/// the text should take about twice the time.
struct TimeGrowth {
  let hostile: HostileBytes

  private static let byteCount = 256 << 10
  private static let runs = 3

  /// Prints a line for each text, the one that grows fastest first.
  func report() {
    print(
      "ms of the processor for \(Self.byteCount >> 10) KB, for twice that, and the ratio; best of \(Self.runs)"
    )
    let rows = HostileText.all.flatMap { text in
      HostileBytes.names.map { name in
        let short = milliseconds(text.text(byteCount: Self.byteCount), name)
        let long = milliseconds(text.text(byteCount: 2 * Self.byteCount), name)
        return (title: "\(text), as \(name)", short: short, long: long, ratio: long / short)
      }
    }
    for row in rows.sorted(by: { $0.ratio > $1.ratio }) {
      print(
        String(format: "%8.1f %8.1f %5.2f  ", row.short, row.long, row.ratio) + row.title)
    }
  }

  private func milliseconds(_ text: String, _ name: String) -> Double {
    let bytes = Array(text.utf8)
    let times = (0..<Self.runs).map { _ in
      let start = clock()
      hostile.analyze(bytes, name: name)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
    }
    return max(times.min() ?? 0, 0.001)
  }
}
