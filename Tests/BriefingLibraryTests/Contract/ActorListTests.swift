import BriefingLibrary
import BriefingModel
import Testing

@Suite("Actors of the library as lists and by their articles")
struct ActorListTests {
  private let library: Library
  private let first: ArticleID
  private let second: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    first = try library.add(
      FoundSample("Bob Rask, a pilot, spoke. “No ferry,” he said. Ada Berg left.")
        .actor("Bob Rask", role: "pilot").actor("Ada Berg").quotation("No ferry,", by: 0))
    second = try library.add(
      FoundSample("Bob Rask, a baker, sang. Cy Dunn left. “Bread,” he said. “Salt,” he said.")
        .actor("Bob Rask", role: "baker").actor("Cy Dunn").quotation("Bread,", by: 1)
        .quotation("Salt,", by: 1))
  }

  private func names(_ query: ActorQuery) throws -> [String] {
    try library.actors(query).map(\.name)
  }

  @Test("pages in three orders")
  func orders() throws {
    #expect(try names(ActorQuery(order: .name)) == ["Ada Berg", "Bob Rask", "Bob Rask", "Cy Dunn"])
    #expect(try names(ActorQuery(order: .quotations)).first == "Cy Dunn")
    #expect(try names(ActorQuery(order: .name, limit: 2, offset: 2)) == ["Bob Rask", "Cy Dunn"])
    #expect(try names(ActorQuery(words: "ras")) == ["Bob Rask", "Bob Rask"])
    #expect(try names(ActorQuery(words: "c", order: .name)) == ["Cy Dunn"])
    #expect(try names(ActorQuery(kind: .place)) == [])
  }

  @Test("an actor of an article leads to its own of two of a name")
  func identity() throws {
    let bob = Actor(id: Actor.ID(rawValue: 0), name: "Bob Rask", kind: .person)
    let one = try #require(try library.identity(of: bob, in: first))
    let other = try #require(try library.identity(of: bob, in: second))
    #expect(one != other)
    #expect(try library.actor(one)?.role == "pilot")
    #expect(
      try library.identity(of: Actor(id: bob.id, name: "Eve", kind: .person), in: first) == nil)
  }

  @Test("a rule met in an article means the one of a name that the article names")
  func weighing() throws {
    let bob = ActorReference("Bob Rask", kind: .person)
    let weighed = try library.weigh(.rename(bob, to: "Robert Rask"), from: second)
    #expect(
      weighed.reach == CorrectionReach(articleCount: 1, mentionCount: 0, quotationCount: 0)
        || weighed.reach.articleCount == 1)
    try library.keep(Correction(weighed.change, article: nil, created: 1))
    #expect(
      try names(ActorQuery(order: .name)) == ["Ada Berg", "Bob Rask", "Cy Dunn", "Robert Rask"])
    let alone = try library.weigh(
      .hide(ActorReference("Ada Berg", kind: .person, role: "x")), from: nil)
    #expect(alone.change == .hide(ActorReference("Ada Berg", kind: .person)))
    #expect(alone.reach.articleCount == 1)
  }

  @Test("a merged actor leads to the one that it is shown as")
  func merged() throws {
    let ada = try #require(try library.actors(named: "Ada", limit: 1).first)
    let cy = try #require(try library.actors(named: "Cy", limit: 1).first)
    try library.keep(
      Correction(
        .merge(
          ActorReference("Ada Berg", kind: .person), into: ActorReference("Cy Dunn", kind: .person)),
        article: nil, created: 1))
    #expect(try library.identity(of: ada.id) == cy.id)
  }

  @Test("quotations are filtered by words of theirs, the headline or the outlet")
  func words() throws {
    let cy = try #require(try library.actors(named: "Cy", limit: 1).first)
    func found(_ words: String) throws -> [String] {
      try library.quotations(LedgerQuery(actor: cy.id, words: words)).map(\.words)
    }
    #expect(try found("bre") == ["Bread,"])
    #expect(try found("\"' OR 1") == [])
    #expect(try found("%") == ["Bread,", "Salt,"])
  }

  @Test("a speaker chosen from the library is the library's, whatever the article says of it")
  func chosenSpeaker() throws {
    let sample = FoundSample("Nobody is named here. “Rain,” it said.")
    let third = try library.add(sample.quotation("Rain,", by: nil))
    let anchor = TextAnchor(sample.passage("Rain,"), in: sample.article.text)
    let baker = ActorReference("Bob Rask", kind: .person, role: "baker")
    try library.keep(Correction(.reassign(anchor, to: .actor(baker)), article: third, created: 1))
    let meant = try library.identity(
      of: Actor(id: Actor.ID(rawValue: 0), name: "Bob Rask", kind: .person), in: second)
    let said = try library.quotations(LedgerQuery(actor: meant)).map(\.words)
    #expect(said == ["Rain,"])
  }
}
