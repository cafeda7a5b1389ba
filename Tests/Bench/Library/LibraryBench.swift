import Glibc
import TerminalHarness

/// Measures a large library: how fast articles come into it, what it takes on disk and in memory, how
/// soon its shelf is on the screen beside newsboat's list, how soon keys are answered, whether copies of one story are told from other texts, and how
/// long searches and a dossier take.
struct LibraryBench {
  private let lede: String
  private let workshop: Workshop
  private let count: Int
  private let newsroom = GeneratedNewsroom()

  /// How many of the articles are imported without analysis too.
  private static let plainCount = 10_000
  private static let smallCount = 100

  /// - Parameters:
  ///   - program: A lede that was built for use.
  ///   - count: How many articles.
  init(program: String, workshop: Workshop, count: Int) {
    lede = program
    self.workshop = workshop
    self.count = count
  }

  /// Measures and prints all of it.
  func printAll() throws {
    let (small, plain) = (min(Self.smallCount, count), min(Self.plainCount, count))
    let smallFolder = try write(small, to: "small")
    let plainFolder = try write(plain, to: "plain")
    let folder = try write(count, to: "all")
    var table = Table("import on one core", "articles", "s", "articles/s")
    try add(to: &table, "with analysis", count, folder, library: "all.sqlite", [])
    try add(
      to: &table, "without analysis", plain, plainFolder, library: "plain.sqlite",
      ["--no-analysis"])
    try add(to: &table, "all known already", count, folder, library: "all.sqlite", [])
    try add(to: &table, "a small library", small, smallFolder, library: "small.sqlite", [])
    print(table.text + "\n")
    try printSize(folder)
    try printShelf(small: small, plain: plain)
    try ScreenBench(program: lede, workshop: workshop, library: "all.sqlite", word: "contract")
      .printAll()
    try printStories()
    try SearchBench(library: workshop.path("all.sqlite"), texts: folder).printAll()
  }

  private func write(_ count: Int, to name: String) throws(HarnessError) -> String {
    let folder = workshop.path(name)
    _ = try NewsroomFiles(newsroom: newsroom, folder: folder).write(count: count)
    return folder
  }

  private func add(
    to table: inout Table, _ name: String, _ articles: Int, _ folder: String, library: String,
    _ options: [String]
  ) throws(HarnessError) {
    let command = ["taskset", "-c", "0", lede, "import"] + options + [folder]
    let seconds = try workshop.runTime(command, library: library).milliseconds / 1_000
    table.add(
      name, "\(articles)", seconds.rounded(to: 1), (Double(articles) / seconds).rounded(to: 0))
  }

  private func printSize(_ folder: String) throws(HarnessError) {
    var table = Table("on disk", "MiB", "of the text")
    let text = try workshop.output(["du", "-sb", "--apparent-size", folder])
    let library = try workshop.output(["du", "-sb", workshop.path("all.sqlite")])
    let plainText = try workshop.output(["du", "-sb", workshop.path("plain")])
    let plain = try workshop.output(["du", "-sb", workshop.path("plain.sqlite")])
    for (name, size, of) in [
      ("library without findings", plain, plainText),
      ("library with findings", library, text),
    ] {
      let (size, of) = (Self.leadingNumber(size), Self.leadingNumber(of))
      table.add(name, (size / 1_048_576).rounded(to: 1), (size / max(of, 1)).rounded(to: 2))
    }
    print(table.text + "\n")
  }

  /// The shelf beside newsboat's list of as many items.
  private func printShelf(small: Int, plain: Int) throws(HarnessError) {
    let newsboat = try NewsboatList(newsroom: newsroom, count: plain, workshop: workshop)
    var table = Table("the shelf", "first paint, ms", "peak memory, MiB")
    for (library, count) in [
      ("small.sqlite", small), ("plain.sqlite", plain), ("all.sqlite", self.count),
    ] {
      let newest = String(newsroom.article(at: count - 1, of: count).headline.prefix(24))
      var times: [Duration] = []
      var others: [Duration] = []
      var memory = 0
      for _ in 0..<9 {
        let start = ContinuousClock.now
        let terminal = try workshop.start([lede], library: library)
        try terminal.waitFor(text: newest)
        times.append(.now - start)
        _ = try terminal.settle(quiet: .seconds(1))
        memory = max(memory, Workshop.peakMemory(of: terminal.processID))
        if count == plain { others.append(try newsboat.firstPaint()) }
      }
      table.add(
        "\(count) articles", (times.median?.milliseconds ?? 0).rounded(to: 1),
        (Double(memory) / 1_024).rounded(to: 1))
      if let other = others.median {
        table.add("newsboat, \(count) items", other.milliseconds.rounded(to: 1), "")
      }
    }
    print(table.text + "\n")
  }

  /// The address of a generated article ends with its place and that of the article that it copies.
  private func printStories() throws(HarnessError) {
    let copy = "substr(a.url, instr(a.url, '-')) = substr(b.url, instr(b.url, '-'))"
    let counts = try [
      "a.story = b.story AND \(copy)", "a.story = b.story", copy,
    ].map { condition throws(HarnessError) in
      Self.leadingNumber(
        try workshop.output([
          "sqlite3", workshop.path("all.sqlite"),
          """
          SELECT count(*) FROM article a JOIN article b ON b.id > a.id AND b.id < a.id + 60
          WHERE \(condition)
          """,
        ]))
    }
    var table = Table(
      "copies of one story, pairs", "found", "right", "there", "precision", "recall")
    table.add(
      "all articles", counts[1].rounded(to: 0), counts[0].rounded(to: 0), counts[2].rounded(to: 0),
      (counts[0] / max(counts[1], 1)).rounded(to: 3), (counts[0] / max(counts[2], 1)).rounded(to: 3)
    )
    print(table.text + "\n")
  }

  private static func leadingNumber(_ text: String) -> Double {
    Double(text.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
  }
}
