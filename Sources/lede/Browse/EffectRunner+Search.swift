import BriefingAnalysis
import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Searches the library for the newest of the queries that came meanwhile. The first hits are
  /// answered before the others are counted, and all is given up once another query comes.
  func searchLibrary(_ query: LibraryQuery) {
    guard queries.put(query) else { return }
    scheduler.schedule(on: .finding) {
      guard let query = queries.take() else { return }
      do {
        try answer(query, from: shelf.library())
      } catch LibraryError.cancelled {
      } catch {
        post(.librarySearchFailed(query, Failure.text(of: error)))
      }
    }
  }

  private func answer(_ query: LibraryQuery, from library: Library) throws {
    let isCancelled = { queries.isHeld }
    let found = try library.find(
      query.text, order: query.order, limit: Self.firstHits, isCancelled: isCancelled)
    let isAll = found.hits.count < Self.firstHits
    post(
      .libraryFound(
        query, found.hits, note: try note(on: found, of: query, in: library), isAll: isAll))
    guard !isAll, !isCancelled() else { return }
    post(
      .libraryCounted(
        query,
        try library.searchOrder(query.text, order: query.order, isCancelled: isCancelled)))
  }

  /// What may be missing: what was left out, or where nothing was found, what was not analysed yet.
  private func note(
    on found: SearchAnswer, of query: LibraryQuery, in library: Library
  ) throws -> String? {
    if let limit = found.limits.map(\.description).min() { return limit }
    guard found.hits.isEmpty, try !SearchParser.parse(query.text).isPlainText else { return nil }
    let count = try library.staleCount(engine: BriefingAnalyzer.engine)
    guard count > 0 else { return nil }
    return
      "\(count) of the articles \(count == 1 ? "is" : "are") not analysed yet: lede does it while you"
      + " read, lede import --reanalyze at once"
  }

  /// Asks for more of what was found.
  func loadHits(_ query: LibraryQuery, _ articles: [ArticleID]) {
    scheduler.schedule(on: .finding) {
      // What cannot be read now is asked for again when it comes into view.
      guard let library = try? shelf.library(),
        let hits = try? library.searchHits(query.text, in: articles)
      else { return }
      post(.hitsLoaded(query, hits))
    }
  }

  /// Keeps a search under its name.
  func keep(_ search: SavedSearch) {
    onLibrary { library in
      var search = search
      search.created = Clock.secondsSince1970
      try library.keep(search)
      return .searchKept(search)
    }
  }

  /// More than most screens have.
  private static let firstHits = 30
}
