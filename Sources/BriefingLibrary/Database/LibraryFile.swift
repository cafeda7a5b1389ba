import Foundation
internal import GRDB

/// Opens the file of a library, with what SQLite needs to keep it safe.
struct LibraryFile {
  /// Marks the file as lede's ("lede" in ASCII).
  static let applicationID: Int32 = 0x6C65_6465
  /// How long is waited for another program that writes, in seconds.
  static let patience = 5.0

  let path: String
  let patience: Double

  /// The open database, and whether it can be written to. Makes the file and its folder where they
  /// are not there. A file that is something else is left as it is.
  ///
  /// Only SQLite ever opens the file: the locks of a process on a file go when it closes any
  /// descriptor of that file, which SQLite takes care of with its own and cannot with others
  /// (sqlite.org/howtocorrupt.html, 2.2).
  ///
  /// - Throws: `LibraryError` or an error of SQLite's.
  func open() throws -> DatabaseQueue {
    guard try isThere() else {
      try makeFolder()
      return try openToWrite()
    }
    guard access(path, W_OK) == 0 else { return try openToRead() }
    do {
      return try openToWrite()
    } catch let error as DatabaseError where Self.refusesLog(error) {
      guard access(path, R_OK) == 0 else { throw error }
      return try openToRead()
    }
  }

  /// Whether SQLite could not make what it needs beside the file: its folder cannot be written, or the
  /// disk has no room.
  private static func refusesLog(_ error: DatabaseError) -> Bool {
    [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_FULL].contains(error.resultCode)
  }

  /// One connection, not a `DatabasePool`: a pool writes to the disk whenever it opens, which takes
  /// ten times as long as all the rest.
  private func openToWrite() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction(prepareSchema)
    return queue
  }

  /// Opens a file that cannot be written. Where SQLite's log is missing and cannot be
  /// made, nobody else has the library open for writing either, and it is read as it is.
  func openToRead() throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read(checkSchemaToRead)
      return queue
    } catch let error as DatabaseError where Self.refusesLog(error) {
      // Without what stands in a log, something the reader wrote would seem to be gone.
      var log = stat()
      guard stat("\(path)-wal", &log) != 0 || log.st_size == 0 else { throw error }
      let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      let queue = try DatabaseQueue(path: address, configuration: configuration)
      try queue.read(checkSchemaToRead)
      return queue
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "library"
    configuration.prepareDatabase { database in
      database.add(function: .folded)
      // What the reader wrote is on the disk when the call returns.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // In KiB: of a large library, what one search reads stays for the next, typed a letter later.
      try database.execute(sql: "PRAGMA cache_size = -4000")
    }
    return configuration
  }

  /// Brings the schema up to date; reads three numbers where it is.
  private func prepareSchema(of database: Database) throws {
    try checkSchema(of: database)
    let version = try Self.version(of: database)
    if version == Migrations.version { return }
    if version > 0 { try LibraryBackup(path: path).make(of: database, version: version) }
    // Kept in the file from then on: a lede that reads does not wait for one that writes.
    try database.execute(sql: "PRAGMA journal_mode = WAL")
    try Migrations.run(on: database)
  }

  /// - Throws: `LibraryError.newer` or `.notALibrary`.
  private func checkSchema(of database: Database) throws {
    let version = try Self.version(of: database)
    guard version <= Migrations.version else { throw LibraryError.newer(path) }
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard application == Self.applicationID || tables == 0 && version == 0 else {
      throw LibraryError.notALibrary(path)
    }
  }

  /// What is only to be read cannot be brought up to date.
  ///
  /// - Throws: the errors of `checkSchema`, and `LibraryError.older`.
  private func checkSchemaToRead(of database: Database) throws {
    try checkSchema(of: database)
    guard try Self.version(of: database) == Migrations.version else {
      throw LibraryError.older(path)
    }
  }

  private static func version(of database: Database) throws -> Int32 {
    try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Whether there is a file.
  ///
  /// - Throws: `LibraryError.unreachable` where it cannot be known, or is a folder or a device.
  private func isThere() throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return false }
      throw LibraryError.unreachable(path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LibraryError.unreachable(path, reason: "it is not a file")
    }
    return true
  }

  /// Makes the folder, for its owner alone.
  private func makeFolder() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw LibraryError.unreachable(path, reason: "its folder cannot be made")
    }
  }
}
