import BriefingModel
import Testing

@testable import BriefingAnalysis

struct DescriptionMatcherTests {
  private let place = Passage(0, 0)

  private func actor(_ id: Int, _ name: String, _ kind: Actor.Kind, roles: [String] = []) -> Actor {
    Actor(
      id: .init(rawValue: id), name: name, kind: kind,
      roles: roles.map { Actor.Role($0, at: place) })
  }

  private func match(_ description: String, among actors: [Actor]) -> Int? {
    let words = description.split(separator: " ").map { WordKey($0) }
    return DescriptionMatcher(actors: actors).actor(for: words, isDefinite: true)?.rawValue
  }

  @Test func findsTheOnlyActorThatFits() {
    let actors = [
      actor(0, "Ada Lind", .person, roles: ["former envoy to Chad"]),
      actor(1, "Tom Ek", .person, roles: ["former mayor"]),
      actor(2, "Harbour Commission", .organization),
      actor(3, "Oslo", .place),
    ]
    #expect(match("the former envoy", among: actors) == 0)
    #expect(match("the commission", among: actors) == 2)
    #expect(match("the former", among: actors) == nil)
    #expect(match("the pilot", among: actors) == nil)
    #expect(match("the Oslo", among: actors) == nil)
  }

  @Test func takesNoModifierForTheHead() {
    let actors = [actor(0, "Ada Lind", .person, roles: ["bank's chief executive"])]
    #expect(match("the bank", among: actors) == nil)
    #expect(match("the chief executive", among: actors) == 0)
  }

  @Test func prefersWhoeverIsJustThat() {
    let actors = [
      actor(0, "Ada Lind", .person, roles: ["harbour master"]),
      actor(1, "Tom Ek", .person, roles: ["harbour master of the day"]),
      actor(2, "Kari Berg", .person, roles: ["young pilot"]),
      actor(3, "Eva Holm", .person, roles: ["young pilot"]),
    ]
    #expect(match("the harbour master", among: actors) == 0)
    #expect(match("the young pilot", among: actors) == nil)
  }

  @Test func tellsADeputyFromWhomHeStandsFor() {
    let actors = [actor(0, "Ada Lind", .person, roles: ["local deputy mayor"])]
    let matcher = DescriptionMatcher(actors: actors, lesser: [WordKey("deputy")])
    let describe = { (words: [String]) in
      matcher.actor(for: words.map { WordKey($0) }, isDefinite: true)?.rawValue
    }
    #expect(describe(["the", "mayor"]) == nil)
    #expect(describe(["the", "deputy", "mayor"]) == 0)
  }

  @Test func findsTheOnlyOrganizationOfAKind() {
    let heads = ["office", "department"].map { WordKey($0) }
    let actors = [actor(0, "Harbour Office", .organization), actor(1, "Oslo", .place)]
    let second = actor(2, "Fish Department", .organization)
    #expect(
      DescriptionMatcher(actors: actors).organization(withHeadAmong: heads)?.rawValue == 0)
    #expect(DescriptionMatcher(actors: actors + [second]).organization(withHeadAmong: heads) == nil)
  }

  @Test func doesNotMatchAnIndefiniteDescription() {
    let words = ["a", "former", "envoy"].map { WordKey($0) }
    let matcher = DescriptionMatcher(actors: [
      actor(0, "Ada Lind", .person, roles: ["former envoy"])
    ])
    #expect(matcher.actor(for: words, isDefinite: false) == nil)
  }
}
