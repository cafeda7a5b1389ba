import BriefingLibrary
import BriefingModel
import Testing

@Suite("Search across the library")
struct SearchTests {
  private let library: Library
  private let harbour: ArticleID
  private let school: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    harbour = try library.add(Sample.article(), origin: nil).id
    school = try library.add(
      Sample.article("School reopens in Zürich", "Teachers waited for the minister’s letter."),
      origin: nil
    ).id
  }

  private func found(_ query: String) throws -> Set<ArticleID> {
    Set(try library.search(query, limit: 10).map(\.article))
  }

  @Test("finds words in any form, phrases, prefixes and what joins them")
  func queries() throws {
    #expect(try found("pilot") == [harbour])
    #expect(try found("WAITING") == [harbour, school])
    #expect(try found("zurich") == [school])
    #expect(try found("\"wait for an answer\"") == [harbour])
    #expect(try found("“answer for”") == [])
    #expect(try found("teach*") == [school])
    #expect(try found("waits AND teachers") == [school])
    #expect(try found("waits teachers") == [school])
    #expect(try found("pilots OR teachers") == [harbour, school])
    #expect(try found("waits NOT teachers") == [harbour])
    #expect(try found("(pilots OR teachers) AND answer") == [harbour])
    #expect(try found("(pilots OR teachers) (answer OR nothing)") == [harbour])
  }

  @Test("says where the hit stands and which words of the excerpt it is")
  func places() throws {
    let hit = try #require(try library.search("answer", limit: 10).first)
    let text = Sample.article().text
    #expect(hit.headline == "Harbour town waits")
    #expect(hit.passage.map { text[$0] } == "answer")
    #expect(hit.matches.map { ArticleText(hit.excerpt)[$0] } == ["answer"])
  }

  @Test("finds a hit far into a long text, beyond characters of several bytes")
  func longText() throws {
    let prose = String(repeating: "Für Städte – wie üblich. ", count: 2_000) + "Der Lotse wartet."
    let article = Sample.article("Ein langer Text", prose)
    let id = try library.add(article, origin: nil).id
    let hit = try #require(try library.search("lotse", limit: 10).first)
    #expect(hit.article == id)
    #expect(hit.passage.map { article.text[$0] } == "Lotse")
  }

  @Test("a limit is kept")
  func limit() throws {
    #expect(try library.search("waits", limit: 1).count == 1)
    #expect(try library.search("waits", limit: 0).isEmpty)
  }

  @Test("a wrong query says what is wrong and where")
  func wrong() {
    do {
      _ = try library.search("pilots AND (", limit: 10)
      Issue.record("it was carried out")
    } catch .badQuery(let error) {
      #expect(error.reason == "the bracket is not closed")
      #expect(error.column == 12)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(
    "whatever else is typed is looked for and is no syntax",
    arguments: [
      "headline:pilots", "pilots^2", "NEAR(a b)", "-pilots", "a\"b\"c", "{a b}: c", "'; DROP TABLE",
      "pilots + ada", "*", "a* b*", "x'00'", "é*", "a\u{0}b", "\"*\" pilots", "((pilots))",
      String(repeating: "a ", count: 490),
    ])
  func odd(_ query: String) {
    do {
      _ = try library.search(query, limit: 10)
    } catch LibraryError.badQuery {
    } catch {
      Issue.record("\(query): \(error)")
    }
  }

  @Test("an article with the marks of hits in it does no harm")
  func marks() throws {
    let article = Sample.article("Marks", "\u{3}\u{2}\u{2}x \u{4}gannet\u{3}\u{2} \u{3}")
    _ = try library.add(article, origin: nil)
    let hit = try #require(try library.search("gannet", limit: 10).first)
    #expect(hit.passages.allSatisfy { $0.end <= article.text.count })
    #expect(hit.matches.allSatisfy { $0.end <= hit.excerpt.utf8.count })
  }

  @Test("a word in the headline counts for more, and of equals the newest comes first")
  func order() throws {
    let inText = try library.add(
      Sample.article("Fog", "The ferry and the mole stand still in the fog."), origin: nil
    ).id
    let inHeadline = try library.add(
      Sample.article("The ferry", "It stands still at the mole in the fog."), origin: nil
    ).id
    #expect(try library.search("ferry", limit: 10).map(\.article) == [inHeadline, inText])
  }
}
