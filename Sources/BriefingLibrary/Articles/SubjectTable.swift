import BriefingModel
import Foundation
internal import GRDB

/// The rows of whom and what publishers say that their articles are about.
struct SubjectTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keeps the subjects of an article in place of those before.
  func keep(_ subjects: [NamedSubject], of id: ArticleID) throws {
    if subjects.isEmpty {
      try database.cachedStatement(sql: "DELETE FROM articleSubjects WHERE article = ?")
        .execute(arguments: [id.rawValue])
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(subjects), as: UTF8.self)
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO articleSubjects (article, subjects) VALUES (?, ?)"
    ).execute(arguments: [id.rawValue, text])
  }

  /// The subjects of an article.
  func subjects(of id: ArticleID) throws -> [NamedSubject] {
    let text = try String.fetchOne(
      database.cachedStatement(sql: "SELECT subjects FROM articleSubjects WHERE article = ?"),
      arguments: [id.rawValue])
    return text.map(Self.read) ?? []
  }

  /// Reads what `keep` wrote; nothing where it is something else.
  private static func read(_ text: String) -> [NamedSubject] {
    (try? JSONDecoder().decode([NamedSubject].self, from: Data(text.utf8))) ?? []
  }
}
