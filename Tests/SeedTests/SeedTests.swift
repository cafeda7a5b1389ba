import BriefingChecks
import Foundation
import Testing

/// The files from which fuzzing starts, and those that it once found: all go the whole way.
struct SeedTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Seeds")
  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  static let hostile = Result { try HostileBytes() }

  @Test func thereAreSeeds() {
    #expect(Self.names.count >= 20)
  }

  @Test(arguments: names)
  func nothingGoesWrong(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    #expect(try Self.hostile.get().problems(with: bytes) == [])
  }

  /// What is left of a file whose end, or whose beginning, is lost.
  @Test(arguments: names)
  func nothingGoesWrongWithAPart(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    for part in [bytes.prefix(bytes.count / 3), bytes.suffix(bytes.count / 3)] {
      #expect(try Self.hostile.get().problems(with: Array(part)) == [])
    }
  }
}
