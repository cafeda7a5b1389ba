import BriefingLibrary
import BriefingModel

/// Measures queries of one's own in a library, and says what they found, so that two states of the
/// program can be told apart.
struct QueryBench {
  private let library: Library
  private let queries: [String]
  private static let runs = 11

  /// Queries, a line each.
  init(library path: String, queries: String) throws {
    library = try Library.open(at: .file(path), isReadOnly: true)
    self.queries = queries.split(separator: "\n").map(String.init)
  }

  /// Prints the table, the queries as they were given.
  func printAll() throws {
    var table = Table(
      "search, \(Self.runs) runs, ms", "p50", "p95", "CPU p50", "by date", "found", "digest")
    var all: [Duration] = []
    for query in queries {
      let work = try measured(query, .relevance)
      let dated = try measured(query, .date)
      all += work.map(\.wall)
      let ranked = try library.searchOrder(query)
      let newest = try library.searchOrder(query, order: .date)
      table.add(
        query, Self.text(work.map(\.wall).percentile(50)),
        Self.text(work.map(\.wall).percentile(95)), Self.text(work.map(\.processor).percentile(50)),
        Self.text(dated.map(\.processor).percentile(50)), "\(ranked.count)",
        Self.digest(ranked + newest))
    }
    table.add("all of them", Self.text(all.percentile(50)), Self.text(all.percentile(95)))
    print(table.text)
  }

  /// The first run does not count.
  private func measured(_ query: String, _ order: SearchOrder) throws -> [Work] {
    try (0...Self.runs).map { _ in
      try Work.measured {
        _ = try library.find(query, order: order, limit: SearchBench.hits)
      }
    }.suffix(Self.runs)
  }

  /// A number that is another for other articles or another order (FNV-1a).
  private static func digest(_ articles: [ArticleID]) -> String {
    let hash = articles.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, article in
      (hash ^ UInt64(bitPattern: article.rawValue)) &* 0x100_0000_01b3
    }
    return String(hash & 0xFFFF_FFFF, radix: 16)
  }

  private static func text(_ time: Duration?) -> String {
    time.map { $0.milliseconds.rounded(to: 1) } ?? ""
  }
}
