import BriefingModel
internal import GRDB

extension Library {
  /// The headlines of some articles; those that are not there are left out. O(articles).
  public func headlines(
    of ids: some Sequence<ArticleID>
  ) throws(LibraryError) -> [ArticleID: String] {
    let list = IDList(ids.map(\.rawValue)).json
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT id, headline FROM article WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [list])
      return rows.reduce(into: [:]) { $0[ArticleID(rawValue: $1[0])] = $1[1] }
    }
  }
}
