import BriefingModel
import Foundation
internal import GRDB

extension ActorRegistry {
  /// Makes what is known of registered actors anew from the articles that name them, so that what came
  /// from elsewhere goes: names, roles and companions. One that no article names any more goes itself.
  /// O(articles of the actors).
  func renew(_ actors: [Int64]) throws {
    for actor in actors {
      let places = try Row.fetchAll(
        database, sql: "SELECT article, number FROM foundActor WHERE actor = ? ORDER BY article",
        arguments: [actor]
      ).map { (article: ArticleID(rawValue: $0[0]), number: $0[1] as Int) }
      try forgetNames(of: actor)
      if places.isEmpty {
        try remove(actor)
      } else {
        try learn(actor, from: places)
      }
    }
  }

  private func forgetNames(of actor: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO nameSearch (nameSearch, rowid, name)
          SELECT 'delete', id, name FROM registeredName WHERE actor = ?1
        """, arguments: [actor])
    try database.execute(sql: "DELETE FROM registeredName WHERE actor = ?", arguments: [actor])
  }

  private func remove(_ actor: Int64) throws {
    try database.execute(
      sql: "DELETE FROM registeredIdentifier WHERE actor = ?", arguments: [actor])
    try database.execute(
      sql: "UPDATE registeredActor SET identity = id WHERE identity = ?", arguments: [actor])
    try database.execute(sql: "DELETE FROM registeredActor WHERE id = ?", arguments: [actor])
  }

  private func learn(
    _ id: Int64, from places: [(article: ArticleID, number: Int)]
  ) throws {
    var known: Candidate?
    for place in places {
      guard let actors = try actors(of: place.article), place.number < actors.count else {
        continue
      }
      let actor = actors[place.number]
      let key = NameKey(actor.name)
      var candidate = known ?? Candidate(id: id, actor, key)
      _ = candidate.learn(actor, key, Self.evidence(actors)[place.number])
      known = candidate
      try add([actor.name] + actor.aliases, to: id)
    }
    if let known { try keep(known) }
  }

  /// The actors of an article as its rows have them.
  private func actors(of id: ArticleID) throws -> [Actor]? {
    let text = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM articleText WHERE article = ?"),
      arguments: [id.rawValue])
    guard let text else { return nil }
    return try FoundFindings(database).findings(of: id, ArticleText(decoding: Array(text)))?.actors
  }
}
