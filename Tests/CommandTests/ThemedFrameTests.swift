import BriefingData
import Foundation
import Testing

@testable import BriefingBrowser
@testable import lede

/// What every screen looks like in every bundled theme: the screens are recorded with their roles
/// (`BriefingBrowserTests/Frames`), and here what each role looks like.
@Suite("Screens in themes")
struct ThemedFrameTests {
  private static let names = ["default", "dark", "light", "high-contrast", "none"]
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private func theme(_ name: String) throws -> Theme {
    try ThemeShelf(data: try BriefingData(), folder: "").theme(name)
  }

  @Test("the looks of every role are those that were recorded", arguments: names)
  func looks(name: String) throws {
    let theme = try theme(name)
    let drawn = StyleRole.allCases.map { "\($0.name): \(theme[$0].inWords)\n" }.joined()
    let file = Self.tests.appendingPathComponent("CommandTests/Looks/\(name).looks")
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: look at it, and run again")
      return
    }
    #expect(recorded == drawn)
  }

  /// What is lit, chosen or typed has to stand out from what is beside it on the screen, with colours
  /// and without.
  @Test("what stands out does so on every screen", arguments: names)
  func standsOut(name: String) throws {
    let theme = try theme(name)
    let marks: Set<StyleRole> = [
      .lit, .litCurrent, .selection, .match, .hint, .listSelected, .added, .removed,
    ]
    for (role, beside) in try Self.neighbours() where marks.contains(role) && beside == .text {
      for theme in [theme, theme.withoutColors] {
        #expect(theme[role] != theme[beside], "\(role.name) looks like \(beside.name)")
      }
    }
  }

  /// The roles that stand beside each other on some screen.
  private static func neighbours() throws -> [(StyleRole, StyleRole)] {
    let folder = tests.appendingPathComponent("BriefingBrowserTests/Frames")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var pairs: Set<[StyleRole]> = []
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let roles = line.split(separator: "{").compactMap { part in
          part.split(separator: "}").first.flatMap { StyleRole(name: String($0)) }
        }
        for (left, right) in zip(roles, roles.dropFirst()) {
          pairs.formUnion([[left, right], [right, left]])
        }
      }
    }
    #expect(pairs.count > 20)
    return pairs.map { ($0[0], $0[1]) }
  }
}

extension Style {
  /// The style as it is recorded.
  fileprivate var inWords: String {
    let paint = { (paint: Paint?) in
      paint.map { "\($0.ansi)" + ($0.extended.map { "/\($0)" } ?? "") } ?? "-"
    }
    return "\(paint(foreground)) on \(paint(background)), attributes \(attributes.rawValue), "
      + "without colours \(monochrome.rawValue)"
  }
}
