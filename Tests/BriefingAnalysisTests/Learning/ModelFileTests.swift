import Foundation
import Testing

@testable import BriefingAnalysis

/// Files of weights that are not there are refused with an error that says so.
struct ModelFileTests {
  @Test func missingFileIsUnreadable() {
    #expect(throws: ModelError.unreadable("/nowhere/speakers.txt")) {
      try MappedFile(path: "/nowhere/speakers.txt")
    }
  }

  @Test func emptyFileIsUnreadable() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: ModelError.unreadable(file.path)) { try MappedFile(path: file.path) }
  }
}
