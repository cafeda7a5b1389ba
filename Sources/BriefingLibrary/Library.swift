import BriefingModel
internal import GRDB

/// The articles on this machine and what the reader added to them.
///
/// A value over one connection to the database, to be shared freely between threads: their calls
/// take turns. Every call that writes returns when what it wrote is on the disk.
///
/// Each call can throw what any use of the file can: `unreachable`, `corrupt`, `locked` after some
/// seconds of waiting, `cancelled` after `interrupt`; and each that writes `readOnly` and `diskFull`.
/// Their comments name what they throw besides. A call that throws has changed nothing.
public struct Library: Sendable {
  /// Where it is kept.
  public let location: LibraryLocation
  let database: DatabaseQueue

  /// Opens the library at `location`, and makes it where there is none. A library that cannot be
  /// written to opens for reading.
  ///
  /// - Parameter isReadOnly: Whether a file is only to be read; it has to be there then.
  public static func open(
    at location: LibraryLocation, isReadOnly: Bool = false
  ) throws(LibraryError) -> Library {
    try open(at: location, patience: LibraryFile.patience, isReadOnly: isReadOnly)
  }

  /// Opens a library that waits `patience` seconds for other programs.
  static func open(
    at location: LibraryLocation, patience: Double, isReadOnly: Bool = false
  ) throws(LibraryError) -> Library {
    do {
      switch location {
      case .file(let path):
        let file = LibraryFile(path: path, patience: patience)
        return Library(
          location: location, database: try isReadOnly ? file.openToRead() : file.open())
      case .memory:
        var configuration = Configuration()
        configuration.prepareDatabase { $0.add(function: .folded) }
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.writeWithoutTransaction(Migrations.run)
        return Library(location: location, database: queue)
      }
    } catch {
      throw LibraryError(error, at: location)
    }
  }

  /// Whether the library can be read and not written.
  public var isReadOnly: Bool { database.configuration.readonly }

  /// Why nothing can be written; nil where something can.
  public var whyReadOnly: LibraryError? { isReadOnly ? .readOnly(location.name) : nil }

  /// Has what is being asked over this connection given up: it throws. What is asked later is not
  /// affected.
  public func interrupt() { database.interrupt() }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw LibraryError(error, at: location)
    }
  }

  /// Writes in one transaction; all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(LibraryError) -> Value {
    guard !isReadOnly else {
      throw location.isOnFullDisk ? .diskFull(location.name) : .readOnly(location.name)
    }
    do {
      return try database.write(body)
    } catch {
      throw LibraryError(error, at: location)
    }
  }
}
