import BriefingAnalysis
import BriefingLibrary
import BriefingModel

/// Hands out the articles that are to be analysed anew, some at a time and each once.
struct StaleArticles {
  private var given: Set<ArticleID> = []
  /// Those that are stale again after they were given: they are gone, damaged, or have changed.
  private var left: Set<ArticleID> = []

  /// How many were given.
  var count: Int { given.count }

  /// Takes back what was given and not analysed after all.
  mutating func takeBack(_ ids: some Sequence<ArticleID>) { given.subtract(ids) }

  /// At most `limit` more; none when all were given.
  mutating func next(_ limit: Int, in library: Library) throws -> [ArticleID] {
    while true {
      let wanted = limit + left.count
      let stale = try library.stale(engine: BriefingAnalyzer.engine, limit: wanted)
      let new = stale.filter { !given.contains($0) }
      left.formUnion(stale.lazy.filter(given.contains))
      given.formUnion(new)
      if !new.isEmpty || stale.count < wanted { return new }
    }
  }
}
