import BriefingLibrary
import BriefingModel
import Glibc
import TerminalHarness

/// Measures searches and a dossier in a large library, beside sqlite3 and rg on the same texts.
///
/// sqlite3 carries out the bare FTS5 query with a snippet, and its own clock counts (in whole
/// milliseconds); rg lists the files with the words, and the whole process counts.
struct SearchBench {
  private let library: Library
  private let path: String
  private let texts: String
  private let workshop: Workshop

  private static let runs = 15
  private static let hits = 20

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
    let queries = try BenchQuery.all(in: library)
    try printSearches(queries)
    try printDossier()
  }

  private func printSearches(_ queries: [BenchQuery]) throws {
    var times = [[Duration]](repeating: [], count: queries.count)
    for _ in 0..<Self.runs {
      for (index, query) in queries.enumerated() {
        times[index].append(
          try clocked { _ = try library.search(query.text, limit: Self.hits) })
      }
    }
    let bare = try sqliteTimes(queries)
    var table = Table(
      "search, \(Self.runs) runs, ms", "p50", "p95", "sqlite3 p50", "p95", "ratio", "rg")
    for (index, query) in queries.enumerated() {
      let own = times[index]
      let other = bare[index]
      table.add(
        query.sort, Self.text(own.percentile(50)), Self.text(own.percentile(95)),
        Self.text(other.percentile(50)), Self.text(other.percentile(95)),
        Self.ratio(own.percentile(50), other.percentile(50)), try rgTime(query))
    }
    let all = times.flatMap(\.self)
    let comparable = zip(times, bare).filter { !$0.1.isEmpty }
    table.add(
      "all of them", Self.text(all.percentile(50)), Self.text(all.percentile(95)), "", "", "", "")
    let (own, other) = (comparable.flatMap(\.0), comparable.flatMap(\.1))
    table.add(
      "those of sqlite3 too", Self.text(own.percentile(50)), Self.text(own.percentile(95)),
      Self.text(other.percentile(50)), Self.text(other.percentile(95)),
      Self.ratio(own.percentile(95), other.percentile(95)), "")
    print(table.text + "\n")
  }

  private func printDossier() throws {
    guard let actor = try library.frequentActors(kind: .person, limit: 1).first else { return }
    var dossiers: [Duration] = []
    var pages: [Duration] = []
    for _ in 0..<5 {
      dossiers.append(try clocked { _ = try library.dossier(of: actor.id) })
      pages.append(
        try clocked { _ = try library.quotations(LedgerQuery(actor: actor.id, limit: 50)) })
    }
    var table = Table("the most frequent actor, 5 runs, ms", "p50", "p95")
    table.add(
      "dossier, \(actor.articleCount) articles", Self.text(dossiers.percentile(50)),
      Self.text(dossiers.percentile(95)))
    table.add(
      "50 of \(actor.quotationCount) quotations", Self.text(pages.percentile(50)),
      Self.text(pages.percentile(95)))
    print(table.text)
  }

  private func clocked(_ work: () throws -> Void) rethrows -> Duration {
    let start = ContinuousClock.now
    try work()
    return .now - start
  }

  private static func text(_ time: Duration?) -> String {
    time.map { $0.milliseconds.rounded(to: 1) } ?? ""
  }

  private static func ratio(_ own: Duration?, _ other: Duration?) -> String {
    guard let own, let other, other > .zero else { return "" }
    return (own.milliseconds / other.milliseconds).rounded(to: 2)
  }

  private func rgTime(_ query: BenchQuery) throws -> String {
    guard let pattern = query.pattern else { return "" }
    // rg says 1 where nothing is found.
    let search = "rg -il -- \"$1\" \"$2\" || test $? -eq 1"
    let time = try workshop.runTime(["sh", "-c", search, "sh", pattern, texts])
    return time.milliseconds.rounded(to: 0)
  }

  /// What sqlite3's own clock says of the bare queries, a list a query; empty where it cannot be asked.
  private func sqliteTimes(_ queries: [BenchQuery]) throws -> [[Duration]] {
    var script = ".timer on\n"
    let asked = queries.indices.filter { queries[$0].match != nil }
    for _ in 0..<Self.runs {
      for index in asked {
        let match = (queries[index].match ?? "").split(separator: "'").joined(separator: "''")
        script += """
          SELECT rowid, snippet(articleSearch, 1, '', '', '', 24) FROM articleSearch
          WHERE articleSearch MATCH '\(match)' ORDER BY rank LIMIT \(Self.hits);

          """
      }
    }
    let clock = "sqlite3 -readonly \"$1\" <\"$2\" | grep '^Run Time' | tr -s ' ' | cut -d' ' -f4"
    let output = try workshop.output(
      ["sh", "-c", clock, "sh", path, try workshop.write(script, name: "queries.sql")])
    let seconds = output.split(separator: "\n").compactMap { Double($0) }
    var times = [[Duration]](repeating: [], count: queries.count)
    for (place, time) in seconds.enumerated() {
      times[asked[place % asked.count]].append(.seconds(time))
    }
    return times
  }
}

extension Collection where Element: Comparable {
  /// The value below which `percent` of the values lie; nil without values.
  func percentile(_ percent: Int) -> Element? {
    isEmpty ? nil : sorted()[Swift.min(count - 1, count * percent / 100)]
  }
}
