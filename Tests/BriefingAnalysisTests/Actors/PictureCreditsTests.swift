import BriefingModel
import Testing

@testable import BriefingAnalysis

struct PictureCreditsTests {
  /// The names that stand in the credits of pictures.
  private func credited(_ text: String) throws -> [String] {
    let briefing = try Shipped.briefing(text)
    return briefing.findings.mentions.filter { $0.form == .credit }
      .map { briefing.article.text[$0.passage] }
  }

  @Test(arguments: [
    ("The pier at noon. Image: Kari Lindberg.", ["Kari Lindberg"]),
    (
      "The pier. (Photo: Kari Lindberg / Ekdal Bank) Jonas Ekdal left.",
      ["Kari Lindberg", "Ekdal Bank"]
    ),
    ("Photo by Kari Lindberg", ["Kari Lindberg"]),
    ("Photo courtesy of Kari Lindberg.", ["Kari Lindberg"]),
    ("The pier at noon. (Kari Lindberg/Reuters)", ["Kari Lindberg", "Reuters"]),
  ])
  func findsWhosePicturesTheyAre(text: String, expected: [String]) throws {
    #expect(try credited(text) == expected)
  }

  @Test(arguments: [
    "Images of Kari Lindberg were posted.",
    "Photo albums by Kari Lindberg were sold.",
    "A photo by Kari Lindberg shows the pier.",
    "Photos by Kari Lindberg show the pier.",
    "They met (Kari Lindberg and Jonas Ekdal).",
  ])
  func leavesTheStoryAlone(text: String) throws {
    #expect(try credited(text).isEmpty)
  }

  @Test func countsThemApart() throws {
    let findings = try Shipped.briefing("Jonas Ekdal left. Image: Kari Lindberg.").findings
    #expect(findings.actors.map(\.name) == ["Jonas Ekdal", "Kari Lindberg"])
    #expect(findings.storyMentionCounts == [1, 0])
  }

  @Test func meansNobodyByAPronounWhoIsOnlyCredited() throws {
    #expect(try Findings.pronouns(of: "The pier. Image: Kari Lindberg. She left.").isEmpty)
  }
}
