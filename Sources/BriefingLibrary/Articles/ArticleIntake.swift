import BriefingModel
import Foundation
internal import GRDB

/// Takes articles in, within a transaction: says whether one is known, a new version, or new.
struct ArticleIntake {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds an article, or a version of one, or nothing. `old` is the article that it is known to be a
  /// version of.
  func add(_ article: PreparedArticle, asVersionOf old: ArticleID? = nil) throws -> AddedArticle {
    if let id = try known(article) {
      let isCompleted = try complete(id, with: article)
      try keepFindings(of: article, for: id, isNew: isCompleted && article.findings != nil)
      return AddedArticle(id: id, outcome: .known)
    }
    if let id = try old ?? predecessor(of: article) {
      let isOldText = try VersionStore(database).holds(article, of: id)
      if try isOldText || isExcerpt(article, of: id, isSame: old != nil) {
        return AddedArticle(id: id, outcome: .known)
      }
      let outcome = try VersionStore(database).replace(id, with: article)
      try keepFindings(of: article, for: id, isNew: true)
      return AddedArticle(id: id, outcome: outcome)
    }
    let id = try insert(article)
    try keepFindings(of: article, for: id, isNew: true)
    return AddedArticle(id: id, outcome: .added)
  }

  /// The article that has this text: the same words that two outlets printed are two articles.
  func known(_ article: PreparedArticle) throws -> ArticleID? {
    let metadata = article.article.metadata
    return try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM article JOIN articleText ON articleText.article = article.id
          WHERE digest = ?1 AND text = ?2
            AND NOT coalesce(address <> ?3, 0) AND NOT coalesce(outlet <> ?4, 0)
          """),
      arguments: [article.digest, article.text, article.address, metadata.outlet]
    ).map(ArticleID.init)
  }

  /// Whether a known article was told something that it did not say of itself: what publishers say may
  /// come later than the text. What is known already stays, be it the reader's word or theirs.
  func complete(_ id: ArticleID, with article: PreparedArticle) throws -> Bool {
    let metadata = article.article.metadata
    var isCompleted = false
    if let section = metadata.section {
      try database.cachedStatement(
        sql: """
          UPDATE article SET section = ?1 WHERE id = ?2 AND section IS NULL AND edited & ?3 = 0
          """
      ).execute(arguments: [section, id.rawValue, EditedFields.section.rawValue])
      isCompleted = database.changesCount > 0
    }
    let subjects = SubjectTable(database)
    if !metadata.subjects.isEmpty, try subjects.subjects(of: id).isEmpty {
      try subjects.keep(metadata.subjects, of: id)
      isCompleted = true
    }
    return isCompleted
  }

  /// Whether an article says more of itself than is kept of it.
  func completes(_ article: PreparedArticle, _ id: ArticleID) throws -> Bool {
    let metadata = article.article.metadata
    let hasSection = try Bool.fetchOne(
      database, sql: "SELECT section IS NOT NULL OR edited & ?2 <> 0 FROM article WHERE id = ?1",
      arguments: [id.rawValue, EditedFields.section.rawValue])
    if metadata.section != nil, hasSection == false { return true }
    return try !metadata.subjects.isEmpty && SubjectTable(database).subjects(of: id).isEmpty
  }

  /// The article that this one is a version of: what its publisher calls it decides; then its address
  /// or the file it was read from, where the two have enough in common. Whoever links to an article
  /// gives its address too, and another site may call its own what it likes.
  private func predecessor(of article: PreparedArticle) throws -> ArticleID? {
    if let identifier = article.identifier {
      let known = try candidates("identifier = ?1", [identifier]).first {
        try mayDecide(article, over: $0) || isVersion(article, of: $0)
      }
      if let known { return known }
    }
    if let address = article.address {
      let known = try candidates(
        "address = ?1 AND NOT coalesce(identifier <> ?2, 0)", [address, article.identifier]
      ).first { try isVersion(article, of: $0) }
      if let known { return known }
    }
    guard let origin = article.origin else { return nil }
    return try candidates(
      """
      origin = ?1 AND NOT coalesce(identifier <> ?2, 0) AND NOT coalesce(address <> ?3, 0)
      """, [origin, article.identifier, article.address]
    ).first { try isVersion(article, of: $0) }
  }

  /// Whether the names that an article has decide by themselves that it is one of the library: not
  /// where it comes from another site, because a feed can give its items any name.
  private func mayDecide(_ article: PreparedArticle, over id: ArticleID) throws -> Bool {
    guard let site = Self.site(article.origin) else { return true }
    let origin = try String.fetchOne(
      database.cachedStatement(sql: "SELECT origin FROM article WHERE id = ?"),
      arguments: [id.rawValue])
    return Self.site(origin) == site
  }

  /// The host of an address; nil for files and what was piped in.
  private static func site(_ origin: String?) -> String? {
    guard let origin, origin.hasPrefix("http") else { return nil }
    return URLComponents(string: origin)?.host?.lowercased()
  }

  /// The articles that may be meant, the newest first: a few are compared, because many articles of one
  /// file or address have little in common.
  private func candidates(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [ArticleID] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT id FROM article WHERE \(condition) ORDER BY id DESC LIMIT 8"),
      arguments: arguments
    ).map(ArticleID.init)
  }

  /// Whether an article is only a part of one that was read elsewhere in full, as feeds give it; or a
  /// short word about it, where it is known to be the same (`isSame`).
  private func isExcerpt(
    _ article: PreparedArticle, of id: ArticleID, isSame: Bool
  ) throws -> Bool {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT origin, wordCount FROM article WHERE id = ?"),
      arguments: [id.rawValue])
    guard let row, let words = row[1] as Int?, (row[0] as String?) != article.origin,
      article.wordCount * 2 < words, let old = try StoredArticle(id, in: database)
    else { return false }
    return isSame
      || ShingleSet(old.text, blocks: old.blocks).resemblance(to: article.shingles).smaller >= 0.5
  }

  /// Whether what is found under an address or in a file is still the same article: another one may
  /// have taken its place.
  private func isVersion(_ article: PreparedArticle, of id: ArticleID) throws -> Bool {
    guard let old = try StoredArticle(id, in: database) else { return false }
    if try old.metadata.headline == article.article.metadata.headline
      && mayDecide(article, over: id)
    {
      return true
    }
    return ShingleSet(old.text, blocks: old.blocks).resemblance(to: article.shingles).smaller >= 0.5
  }

  private func insert(_ article: PreparedArticle) throws -> ArticleID {
    let metadata = article.article.metadata
    try database.cachedStatement(
      sql: """
        INSERT INTO article (digest, origin, headline, byline, outlet, dateline, date, url,
          language, section, added, wordCount, address, identifier)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        article.digest, article.origin, metadata.headline, metadata.byline, metadata.outlet,
        metadata.dateline, metadata.date?.description, metadata.url, metadata.language,
        metadata.section, Library.now, article.wordCount, article.address, article.identifier,
      ])
    let id = ArticleID(rawValue: database.lastInsertedRowID)
    try database.cachedStatement(
      sql: "INSERT INTO articleText (article, structure, text) VALUES (?, ?, ?)"
    ).execute(arguments: [id.rawValue, article.structure, article.text])
    if !metadata.subjects.isEmpty {
      try SubjectTable(database).keep(metadata.subjects, of: id)
    }
    try SearchedText(database).add(id)
    try StoryIndex(database).link(article, id)
    try StoryIndex(database).add(article.fingerprint, of: id)
    return id
  }

  private func keepFindings(
    of article: PreparedArticle, for id: ArticleID, isNew: Bool
  ) throws {
    guard let findings = article.findings, let bytes = article.foundBytes else { return }
    let store = FindingsStore(database)
    if try isNew || store.engine(of: id) != findings.engine {
      try store.keep(findings, bytes, for: id)
    }
  }
}
