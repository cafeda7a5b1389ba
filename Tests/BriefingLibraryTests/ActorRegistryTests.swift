import BriefingModel
import Testing

@testable import BriefingLibrary

@Suite("Actors across articles")
struct ActorRegistryTests {
  private let library: Library

  init() throws { library = try Library.open(at: .memory) }

  /// How many identities have a name.
  private func identities(_ name: String) throws -> Int {
    try library.read { try RegistryNames($0).identities(holding: SearchWords(name)).count }
  }

  private func add(_ prose: String, _ build: (FoundSample) -> FoundSample) throws -> ArticleID {
    try library.add(build(FoundSample(prose)))
  }

  @Test("two people of one name stay two until something tells that they are one")
  func precision() throws {
    _ = try add("Jon Smith, a baker, spoke.") { $0.actor("Jon Smith", role: "baker") }
    _ = try add("Jon Smith, a judge, spoke.") { $0.actor("Jon Smith", role: "judge") }
    _ = try add("Jon Smith spoke.") { $0.actor("Jon Smith") }
    #expect(try identities("smith") == 3)
  }

  @Test(
    "a shared role makes two one: its wording, a name in it, or two of its words",
    arguments: [
      ("harbour pilot", "harbour pilot", 1), ("pilot of Ostkap", "mayor of Ostkap", 1),
      ("former finance minister", "finance minister", 1), ("former pilot", "former judge", 2),
    ])
  func roles(_ one: String, _ other: String, _ count: Int) throws {
    _ = try add("Ada Lund, \(one), spoke.") { $0.actor("Ada Lund", role: one) }
    _ = try add("Áda LUND, \(other), spoke.") { $0.actor("Áda LUND", role: other) }
    #expect(try identities("lund") == count)
  }

  @Test("two shared companions make two one, and one does not")
  func companions() throws {
    _ = try add("Ada Lund met Bo Rask and Tern Hall.") {
      $0.actor("Ada Lund").actor("Bo Rask").actor("Tern Hall")
    }
    _ = try add("Ada Lund saw Bo Rask.") { $0.actor("Ada Lund").actor("Bo Rask") }
    #expect(try identities("lund") == 2)
    _ = try add("Ada Lund wrote to Tern Hall and Bo Rask.") {
      $0.actor("Ada Lund").actor("Tern Hall").actor("Bo Rask")
    }
    #expect(try identities("lund") == 2)
  }

  @Test("a man and a woman of one name are two")
  func gender() throws {
    for gender in [Actor.Gender.male, .female] {
      _ = try add("Kim Vale, a pilot, spoke.") {
        $0.actor("Kim Vale", role: "pilot", gender: gender)
      }
    }
    #expect(try identities("vale") == 2)
  }

  @Test("places and organisations are one by their name, and by an acronym that only one has")
  func bodies() throws {
    _ = try add("The HPA met.") { $0.actor("HPA", .organization) }
    _ = try add("The Harbour Pilots Association (HPA) met.") {
      $0.actor("Harbour Pilots Association", .organization, aliases: ["HPA"])
    }
    _ = try add("The harbour pilots association met.") {
      $0.actor("harbour pilots association", .organization)
    }
    _ = try add("In Ostkap it rained.") { $0.actor("Ostkap", .place) }
    _ = try add("OSTKAP won.") { $0.actor("OSTKAP", .organization) }
    #expect(try identities("hpa") == 1)
    #expect(try identities("ostkap") == 2)
  }

  @Test("a single name is linked only where one alone fits")
  func singleNames() throws {
    _ = try add("Ada Lund, a harbour pilot, spoke.") {
      $0.actor("Ada Lund", aliases: ["Lund"], role: "harbour pilot")
    }
    _ = try add("Lund, a harbour pilot, spoke.") { $0.actor("Lund", role: "harbour pilot") }
    #expect(try identities("lund") == 1)
    _ = try add("Per Lund, a harbour pilot, spoke.") {
      $0.actor("Per Lund", aliases: ["Lund"], role: "harbour pilot")
    }
    _ = try add("Lund, a harbour pilot, slept.") { $0.actor("Lund", role: "harbour pilot") }
    #expect(try identities("lund") == 3)
  }

  @Test("made anew it is the same")
  func rebuild() throws {
    try precision()
    try companions()
    let before = try (identities("smith"), identities("lund"))
    try library.forgetFound()
    while try library.catchUp(limit: 3) > 0 {}
    #expect(try (identities("smith"), identities("lund")) == before)
  }

  @Test("of those beside a person the first count, however many there are, and never the person")
  func crowd() {
    let actors = (0..<40_000).map { number in
      Actor(id: Actor.ID(rawValue: number), name: "Ada Lund\(number)", kind: .person)
    }
    let evidence = ActorRegistry.evidence(actors)
    #expect(evidence.allSatisfy { $0.companions.count == 64 })
    for (actor, shown) in zip(actors, evidence).prefix(70) {
      #expect(!shown.companions.contains(NameKey(actor.name).hash))
    }
  }

  @Test("evidence survives its bytes, and other bytes are no evidence")
  func evidence() {
    let evidence = ActorEvidence(
      roles: ["former mayor of Ostkap"], companions: [1, 2, 0xFFFF_FFFF])
    #expect(ActorEvidence(evidence.bytes) == evidence)
    #expect(ActorEvidence([0xFF, 0xFF]).shared(with: evidence) == 0)
  }
}
