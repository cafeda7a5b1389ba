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

  @Test(arguments: [
    ("Gov. Karl Lindberg came. The governor wept.", ["The governor = Karl Lindberg"]),
    ("Rep. Eva Holm came. The congresswoman wept.", ["The congresswoman = Eva Holm"]),
    ("Sen. Eva Holm met Sen. Karl Lindberg. The senator wept.", []),
    ("Mayor Bill de Kruif came. The mayor wept.", ["The mayor = Bill de Kruif"]),
    ("Mayor Bill de Kruif met Mayor Eva Holm. The mayor wept.", []),
  ])
  func findsWhoeverWasNamedWithTheTitle(text: String, expected: [String]) throws {
    #expect(try descriptions(text) == expected)
  }

  @Test func findsWhoeverHoldsJustThatRole() throws {
    let text = "Harbour Minister Karl Lindberg met Eva Holm, the harbour minister of the day. "
    #expect(
      try descriptions(text + "The harbour minister wept.")
        == ["The harbour minister = Karl Lindberg"])
  }

  @Test(arguments: [("The governor wept.", []), ("The deputy governor wept.", ["Karl Lindberg"])])
  func tellsADeputyFromWhomHeStandsFor(text: String, expected: [String]) throws {
    let found = try descriptions("Then Deputy Governor Karl Lindberg came. " + text)
    #expect(found == expected.map { "\(text.dropLast(6)) = \($0)" })
  }

  @Test func findsNobodyWhereTwoHoldTheRole() throws {
    #expect(
      try descriptions("Then the envoy Karl Lindberg came. The envoy wept.").allSatisfy {
        !$0.hasPrefix("The envoy")
      })
  }
}
