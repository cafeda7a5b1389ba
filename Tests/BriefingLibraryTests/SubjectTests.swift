import BriefingModel
import Foundation
import GRDB
import Testing

@testable import BriefingLibrary

@Suite("What publishers say of their articles")
struct SubjectTests {
  private let library: Library

  init() throws { library = try Library.open(at: .memory) }

  /// Adds an article about an actor, whom its publisher calls something.
  @discardableResult
  private func add(
    _ words: String, _ name: String = "Ada Lund", identifier: String?, outlet: String = "Post",
    section: String? = nil, aliases: [String] = [], subject: String? = nil
  ) throws -> ArticleID {
    var article = Sample.article(words, "\(words) was said by \(name).")
    article.metadata.outlet = outlet
    article.metadata.section = section
    article.metadata.subjects =
      identifier.map {
        [NamedSubject(subject ?? name, kind: .person, identifier: $0)]
      } ?? []
    let id = try library.add(article, origin: nil).id
    let actor = Actor(
      id: Actor.ID(rawValue: 0), name: name, kind: .person, aliases: aliases)
    let mention = Mention(Passage(0, 3), of: actor.id, form: .name)
    try library.keep(
      Findings(
        engine: "test-1", analyzedBytes: article.text.count, actors: [actor], mentions: [mention]),
      for: id)
    return id
  }

  private func persons() throws -> [String] {
    try library.read {
      try String.fetchAll($0, sql: "SELECT name FROM registeredActor ORDER BY id")
    }
  }

  @Test("come to an article that is known word for word, and take nothing away")
  func later() throws {
    let library = try Library.open(at: .memory)
    let id = try library.add(Sample.article(), origin: nil).id
    var again = Sample.article()
    again.metadata.section = "Ports"
    again.metadata.subjects = [NamedSubject("Ada Lund", kind: .person)]
    #expect(try library.add(again, origin: nil).outcome == .known)
    let told = try #require(try library.article(id)).metadata
    #expect(told.section == "Ports")
    #expect(told.subjects == again.metadata.subjects)
    again.metadata.section = "Elsewhere"
    again.metadata.subjects = []
    _ = try library.add(again, origin: nil)
    #expect(try library.article(id)?.metadata == told)
  }

  @Test("is kept with them, in every version")
  func kept() throws {
    var article = Sample.article()
    article.metadata.section = "World"
    article.metadata.subjects = [
      NamedSubject("Ada Lund", kind: .person, identifier: "people:1"),
      NamedSubject("Ports", kind: .other),
    ]
    article.metadata.url = "https://post.example/1"
    let id = try library.add(article, origin: nil).id
    #expect(try library.article(id)?.metadata.section == "World")
    #expect(try library.article(id)?.metadata.subjects == article.metadata.subjects)
    var changed = Sample.article("Harbour town waits", "The pilots sail on.")
    changed.metadata.url = article.metadata.url
    changed.metadata.section = "Business"
    _ = try library.add(changed, origin: nil)
    #expect(try library.article(id)?.metadata.section == "Business")
    #expect(try library.article(id)?.metadata.subjects == article.metadata.subjects)
    #expect(try library.article(id, version: 1)?.metadata.section == "World")
    #expect(try library.shelf().map(\.metadata.section) == ["Business"])
  }

  @Test("is found by section:, as headings are")
  func section() throws {
    try add("one", identifier: nil, section: "World News")
    try add("two", identifier: nil, section: "Business")
    #expect(try library.search("section:world", limit: 9).map(\.headline) == ["one"])
    #expect(try library.search("section:\"world news\" one", limit: 9).count == 1)
    #expect(try library.search("section:bus*", limit: 9).map(\.headline) == ["two"])
    #expect(try library.search("section:costs", limit: 9).count == 2)
    #expect(try library.search("NOT section:business", limit: 9).map(\.headline) == ["one"])
  }

  @Test(
    "makes one of whom it calls the same where the names share a word, and two of whom it does not")
  func identity() throws {
    try add("one", identifier: "people:1")
    try add("two", identifier: "people:1")
    try add("three", "Ada Berg", identifier: "people:1")
    #expect(try persons() == ["Ada Lund"])
    try add("four", identifier: "people:2")
    #expect(try persons() == ["Ada Lund", "Ada Lund"])
    try add("five", "Jon Weir", identifier: "people:1")
    #expect(try persons() == ["Ada Lund", "Ada Lund", "Jon Weir"])
  }

  @Test("is worth something within its vocabulary alone")
  func vocabularies() throws {
    try add("one", identifier: "people:1")
    try add("two", "Jon Weir", identifier: "people:1", outlet: "Courier")
    #expect(try persons() == ["Ada Lund", "Jon Weir"])
    try add("three", identifier: "https://id.example/p/7", outlet: "Courier")
    try add("four", "A. Lund", identifier: "http://id.example/p/7", outlet: "Herald")
    #expect(try persons().count == 3)
  }

  @Test("counts only for an actor that the text names")
  func notNamed() throws {
    try add("one", identifier: "people:1", subject: "Somebody Else")
    try add("two", "Jon Weir", identifier: "people:1")
    #expect(try persons() == ["Ada Lund", "Jon Weir"])
    #expect(
      try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM registeredIdentifier") }
        == 1)
  }

  @Test("gives way to the reader, who keeps two apart")
  func keptApart() throws {
    try add("one", identifier: "people:1")
    _ = try library.keep(
      Correction(
        .keepApart(
          ActorReference("Ada Lund", kind: .person),
          from: ActorReference("Ada Berg", kind: .person)), article: nil, created: 0))
    try add("two", "Ada Berg", identifier: "people:1")
    #expect(try persons() == ["Ada Lund", "Ada Berg"])
  }
}
