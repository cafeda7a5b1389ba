import BriefingAnalysis
import BriefingLibrary
import BriefingModel

/// Analyses anew what was analysed by an older engine or not at all, some articles at a time.
struct Reanalysis {
  let library: Library
  let analyzer: BriefingAnalyzer
  let isCancelled: @Sendable () -> Bool

  /// Analyses all that is stale.
  ///
  /// - Parameters:
  ///   - batchSize: how many at a time, on all cores.
  ///   - report: is told how many are done.
  /// - Returns: how many were analysed.
  func run(batchSize: Int = 32, report: (Int) -> Void) throws -> Int {
    var stale = StaleArticles()
    var count = 0
    while !isCancelled() {
      let ids = try stale.next(batchSize, in: library)
      if ids.isEmpty { break }
      let articles = try ids.compactMap { id in try library.article(id).map { (id, $0) } }
      let found = articles.concurrentMap { id, article in
        analyzer.analyze(article, isCancelled: isCancelled, report: { _ in })
          .map { FoundArticle(id, $0, in: article.text) }
      }
      let whole = found.compactMap(\.self)
      try library.keep(whole)
      count += whole.count
      report(stale.count)
    }
    return count
  }
}
