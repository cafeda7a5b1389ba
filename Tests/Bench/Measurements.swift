import Glibc
import TerminalHarness

/// What a key cost: until its last byte was on the screen, and in bytes.
struct Repaint {
  var time: Duration
  var bytes: Int
}

extension Workshop {
  /// The time from the start of a program to the moment when the opening words of the text are on its
  /// screen.
  func firstPaint(
    of file: String, by reader: Reader, library: String = "library"
  ) throws(HarnessError) -> Duration {
    let start = ContinuousClock.now
    let terminal = try self.start(reader.command + [file], library: library)
    try terminal.waitFor(text: GeneratedReport.openingWords)
    return .now - start
  }

  /// What keys cost, each pressed `count` times after the keys in `before` have had their effect.
  ///
  /// All programs run side by side and take turns, so that what else the machine does falls on all.
  ///
  /// - Parameter library: A library that is new, or lede goes on where it was in the text before.
  func repaints(
    by readers: [(reader: Reader, key: String, before: String)], count: Int, file: String,
    library: String
  ) throws(HarnessError) -> [[Repaint]] {
    var terminals: [PseudoTerminal] = []
    for (reader, _, before) in readers {
      let terminal = try start(reader.command + [file], library: library)
      try terminal.waitFor(text: GeneratedReport.openingWords)
      _ = try terminal.settle(quiet: .milliseconds(500))
      try terminal.press(before)
      _ = try terminal.settle(quiet: .milliseconds(300))
      terminals.append(terminal)
    }
    var repaints = [[Repaint]](repeating: [], count: readers.count)
    for _ in 0..<count {
      for (index, terminal) in terminals.enumerated() {
        guard let repaint = try repaint(of: terminal, after: readers[index].key) else { continue }
        repaints[index].append(repaint)
      }
    }
    return repaints
  }

  private func repaint(
    of terminal: PseudoTerminal, after key: String
  ) throws(HarnessError) -> Repaint? {
    let bytesBefore = terminal.bytesReceived
    let start = ContinuousClock.now
    try terminal.press(key)
    guard let last = try terminal.settle(quiet: .milliseconds(60)) else { return nil }
    return Repaint(time: last - start, bytes: terminal.bytesReceived - bytesBefore)
  }

  /// The most memory that a program held, in KiB, once it has shown a text and gone quiet.
  func peakMemory(
    showing file: String, by reader: Reader, library: String
  ) throws(HarnessError) -> (painted: Int, settled: Int) {
    let terminal = try start(reader.command + [file], library: library)
    try terminal.waitFor(text: GeneratedReport.openingWords)
    let painted = Self.peakMemory(of: terminal.processID)
    _ = try terminal.settle(quiet: .seconds(4))
    return (painted, Self.peakMemory(of: terminal.processID))
  }

  /// The time that a command takes, its output thrown away.
  func runTime(
    _ command: [String], library: String = "library"
  ) throws(HarnessError) -> Duration {
    let start = ContinuousClock.now
    let terminal = try self.start(
      ["sh", "-c", "exec \"$@\" >/dev/null", "sh"] + command, library: library)
    let status = try terminal.waitForStatus(patience: .seconds(3_600))
    guard status == 0 else {
      throw .ended(waitingFor: "the result of \(command)", screen: terminal.screen.text)
    }
    return .now - start
  }

  /// VmHWM of a process in KiB; 0 where it cannot be read.
  static func peakMemory(of process: Int32) -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
      )
      .split { $0 == " " || $0 == "\t" || $0 == "\n" }
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }
}
