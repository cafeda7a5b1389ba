import BriefingModel
internal import GRDB

extension Library {
  /// How much the articles of each date hold of an actor, or of all actors, in order; those without a
  /// date come first. What copies of a story say again is not counted. O(articles of the actor), for all O(actors of all articles).
  public func counts(of id: RegisteredActor.ID?) throws(LibraryError) -> [DateCounts] {
    try read { database in
      let members = try id.map { try RegistryNames(database).members(of: [$0.rawValue]) }
      let condition = members == nil ? "1" : "actor IN (SELECT value FROM json_each(?1))"
      return try Row.fetchAll(
        database,
        sql: """
          SELECT day, count(DISTINCT article) FILTER (WHERE NOT isCopy) AS named,
            coalesce(sum(mentions) FILTER (WHERE NOT isCopy), 0),
            sum(quotations - copiedQuotations) AS said
          FROM foundActor WHERE \(condition) GROUP BY day HAVING named > 0 OR said > 0
          ORDER BY day
          """, arguments: members.map { [IDList($0).json] } ?? []
      ).map { row in
        DateCounts(
          date: CalendarDate(dayNumber: row[0]), articles: row[1], mentions: row[2],
          quotations: row[3])
      }
    }
  }
}
