import BriefingModel
internal import GRDB

extension Library {
  /// What a version of an article is known by in every library: a number made from its text, as
  /// sixteen hexadecimal digits. Nil where there is no such version.
  public func textDigest(of id: ArticleID, version: Int) throws(LibraryError) -> String? {
    try read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT digest FROM article WHERE id = ?1 AND version = ?2
          UNION ALL SELECT digest FROM articleVersion WHERE article = ?1 AND number = ?2
          """, arguments: [id.rawValue, version]
      ).map(ArticleIdentity.hexadecimal)
    }
  }

  /// The article that has or had a text with that digest, the newest where several have; nil where
  /// none has.
  public func article(withTextDigest digest: String) throws(LibraryError) -> ArticleID? {
    try read { try ArticleIdentity($0).article(withTextDigest: digest) }
  }

  /// The article that was published at a web address, the newest where several were; nil where none
  /// was.
  public func article(atAddress address: String) throws(LibraryError) -> ArticleID? {
    try read { try ArticleIdentity($0).article(atAddress: address) }
  }
}

/// Finds articles by what they are known by in every library, within a transaction.
struct ArticleIdentity {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The article that has or had a text with that digest, the newest of several.
  func article(withTextDigest digest: String) throws -> ArticleID? {
    guard digest.utf8.count == 16, let number = UInt64(digest, radix: 16) else { return nil }
    return try Int64.fetchOne(
      database,
      sql: """
        SELECT max(id) FROM (
          SELECT id FROM article WHERE digest = ?1
          UNION ALL SELECT article FROM articleVersion WHERE digest = ?1)
        """, arguments: [Int64(bitPattern: number)]
    ).map(ArticleID.init)
  }

  /// The article that was published at a web address, the newest of several.
  func article(atAddress address: String) throws -> ArticleID? {
    guard let address = CanonicalAddress(address) else { return nil }
    return try Int64.fetchOne(
      database, sql: "SELECT max(id) FROM article WHERE address = ?", arguments: [address.text]
    ).map(ArticleID.init)
  }

  /// A digest as sixteen hexadecimal digits.
  static func hexadecimal(_ digest: Int64) -> String {
    let digits = String(UInt64(bitPattern: digest), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
