import BriefingModel
internal import GRDB

extension Library {
  /// How much the articles of each date hold of an actor, or of all actors, in order; those without a
  /// date come first. O(articles of the actor), for all O(actors of all articles).
  public func counts(of id: RegisteredActor.ID?) throws(LibraryError) -> [DateCounts] {
    try read { database in
      let members = try id.map { try RegistryNames(database).members(of: [$0.rawValue]) }
      let condition = members == nil ? "1" : "actor IN (SELECT value FROM json_each(?1))"
      return try Row.fetchAll(
        database,
        sql: """
          SELECT day, count(DISTINCT article), sum(mentions), sum(quotations)
          FROM foundActor WHERE \(condition) GROUP BY day ORDER BY day
          """, arguments: members.map { [IDList($0).json] } ?? []
      ).map { row in
        DateCounts(
          date: CalendarDate(dayNumber: row[0]), articles: row[1], mentions: row[2],
          quotations: row[3])
      }
    }
  }
}
