import Foundation
internal import GRDB

extension LibraryError {
  /// What an error of SQLite's means for the library at `location`.
  init(_ error: any Error, at location: LibraryLocation) {
    let path = location.name
    switch error {
    case let error as LibraryError:
      self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
      case .SQLITE_CORRUPT: self = .corrupt(path)
      case .SQLITE_NOTADB: self = .notALibrary(path)
      case .SQLITE_INTERRUPT: self = .cancelled
      case .SQLITE_READONLY: self = .readOnly(path)
      case .SQLITE_FULL: self = .diskFull(path)
      case .SQLITE_ERROR: self = .corrupt(path)
      case .SQLITE_IOERR where location.isOnFullDisk: self = .diskFull(path)
      default:
        self = .unreachable(path, reason: error.message ?? error.resultCode.description)
      }
    default:
      self = .unreachable(path, reason: (error as NSError).localizedDescription)
    }
  }
}
