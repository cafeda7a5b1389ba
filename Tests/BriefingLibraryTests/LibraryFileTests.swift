import BriefingModel
import Foundation
import GRDB
import Testing

@testable import BriefingLibrary

@Suite("The library's file")
struct LibraryFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("stands where the environment says")
  func location() {
    #expect(
      LibraryLocation.standard(environment: ["LEDE_LIBRARY": "l.db", "HOME": "/h"]) == .file("l.db")
    )
    #expect(
      LibraryLocation.standard(environment: ["XDG_DATA_HOME": "/data", "HOME": "/h"])
        == .file("/data/lede/library.sqlite"))
    #expect(
      LibraryLocation.standard(environment: ["HOME": "here"])
        == LibraryLocation.standard(environment: [:]))
    #expect(HomeFolder.path(environment: [:]).hasPrefix("/"))
    #expect(
      LibraryLocation.standard(environment: ["XDG_DATA_HOME": "data", "HOME": "/h"])
        == .file("/h/.local/share/lede/library.sqlite"))
  }

  @Test("is made with its folder, for its owner alone")
  func folderMode() throws {
    _ = try Library.open(at: .file("\(folder.path)/a/b/library.sqlite"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/a/b")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test("keeps everything from one lede to the next")
  func reopened() throws {
    let id = try Library.open(at: folder.location()).add(Sample.article(), origin: nil).id
    let bookmark = try Library.open(at: folder.location()).keep(Sample.bookmark(in: id))
    let library = try Library.open(at: folder.location())
    #expect(try library.article(id) == Sample.article())
    #expect(try library.bookmarks(in: nil) == [bookmark])
  }

  @Test("holds a bookmark and a position at once, as a lede that is killed leaves it")
  func killed() throws {
    let library = try Library.open(at: folder.location())
    let id = try library.add(Sample.article(), origin: nil).id
    let bookmark = try library.keep(Sample.bookmark(in: id))
    try library.keep(ReadingPosition(top: 1, cursor: 2), of: id)
    // What a killed process leaves is what its files hold now.
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: "\(folder.path)/library.sqlite\(suffix)",
        toPath: "\(folder.path)/copy.sqlite\(suffix)")
    }
    let copy = try Library.open(at: folder.location("copy.sqlite"))
    #expect(try copy.bookmarks(in: nil) == [bookmark])
    #expect(try copy.position(of: id) == ReadingPosition(top: 1, cursor: 2))
    #expect(try library.bookmarks(in: nil) == [bookmark])
  }

  @Test("is written by two ledes at the same time, and neither loses anything")
  func two() async throws {
    let location = folder.location()
    let id = try Library.open(at: location).add(Sample.article(), origin: nil).id
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lede in 0..<2 {
        group.addTask {
          let library = try Library.open(at: location)
          for number in 0..<25 {
            _ = try library.keep(Sample.bookmark(in: id, note: "\(lede).\(number)"))
            _ = try library.add(Sample.article("Article \(number)"), origin: nil)
          }
        }
      }
      try await group.waitForAll()
    }
    let library = try Library.open(at: location)
    #expect(Set(try library.bookmarks(in: id).map(\.note)).count == 50)
    #expect(try library.shelf().count == 26)
  }

  @Test("is made once by two ledes that start together")
  func startedTogether() async throws {
    let location = folder.location()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          let library = try Library.open(at: location)
          _ = try library.add(Sample.article("Article \(number)"), origin: nil)
        }
      }
      try await group.waitForAll()
    }
    #expect(try Library.open(at: location).shelf().count == 4)
  }

  @Test("says so while another program writes, and works when that has finished")
  func locked() throws {
    let library = try Library.open(at: folder.location(), patience: 0.05)
    let id = try library.add(Sample.article(), origin: nil).id
    let other = try DatabaseQueue(path: "\(folder.path)/library.sqlite")
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: LibraryError.locked("\(folder.path)/library.sqlite")) {
        try library.keep(Sample.bookmark(in: id))
      }
      #expect(try library.bookmarks(in: id).isEmpty)
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try library.keep(Sample.bookmark(in: id)).id == 1)
  }

  @Test(
    "from a newer lede is refused and left as it is, whether its mark is in the file or its log")
  func newer() throws {
    let path = "\(folder.path)/library.sqlite"
    let id = try Library.open(at: folder.location()).add(Sample.article(), origin: nil).id
    let newer = try DatabasePool(path: path)
    try newer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1000") }
    #expect(throws: LibraryError.newer(path)) { try Library.open(at: folder.location()) }
    try newer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let before = try folder.read("library.sqlite")
    #expect(throws: LibraryError.newer(path)) { try Library.open(at: folder.location()) }
    #expect(try folder.read("library.sqlite") == before)
    try newer.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA user_version = \(Migrations.version)")
      _ = try database.checkpoint(.truncate)
    }
    #expect(try Library.open(at: folder.location()).article(id) != nil)
  }

  @Test("that is something else is refused and left as it is")
  func foreign() throws {
    let notes = Array("These are my notes, and no database.".utf8)
    try folder.write(notes, to: "notes.txt")
    #expect(throws: LibraryError.notALibrary("\(folder.path)/notes.txt")) {
      try Library.open(at: folder.location("notes.txt"))
    }
    #expect(try folder.read("notes.txt") == notes)

    let path = "\(folder.path)/other.sqlite"
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE mine (a)") }
    #expect(throws: LibraryError.notALibrary(path)) {
      try Library.open(at: folder.location("other.sqlite"))
    }
    let tables = try DatabaseQueue(path: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["mine"])
  }

  @Test("that is damaged is reported and left as it is")
  func corrupt() throws {
    do {
      let library = try Library.open(at: folder.location())
      for number in 0..<20 { _ = try library.add(Sample.article("Article \(number)"), origin: nil) }
    }
    var bytes = try folder.read("library.sqlite")
    for index in 4_096..<bytes.count { bytes[index] = 0xAA }
    try folder.write(bytes, to: "library.sqlite")
    let path = "\(folder.path)/library.sqlite"
    #expect(throws: LibraryError.corrupt(path)) {
      _ = try Library.open(at: folder.location()).shelf()
    }
    #expect(try folder.read("library.sqlite").count == bytes.count)
  }

  @Test("that cannot be reached says why")
  func unreachable() throws {
    #expect(throws: LibraryError.unreachable(folder.path, reason: "it is not a file")) {
      try Library.open(at: .file(folder.path))
    }
    try folder.write(Array("x".utf8), to: "file")
    let path = "\(folder.path)/file/library.sqlite"
    #expect(throws: LibraryError.unreachable(path, reason: "Not a directory")) {
      try Library.open(at: .file(path))
    }
  }

  @Test("opened for reading is read, refuses what would change it, and is not changed")
  func readOnly() throws {
    let path = "\(folder.path)/library.sqlite"
    let id = try Library.open(at: folder.location()).add(Sample.article(), origin: nil).id
    let file = LibraryFile(path: path, patience: 1)
    let library = Library(location: folder.location(), database: try file.openToRead())
    #expect(library.isReadOnly)
    #expect(try library.article(id) == Sample.article())
    #expect(try library.search("pilots", limit: 1).count == 1)
    #expect(throws: LibraryError.readOnly(path)) { try library.keep(Sample.bookmark(in: id)) }
    #expect(try library.add(Sample.article(), origin: nil).id == id)
  }

  @Test("on a disk without room loses nothing that was there")
  func diskFull() throws {
    let library = try Library.open(at: folder.location())
    let id = try library.add(Sample.article(), origin: nil).id
    try library.write { try $0.execute(sql: "PRAGMA max_page_count = 60") }
    let long = Sample.article("Long", String(repeating: "The pilots wait. ", count: 40_000))
    #expect(throws: LibraryError.diskFull("\(folder.path)/library.sqlite")) {
      try library.add(long, origin: nil)
    }
    #expect(try library.shelf().map(\.id) == [id])
    #expect(try library.article(id) == Sample.article())
  }
}
