import BriefingModel
internal import GRDB

/// A file that articles were read from, as it was then.
public struct ImportedFile: Hashable, Sendable {
  /// Its absolute path.
  public var path: String
  /// Its length in bytes.
  public var size: Int64
  /// When it was last written, in nanoseconds since 1970 UTC.
  public var modified: Int64

  /// A file.
  public init(path: String, size: Int64, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}

extension Library {
  /// Those of some files whose articles the library has, and that have not been written to since.
  /// O(number of files).
  public func unchanged(
    among files: [ImportedFile]
  ) throws(LibraryError) -> Set<ImportedFile> {
    try read { try ImportedFileTable($0).unchanged(among: files) }
  }
}

/// The files that were imported.
struct ImportedFileTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Remembers files.
  func keep(_ files: [ImportedFile]) throws {
    for file in files {
      try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO importedFile (path, size, modified) VALUES (?, ?, ?)"
      ).execute(arguments: [file.path, file.size, file.modified])
    }
  }

  /// Forgets the file that an article was read from.
  func forget(of id: ArticleID) throws {
    try database.execute(
      sql: "DELETE FROM importedFile WHERE path = (SELECT origin FROM article WHERE id = ?)",
      arguments: [id.rawValue])
  }

  func unchanged(among files: [ImportedFile]) throws -> Set<ImportedFile> {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM importedFile WHERE path = ? AND size = ? AND modified = ?")
    return Set(
      try files.filter { file in
        try Bool.fetchOne(statement, arguments: [file.path, file.size, file.modified]) != nil
      })
  }
}
