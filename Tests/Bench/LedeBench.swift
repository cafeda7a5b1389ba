import Glibc
import TerminalHarness

/// Measures lede beside other programs that show texts, all in one run, and prints the medians.
///
/// Usage: `lede-bench PROGRAM`, where PROGRAM is a lede that was built for use; or
/// `lede-bench library PROGRAM COUNT` to measure a library of so many articles, and
/// `lede-bench newsroom FOLDER COUNT` to write the articles of such a library; or
/// `lede-bench search LIBRARY FOLDER` to measure searches in the library that was made of them,
/// `lede-bench queries LIBRARY <FILE` to measure queries of one's own, a line each, and
/// `lede-bench screens PROGRAM LIBRARY` to measure keys with a library behind them.
@main
struct LedeBench {
  private let lede: Reader
  private let workshop: Workshop
  private let short: String
  private let long: String
  private let huge: String
  private let longReport: GeneratedReport

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      if arguments.first == "newsroom", arguments.count == 3, let count = Int(arguments[3]) {
        try writeNewsroom(to: arguments[2], count: count)
      } else if arguments.first == "search", arguments.count == 3 {
        try SearchBench(library: arguments[2], texts: arguments[3]).printAll()
      } else if arguments.first == "queries", arguments.count == 2 {
        let queries = AnyIterator { readLine() }.joined(separator: "\n")
        try QueryBench(library: arguments[2], queries: queries).printAll()
      } else if arguments.first == "screens", arguments.count == 3 {
        let workshop = try Workshop()
        defer { try? workshop.remove() }
        try ScreenBench(
          program: arguments[2], workshop: workshop, library: arguments[3], word: "contract"
        ).printAll()
      } else if arguments.first == "library", arguments.count == 3, let count = Int(arguments[3]) {
        let workshop = try Workshop()
        defer { try? workshop.remove() }
        try LibraryBench(program: arguments[2], workshop: workshop, count: count).printAll()
      } else if arguments.count == 1 {
        let bench = try LedeBench(program: arguments[1])
        defer { try? bench.workshop.remove() }
        try bench.printAll()
      } else {
        print(
          "usage: lede-bench PROGRAM | library PROGRAM COUNT | newsroom FOLDER COUNT | "
            + "search LIBRARY FOLDER | queries LIBRARY | screens PROGRAM LIBRARY")
        exit(2)
      }
    } catch {
      print("The measuring ended early: \(error)")
      exit(1)
    }
  }

  private static func writeNewsroom(to folder: String, count: Int) throws(HarnessError) {
    let files = NewsroomFiles(newsroom: GeneratedNewsroom(), folder: folder)
    print("\(count) articles, \(try files.write(count: count)) bytes")
  }

  private init(program: String) throws(HarnessError) {
    lede = .lede(program)
    workshop = try Workshop()
    longReport = GeneratedReport(wordCount: 40_000)
    short = try workshop.write(GeneratedReport(wordCount: 1_200), name: "short.txt")
    long = try workshop.write(longReport, name: "long.txt")
    huge = try workshop.write(GeneratedReport(wordCount: 1_700_000), name: "huge.txt")
  }

  private func printAll() throws {
    print("Terminals of \(Workshop.size.columns)×\(Workshop.size.rows); medians; the ratio is lede")
    print("to the program of the row, so that less than 1 means that lede needs less.\n")
    try printFirstPaint()
    try printKeys()
    try printHugeText()
    try printMemory()
    try printAnalysis()
  }

  private func printFirstPaint() throws {
    let runs = 15
    let readers = [lede] + Reader.others
    var times = [[Duration]](repeating: [], count: readers.count)
    var unread: [Duration] = []
    for run in 0..<runs {
      unread.append(try workshop.firstPaint(of: short, by: lede, library: "new-\(run)"))
      for (index, reader) in readers.enumerated() {
        times[index].append(try workshop.firstPaint(of: short, by: reader))
      }
    }
    let reference = times[0].median?.milliseconds ?? 0
    var table = Table("first paint of two pages, \(runs) runs", "ms", "ratio")
    for (reader, times) in zip(readers, times) {
      let time = times.median?.milliseconds ?? 0
      table.add(reader.name, time.rounded(to: 1), (reference / time).rounded(to: 2))
    }
    let time = unread.median?.milliseconds ?? 0
    table.add("lede, new library", time.rounded(to: 1), (reference / time).rounded(to: 2))
    print(table.text + "\n")
  }

  private func printKeys() throws {
    let word = GeneratedReport.rareWord
    try printKey("a line further", count: 30) { ($0.line, "") }
    try printKey("a page further", count: 30) { ($0.page, "") }
    try printKey("to the next hit", count: 30) { ($0.next, $0.search(word)) }
  }

  private func printKey(
    _ title: String, count: Int, keys: (Reader) -> (key: String, before: String)
  ) throws {
    var table = Table("\(title), \(count) times", "ms", "ratio", "bytes", "ratio")
    var reference: (time: Double, bytes: Double)?
    let readers = ([lede] + Reader.others).map { reader in
      let (key, before) = keys(reader)
      return (reader: reader, key: key, before: before)
    }
    let measured = try workshop.repaints(
      by: readers, count: count, file: long, library: title)
    for (reader, repaints) in zip(readers.map(\.reader), measured) {
      let time = repaints.map(\.time).median?.milliseconds ?? 0
      let bytes = Double(repaints.map(\.bytes).median ?? 0)
      let base = reference ?? (time, bytes)
      reference = base
      table.add(
        reader.name, time.rounded(to: 2), (base.time / time).rounded(to: 2),
        bytes.rounded(to: 0), (base.bytes / bytes).rounded(to: 2))
    }
    print(table.text + "\n")
  }

  private func printHugeText() throws {
    let runs = 9
    var times: [(short: Duration, huge: Duration)] = []
    for run in 0..<runs {
      times.append(
        (
          try workshop.firstPaint(of: short, by: lede, library: "pair-\(run)"),
          try workshop.firstPaint(of: huge, by: lede, library: "pair-\(run)")
        ))
    }
    let short = times.map(\.short).median?.milliseconds ?? 0
    let huge = times.map(\.huge).median?.milliseconds ?? 0
    var table = Table("first paint by lede, \(runs) runs, not in the library yet", "ms", "ratio")
    table.add("two pages", short.rounded(to: 1), "1.00")
    table.add("10 MB", huge.rounded(to: 1), (huge / short).rounded(to: 2))
    print(table.text + "\n")
  }

  private func printMemory() throws {
    var table = Table("peak memory in MiB", "at first paint", "once quiet")
    for (name, file) in [("two pages", short), ("10 MB", huge)] {
      for reader in [lede] + Reader.others {
        let memory = try workshop.peakMemory(showing: file, by: reader, library: "memory")
        table.add(
          "\(reader.name), \(name)", (Double(memory.painted) / 1024).rounded(to: 1),
          (Double(memory.settled) / 1024).rounded(to: 1))
      }
    }
    print(table.text + "\n")
  }

  private func printAnalysis() throws {
    let runs = 5
    var times: [Duration] = []
    for _ in 0..<runs {
      let empty = try workshop.runTime(lede.command + ["analyze", short])
      times.append(try workshop.runTime(lede.command + ["analyze", long]) - empty)
    }
    let seconds = (times.median?.milliseconds ?? 0) / 1000
    var table = Table("analysis, \(runs) runs", "tokens", "s", "tokens/s")
    let tokens = Double(longReport.tokenCount)
    table.add(
      "lede analyze", tokens.rounded(to: 0), seconds.rounded(to: 3),
      (tokens / seconds).rounded(to: 0))
    print(table.text)
  }
}
