import BriefingData
import BriefingImport
import BriefingModel
import Foundation
import Testing

@testable import BriefingAnalysis

/// Briefings from all parts of the world that were looked at, held against what a reader finds in them.
struct WorldTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("World/seen")

  @Test(arguments: [
    "01-lagos-ferries", "05-andes-frogs", "07-interview-translator", "09-dhaka-flood-live",
    "11-manila-opinion",
  ])
  func quotationsAreFoundAsByHand(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name + ".md")
    let furniture = try #require(
      try BriefingData().lexicons()["furniture"], "there is no lexicon of furniture")
    let article = try ArticleReader(furniture: furniture)
      .read(Array(Data(contentsOf: file)), name: name + ".md")
    let briefing = Briefing(
      article: article, findings: try Shipped.analyzer.get().analyze(article))
    let differences = try GoldComparison(GoldFile(named: name, in: Self.folder), briefing)
      .quotationDifferences()
    guard !differences.isEmpty else { return }
    Issue.record(
      "\(differences.count) differences in \(name):\n\(differences.joined(separator: "\n"))")
  }
}
