import BriefingBrowser
import Foundation
import Testing

/// Every screen of `ScreenTable` in every size, with the role of every cell, beside what was recorded
/// under `Frames`. A screen without a file is recorded, which fails the run: look at it, and run again.
/// What the roles look like is recorded in `CommandTests`, theme by theme.
@Suite struct FrameTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Frames")

  @Test(arguments: ScreenTable.all)
  func everyScreenInEverySize(_ screen: ScreenTable) throws {
    let drawn =
      try ScreenTable.sizes.map { size in
        "== \(screen.keys) at \(size.columns)x\(size.rows)\n"
          + Self.trimmed(try screen.frame(size).roleText)
      }
      .joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent(screen.name + ".frame")
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(screen.name) was recorded: look at it, and run again")
      return
    }
    #expect(recorded == drawn, "\(screen.name)\n\(drawn)")
  }

  @Test func everyFileIsOfAScreen() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = ScreenTable.all.map { $0.name + ".frame" }
    #expect(Set(files) == Set(names))
    #expect(Set(names).count == names.count)
  }

  /// Every role is on some screen, so that no theme is judged by half.
  @Test func everyRoleIsSeen() throws {
    let cells = try ScreenTable.all.flatMap { screen in
      try ScreenTable.sizes.flatMap { try screen.frame($0).cells }
    }
    let missing = Set(StyleRole.allCases).subtracting(cells.map(\.role))
    #expect(missing.isEmpty, "\(missing.map(\.name))")
  }

  /// The rows without the blanks at their ends.
  private static func trimmed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line.hasSuffix("{text}") ? line.dropLast(6) : line
    }
    .joined(separator: "\n")
  }
}
