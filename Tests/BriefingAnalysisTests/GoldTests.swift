import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingModel
import Testing

/// The analysis of the sample briefings, held against what a reader finds in them.
struct GoldTests {
  @Test(arguments: try GoldFile.names)
  func sampleBriefingIsAnalysedAsByHand(_ name: String) throws {
    let data = try BriefingData()
    let lexicons = try data.lexicons()
    let bytes = try #require(try data.briefings()[name], "there is no briefing \(name)")
    let furniture = try #require(lexicons["furniture"], "there is no lexicon of furniture")
    let reader = ArticleReader(furniture: furniture)
    let article = try reader.read(bytes, name: name + ".md")
    let findings = try BriefingAnalyzer(lexicons: lexicons).analyze(article)
    let briefing = Briefing(article: article, findings: findings)
    let differences = try GoldComparison(GoldFile(named: name), briefing).differences()
    guard !differences.isEmpty else { return }
    Issue.record(
      "\(differences.count) differences in \(name):\n\(differences.joined(separator: "\n"))")
  }

  @Test func everySampleBriefingHasItsGold() throws {
    #expect(try Set(GoldFile.names) == Set(BriefingData().briefings().keys))
  }
}
