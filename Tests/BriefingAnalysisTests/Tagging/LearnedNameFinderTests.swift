import BriefingModel
import Testing

@testable import BriefingAnalysis

/// The trained name finder in the place of the rules.
struct LearnedNameFinderTests {
  private func names(_ text: String) throws -> [String] {
    var draft = try Shipped.parsed(text)
    let models = try Shipped.models.get()
    try LearnedNameFinder(models.names, lexicon: Shipped.lexicon.get()).run(on: &draft)
    return draft.names.map { name in
      "\(name.kind) " + Wording.text(of: draft.tokens[name.tokens], in: draft.utf8)
    }
  }

  @Test func personsOrganizationsAndPlaces() throws {
    let text = "Maria Holm of the University of Oslo travelled to Kenya, and Holm stayed there."
    #expect(
      try names(text) == [
        "person Maria Holm", "organization University of Oslo", "place Kenya", "person Holm",
      ])
  }

  @Test func textWithoutNamesHasNone() throws {
    #expect(try names("It rained all day, and nobody went out.") == [])
  }

  @Test func withoutTagsTheRulesStand() throws {
    var draft = try Shipped.parsed("Maria Holm lives in Kenya.")
    let before = draft.names
    draft.syntax = Syntax()
    let models = try Shipped.models.get()
    try LearnedNameFinder(models.names, lexicon: Shipped.lexicon.get()).run(on: &draft)
    #expect(draft.names == before)
  }

  @Test(arguments: NameLabel.names.indices)
  func labelsFollowEachOtherAsNamesDo(index: Int) {
    let label = NameLabel(rawValue: index)
    for follower in label.followers.map(NameLabel.init(rawValue:)) {
      let continues = follower.part == .inner || follower.part == .last
      #expect(continues == label.isOpen)
      if label.isOpen { #expect(follower.kind == label.kind) }
    }
  }
}
