import BriefingAnalysis
import BriefingData
import BriefingImport
import BriefingModel
import Testing

/// The analysis of the sample briefings, held against what a reader finds in them.
struct GoldTests {
  /// Made once for all briefings: loading the lexicons takes longer than analysing one.
  private static let analyzer = Result {
    let data = try BriefingData()
    return try BriefingAnalyzer(
      lexicons: data.lexicons(), speakerScore: SpeakerScore(data.model("speakers")))
  }

  @Test(arguments: try GoldFile.names)
  func sampleBriefingIsAnalysedAsByHand(_ name: String) throws {
    let data = try BriefingData()
    let bytes = try #require(try data.briefings()[name], "there is no briefing \(name)")
    let furniture = try #require(
      try data.lexicons()["furniture"], "there is no lexicon of furniture")
    let article = try ArticleReader(furniture: furniture).read(bytes, name: name + ".md")
    let briefing = Briefing(article: article, findings: try Self.analyzer.get().analyze(article))
    let differences = try GoldComparison(GoldFile(named: name), briefing).differences()
    guard !differences.isEmpty else { return }
    Issue.record(
      "\(differences.count) differences in \(name):\n\(differences.joined(separator: "\n"))")
  }

  @Test func everySampleBriefingHasItsGold() throws {
    #expect(try Set(GoldFile.names) == Set(BriefingData().briefings().keys))
  }
}
