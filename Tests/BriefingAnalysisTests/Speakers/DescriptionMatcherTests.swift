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

  @Test func doesNotMatchAnIndefiniteDescription() {
    let words = ["a", "former", "envoy"].map { WordKey($0) }
    let matcher = DescriptionMatcher(actors: [
      actor(0, "Ada Lind", .person, roles: ["former envoy"])
    ])
    #expect(matcher.actor(for: words, isDefinite: false) == nil)
  }
}
