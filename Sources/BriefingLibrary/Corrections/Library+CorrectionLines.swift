import BriefingModel
internal import GRDB

extension Library {
  /// What became of a rule from another library.
  public enum CorrectionImport: Hashable, Sendable {
    /// It holds now.
    case added(Int64)
    /// The library has it already.
    case known
    /// It is for an article that the library does not have.
    case articleMissing
  }

  /// The rules that hold, as lines for another library.
  public func exportCorrections() throws(LibraryError) -> [CorrectionLine] {
    try read { database in
      try CorrectionStore(database).active().map { correction in
        var line = CorrectionLine(correction)
        guard let article = correction.article else { return line }
        let row = try Row.fetchOne(
          database, sql: "SELECT digest, url, headline FROM article WHERE id = ?",
          arguments: [article.rawValue])
        guard let row else { return line }
        line.articleDigest = ArticleIdentity.hexadecimal(row[0])
        line.articleURL = row[1]
        line.articleHeadline = row[2]
        return line
      }
    }
  }

  /// Keeps rules that came from another library, all of them or none.
  ///
  /// - Returns: what became of each, in their order.
  public func keep(_ lines: [CorrectionLine]) throws(LibraryError) -> [CorrectionImport] {
    try write { database in
      let store = CorrectionStore(database)
      var known = Set(try store.active().map(KnownRule.init))
      return try lines.map { line in
        var correction = line.correction
        if correction.article != nil || correction.needsArticle {
          guard let article = try Self.article(of: line, in: database) else {
            return .articleMissing
          }
          correction.article = article
        }
        guard known.insert(KnownRule(correction)).inserted else { return .known }
        let id = try store.add(correction)
        try CorrectionEffect(database).follow(correction)
        return .added(id)
      }
    }
  }

  /// The article that a line is for; where it says neither text nor address, the one of its number.
  private static func article(
    of line: CorrectionLine, in database: Database
  ) throws -> ArticleID? {
    if line.articleDigest == nil, line.articleURL == nil {
      return try Int64.fetchOne(
        database, sql: "SELECT id FROM article WHERE id = ?",
        arguments: [line.correction.article?.rawValue]
      ).map(ArticleID.init)
    }
    let identity = ArticleIdentity(database)
    return try line.articleDigest.flatMap { try identity.article(withTextDigest: $0) }
      ?? line.articleURL.flatMap { try identity.article(atAddress: $0) }
  }
}

/// A rule by what it says, whenever it was made.
private struct KnownRule: Hashable {
  var change: Correction.Change
  var article: ArticleID?

  init(_ correction: Correction) {
    (change, article) = (correction.change, correction.article)
  }
}
