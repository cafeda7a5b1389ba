import BriefingModel
import Testing

@testable import BriefingAnalysis

struct CapitalsTests {
  /// In a sentence in capitals nothing tells names from words: none is better than a wrong one.
  @Test func findsNoWrongNameInASentenceInCapitals() throws {
    let findings = try Findings.of(
      "The harbour is closed. THE MINISTER OF DEFENCE, JONAS EKDAL, SAID ON MONDAY THAT THE HARBOUR "
        + "WOULD STAY CLOSED. The town slept.")
    #expect(findings.actors.allSatisfy { $0.name.uppercased() == "JONAS EKDAL" })
    #expect(findings.actors.allSatisfy { $0.kind == .person })
  }
}
