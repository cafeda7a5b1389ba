import Foundation
import Testing

/// The page of figures in the docs: written by `make evaluate`, from corpora that are not in the
/// repository, so that only its form can be looked at here.
struct MeasuredPageTests {
  private func lines() throws -> [Substring] {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/measured.md")
    return try String(contentsOf: page, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func holdsEverythingThatIsMeasured() throws {
    let titles = try lines().filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(
      titles == [
        "At a glance", "What a reader sees: the gold briefings",
        "Briefings from all parts of the world", "Attributions", "Confidence", "Names",
        "Coreference of names and pronouns", "Speed of the whole analysis, one core",
      ])
  }

  @Test func hasWholeTables() throws {
    let tables = try lines().split { !$0.hasPrefix("|") }
    #expect(tables.count >= 10)
    for table in tables {
      let columns = Set(table.map { $0.count { $0 == "|" } })
      #expect(columns.count == 1 && table.count >= 3, "\(table.first ?? "")")
    }
  }
}
