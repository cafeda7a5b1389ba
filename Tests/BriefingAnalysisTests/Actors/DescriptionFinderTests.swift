import BriefingModel
import Testing

@testable import BriefingAnalysis

struct DescriptionFinderTests {
  /// The descriptions in a text that follows an introduction of two persons, each with its actor.
  private func descriptions(_ text: String) throws -> [String] {
    let introduction =
      "Jonas Ekdal, a former US envoy to Norway, met Libya's naval commander Omar Rashidi. "
    let article = introduction + text
    let findings = try Findings.of(article)
    let utf8 = Array(article.utf8)
    return findings.mentions.filter { $0.form == .description }.map { mention in
      String(decoding: utf8[mention.passage.range], as: UTF8.self) + " = "
        + findings[mention.actor].name
    }
  }

  @Test(arguments: [
    ("It pleased the Libyan commander.", ["the Libyan commander = Omar Rashidi"]),
    ("The former envoy wept.", ["The former envoy = Jonas Ekdal"]),
    ("The commander wept.", ["The commander = Omar Rashidi"]),
    // Modifiers that the role does not have, and phrases that go on.
    ("The Swedish envoy wept.", []),
    ("The commander of the guard wept.", []),
    ("The envoy who called wept.", []),
    ("An envoy wept.", []),
  ])
  func finds(text: String, expected: [String]) throws {
    #expect(try descriptions(text) == expected)
  }

  @Test func findsNobodyWhereTwoHoldTheRole() throws {
    #expect(
      try descriptions("Then the envoy Karl Lindberg came. The envoy wept.").allSatisfy {
        !$0.hasPrefix("The envoy")
      })
  }
}
