import BriefingBrowser
import Foundation
import Testing

/// Screens beside the keys that lead to them: each file under `Screens` has a first line of size and
/// keys, and below it the screen. A file with only the first line is recorded, which fails the run.
/// Charts in a file whose name ends with `-ascii` are drawn in ASCII.
@Suite struct ScreenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens")

  /// What the keys of a screen begin with where they are pressed on the shelf.
  static let onShelf = "shelf: "

  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".screen") }.sorted()
  }

  @Test func thereAreScreens() {
    #expect(Self.names.count > 10)
  }

  @Test(arguments: names)
  func screenIsWhatTheKeysLeadTo(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let contents = try String(contentsOf: file, encoding: .utf8)
    let lines = contents.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let head = lines[0].split(separator: " ", maxSplits: 1)
    let size = try #require(head.first.flatMap { Size($0) })
    var keys = head.count > 1 ? head[1] : ""
    var settings = BrowserSettings()
    if name.hasSuffix("-ascii.screen") { settings.chartGlyphs = .ascii }
    var driver = Driver(size.columns, size.rows, settings: settings)
    if keys.hasPrefix(Self.onShelf) {
      keys = keys.dropFirst(Self.onShelf.count)
      driver = Driver(shelf: SampleLibrary.entries, size.columns, size.rows)
    }
    driver.hasRegister = true
    try driver.press(String(keys))
    let screen = frame(of: driver.state).text + "\n"
    guard lines.count > 1, !lines[1].isEmpty else {
      try (String(lines[0]) + "\n" + screen).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: look at it, and run again")
      return
    }
    #expect(String(lines[1]) == screen, "\(name)\n\(screen)")
  }
}
