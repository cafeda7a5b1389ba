internal import GRDB

extension Library {
  /// A number that is another than before once another program, or another connection of this one, has
  /// changed the library. What is changed over this connection leaves it as it is. O(1).
  public func changeMark() throws(LibraryError) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}
