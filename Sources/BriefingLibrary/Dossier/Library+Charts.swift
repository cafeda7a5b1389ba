import BriefingModel
internal import GRDB

extension Library {
  /// In how many articles each two of some actors are both named, and, where a row meets its own
  /// column, in how many it is named at all; copies of a story are one. O(articles of the actors × actors).
  public func coOccurrence(of actors: [RegisteredActor]) throws(LibraryError) -> ActorMatrix {
    try read { database in
      let stories = try Self.stories(in: database)
      let articles = try actors.map { try Self.articles(of: $0, stories, in: database) }
      let names = actors.map(\.name)
      return ActorMatrix(
        rows: names, columns: names,
        counts: articles.map { row in
          articles.map { column in
            let (few, many) = row.count < column.count ? (row, column) : (column, row)
            return few.count { many.contains($0) }
          }
        })
    }
  }

  /// In how many articles of each outlet each of some actors is named, what an outlet took from others
  /// too; the outlets that name them most often come first. O(articles of the actors).
  public func outletCounts(
    of actors: [RegisteredActor], limit: Int = 20
  ) throws(LibraryError) -> ActorMatrix {
    try read { database in
      let counts = try actors.map { actor in
        let outlets = try DossierSource(of: actor.id, in: database).outlets(limit: 1_000)
        // SQLite tells names apart that are one to Swift, being composed of other scalars.
        return Dictionary(outlets.map { ($0.name, $0.articleCount) }, uniquingKeysWith: +)
      }
      var totals: [String: Int] = [:]
      for count in counts { totals.merge(count) { $0 + $1 } }
      let outlets = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(max(limit, 0))
      return ActorMatrix(
        rows: outlets.map(\.key), columns: actors.map(\.name),
        counts: outlets.map { outlet in counts.map { $0[outlet.key] ?? 0 } })
    }
  }

  /// The story of each article that is a copy of one.
  private static func stories(in database: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, story FROM article WHERE story IS NOT NULL")
    var stories: [Int64: Int64] = [:]
    while let row = try rows.next() { stories[row[0]] = row[1] }
    return stories
  }

  /// The articles that name an actor, and in place of copies their story, below 0.
  private static func articles(
    of actor: RegisteredActor, _ stories: [Int64: Int64], in database: Database
  ) throws -> Set<Int64> {
    let members = try RegistryNames(database).members(of: [actor.id.rawValue])
    let articles = try Int64.fetchSet(
      database,
      sql: "SELECT article FROM foundActor WHERE actor IN (SELECT value FROM json_each(?))",
      arguments: [IDList(members).json])
    return Set(articles.map { article in stories[article].map { -$0 } ?? article })
  }
}
