import BriefingLibrary
import BriefingModel
import TerminalHarness

/// Measures searches and a dossier in a large library, beside sqlite3 and rg on the same texts.
///
/// Each query is carried out once before it is measured. The ratio is that of the processor's time:
/// lede's with reading the query, looking up names, the passages of each hit and its excerpt, and
/// sqlite3's for the bare query with its snippets, by its own clock. rg lists the files with the words,
/// and the whole process counts.
struct SearchBench {
  private let library: Library
  private let path: String
  private let texts: String
  private let workshop: Workshop

  /// How many hits are asked for.
  static let hits = 20
  private static let runs = 15

  /// A library that `lede import` made of the articles in the folder `texts`.
  init(library path: String, texts: String) throws {
    library = try Library.open(at: .file(path))
    self.path = path
    self.texts = texts
    workshop = try Workshop()
  }

  /// Prints the tables, and leaves nothing behind.
  func printAll() throws {
    defer { try? workshop.remove() }
    while try library.catchUp(limit: 1_000) > 0 {}
    try printSearches(try BenchQuery.all(in: library))
    try printDossier()
  }

  private func printSearches(_ queries: [BenchQuery]) throws {
    let own = try ownWork(queries)
    let bare = try sqliteTimes(queries)
    var table = Table(
      "search, \(Self.runs) runs, ms", "p50", "p95", "CPU p50", "p95", "sqlite3 p50", "p95",
      "ratio", "rg")
    for (index, query) in queries.enumerated() {
      add(query.sort, own[index], bare[index], rg: try rgTime(query), to: &table)
    }
    add("all of them", own.flatMap(\.self), [], to: &table)
    let comparable = zip(own, bare).filter { !$0.1.isEmpty }
    add(
      "those of sqlite3 too", comparable.flatMap(\.0), comparable.flatMap(\.1), percent: 95,
      to: &table)
    print(table.text + "\n")
  }

  private func add(
    _ name: String, _ own: [Work], _ bare: [Duration], percent: Int = 50, rg: String = "",
    to table: inout Table
  ) {
    let processor = own.map(\.processor)
    let ratio = processor.percentile(percent).flatMap { own in
      bare.percentile(percent).map { (own / max($0, .microseconds(1))).rounded(to: 2) }
    }
    table.add(
      name, Self.text(own.map(\.wall).percentile(50)), Self.text(own.map(\.wall).percentile(95)),
      Self.text(processor.percentile(50)), Self.text(processor.percentile(95)),
      Self.text(bare.percentile(50)), Self.text(bare.percentile(95)), ratio ?? "", rg)
  }

  private func ownWork(_ queries: [BenchQuery]) throws -> [[Work]] {
    var work = [[Work]](repeating: [], count: queries.count)
    for run in 0...Self.runs {
      for (index, query) in queries.enumerated() {
        let measured = try Work.measured {
          _ = try library.find(query.text, order: query.order, limit: Self.hits)
        }
        if run > 0 { work[index].append(measured) }
      }
    }
    return work
  }

  private func printDossier() throws {
    guard let actor = try library.frequentActors(kind: .person, limit: 1).first else { return }
    var table = Table("the most frequent actor, 5 runs, ms", "p50", "p95", "CPU p50", "p95")
    let parts: [(String, () throws -> Void)] = [
      ("name, roles, months", { _ = try library.dossierOpening(of: actor.id) }),
      ("companions", { _ = try library.companions(of: actor.id, limit: 20) }),
      ("outlets", { _ = try library.outlets(of: actor.id, limit: 20) }),
      (
        "50 of \(actor.quotationCount) quotations",
        { _ = try library.quotations(LedgerQuery(actor: actor.id, limit: 50)) }
      ),
      ("all of it, \(actor.articleCount) articles", { _ = try library.dossier(of: actor.id) }),
    ]
    for (name, part) in parts {
      let work = try (0..<5).map { _ in try Work.measured(part) }
      table.add(
        name, Self.text(work.map(\.wall).percentile(50)),
        Self.text(work.map(\.wall).percentile(95)),
        Self.text(work.map(\.processor).percentile(50)),
        Self.text(work.map(\.processor).percentile(95)))
    }
    print(table.text)
  }

  private static func text(_ time: Duration?) -> String {
    time.map { $0.milliseconds.rounded(to: 1) } ?? ""
  }

  /// One rg for each pattern, the later ones in the files that the one before names.
  private func rgTime(_ query: BenchQuery) throws -> String {
    guard let first = query.patterns.first else { return "" }
    let others = query.patterns.dropFirst().indices.map {
      "| xargs -0 -r rg -il0 -- \"$\($0 + 2)\""
    }.joined(separator: " ")
    let search = "rg -il0 -- \"$2\" \"$1\" \(others) | cat"
    let time = try workshop.runTime(
      ["sh", "-c", search, "sh", texts, first] + query.patterns.dropFirst())
    return time.milliseconds.rounded(to: 0)
  }

  /// What sqlite3's own clock says of the processor's time for the bare queries, a list a query; empty
  /// where it cannot be asked.
  private func sqliteTimes(_ queries: [BenchQuery]) throws -> [[Duration]] {
    let asked = queries.indices.filter { queries[$0].sql != nil }
    let script = asked.compactMap { queries[$0].sql }.joined(separator: "\n") + "\n"
    let all = ".timer on\n" + String(repeating: script, count: Self.runs + 1)
    let clock = "sqlite3 -readonly \"$1\" <\"$2\" | grep '^Run Time' | tr -s ' ' | cut -d' ' -f6,8"
    let output = try workshop.output(
      ["sh", "-c", clock, "sh", path, try workshop.write(all, name: "queries.sql")])
    let seconds = output.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Double($0) }.reduce(0, +)
    }
    var times = [[Duration]](repeating: [], count: queries.count)
    for (place, time) in seconds.enumerated().dropFirst(asked.count) {
      times[asked[place % asked.count]].append(.seconds(time))
    }
    return times
  }
}
