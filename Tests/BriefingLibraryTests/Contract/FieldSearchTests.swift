import BriefingLibrary
import BriefingModel
import Testing

@Suite("Search by field")
struct FieldSearchTests {
  private let library: Library
  private let strike: ArticleID
  private let vote: ArticleID
  private let storm: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    strike = try library.add(
      FoundSample(
        "Ada Lund, the harbour pilot, said: “We stay ashore.” Lund left. It is dear, people close to "
          + "the talks said. Bo Rask did not answer.",
        headline: "Strike in the port", outlet: "The Harbour Post", date: "2023-11-05"
      ).actor("Ada Lund", aliases: ["Lund"], role: "harbour pilot").actor("Bo Rask")
        .quotation("We stay ashore.", by: 0)
        .quotation("It is dear", source: "people close to the talks", kind: .indirect))
    vote = try library.add(
      FoundSample(
        "The council votes in spring, Bo Rask said. “Nobody stays ashore,” it was heard. Ada Lund "
          + "voted.",
        headline: "Council votes", outlet: "Meridian Daily", date: "2024-01"
      ).actor("Bo Rask").actor("Ada Lund", role: "harbour pilot")
        .quotation("The council votes in spring", by: 0, kind: .indirect)
        .quotation("Nobody stays ashore"))
    storm = try library.add(
      FoundSample("A storm is coming. Nothing is known.", headline: "Storm", date: "2024"))
  }

  private func found(_ query: String, _ order: SearchOrder = .relevance) throws -> [ArticleID] {
    try library.search(query, order: order, limit: 10).map(\.article)
  }

  @Test("actors are found by any name, everywhere they appear")
  func actors() throws {
    #expect(try found("actor:lund") == [vote, strike])
    #expect(try found("actor:\"ada lund\" council") == [vote])
    #expect(try found("actor:nobody") == [])
    #expect(try found("actor:rask NOT actor:lund") == [])
    #expect(try found("storm OR actor:rask").count == 3)
    #expect(try found("NOT actor:lund") == [storm])
  }

  @Test("fields of quotations mean one and the same quotation")
  func quotations() throws {
    #expect(try found("speaker:lund") == [strike])
    #expect(try found("speaker:rask kind:indirect") == [vote])
    #expect(try found("speaker:lund kind:indirect") == [])
    #expect(try Set(found("quote:stays")) == [strike, vote])
    #expect(try found("speaker:lund quote:\"stay ashore\"") == [strike])
    #expect(try found("speaker:rask quote:ashore") == [])
    #expect(try found("speaker:\"close to the talks\"") == [strike])
    #expect(try found("speaker:unknown") == [vote])
    #expect(try found("speaker:(lund OR rask)").count == 2)
    #expect(try found("speaker:rask NOT kind:direct") == [])
    #expect(try found("kind:indirect spring") == [vote])
  }

  @Test("headline, outlet, dates and states narrow a search")
  func metadata() throws {
    #expect(try found("headline:council") == [vote])
    #expect(try found("headline:ashore") == [])
    #expect(try found("outlet:harbour") == [strike])
    #expect(try found("outlet:\"meridian daily\" ashore") == [vote])
    #expect(try found("outlet:meri* OR outlet:post").count == 2)
    #expect(try found("date:2023") == [strike])
    #expect(try found("date:2023-11..2024-01") == [vote, strike])
    #expect(try found("date:2024") == [vote, storm])
    #expect(try found("date:>=2023-11-05") == [vote, storm, strike])
    #expect(try found("date:>2023-11-05") == [vote, storm])
    #expect(try found("date:<2024 date:2023") == [strike])
    #expect(try found("is:read") == [])
    try library.keep(ReadingPosition(top: 0, cursor: 0), of: storm)
    #expect(try found("is:read") == [storm])
    #expect(try found("is:unread ashore", .date) == [vote, strike])
  }

  @Test("notes, tags and bookmarks are found as they change")
  func bookmarks() throws {
    var bookmark = Bookmark(
      article: storm, anchor: TextAnchor(Passage(9, 12), in: ArticleText("Storm\n\nA storm is")),
      note: "Ask the warden", tags: ["follow up", "100%"], created: 1)
    bookmark = try library.keep(bookmark)
    #expect(try found("note:wardens") == [storm])
    #expect(try found("tag:\"follow up\"") == [storm])
    #expect(try found("tag:follow") == [])
    #expect(try found("tag:foll*") == [storm])
    #expect(try found("tag:100%") == [storm])
    #expect(try found("is:bookmarked") == [storm])
    let hit = try #require(try library.search("note:warden", limit: 1).first)
    #expect(hit.passage == Passage(9, 12))
    bookmark.note = "Nothing"
    bookmark = try library.keep(bookmark)
    #expect(try found("note:warden") == [])
    try library.deleteBookmark(bookmark.id)
    #expect(try found("note:nothing") == [])
  }

  @Test("headings are found")
  func sections() throws {
    let id = try library.add(Sample.article(), origin: nil).id
    try library.keep(Sample.findings(), for: id)
    #expect(try found("section:cost") == [id])
    #expect(try found("section:pilots") == [])
    let hit = try #require(try library.search("section:costs", limit: 1).first)
    #expect(hit.passage.map { Sample.article().text[$0] } == "Costs")
  }

  @Test("a hit opens at its place and knows all of them")
  func places() throws {
    let text = try #require(try library.article(strike)).text
    let actor = try #require(try library.search("actor:lund headline:strike", limit: 1).first)
    #expect(actor.passages.map { text[$0] } == ["Ada Lund", "Lund"])
    let quotation = try #require(try library.search("speaker:lund", limit: 1).first)
    #expect(quotation.passages.map { text[$0] } == ["We stay ashore."])
    #expect(quotation.passage == quotation.passages.first)
    #expect(quotation.outlet == "The Harbour Post")
    #expect(quotation.date == CalendarDate(year: 2023, month: 11, day: 5))
    let words = try #require(
      try library.search("headline:strike (ashore OR talks)", limit: 2).first)
    #expect(words.passages.map { text[$0] } == ["ashore", "talks"])
  }

  @Test("pages follow each other without a gap or an overlap")
  func pages() throws {
    let all = try library.search("date:>=2023", limit: 10).map(\.article)
    let pages = try (0..<4).flatMap {
      try library.search("date:>=2023", limit: 1, offset: $0).map(\.article)
    }
    #expect(pages == all)
  }

  @Test("a search that is no longer wanted stops")
  func cancelled() {
    #expect(throws: LibraryError.cancelled) {
      try library.search("ashore", limit: 10) { true }
    }
  }

  @Test("what is removed or analysed anew is not found as it was")
  func changes() throws {
    try library.keep(Findings(engine: "test-2"), for: vote)
    #expect(try found("actor:lund") == [strike])
    #expect(try found("quote:ashore") == [strike])
    try library.remove(strike)
    #expect(try found("actor:lund") == [])
    #expect(try found("quote:ashore") == [])
    #expect(try found("speaker:lund") == [])
  }

  @Test("all that was found can be forgotten and made anew")
  func rebuild() throws {
    let queries = ["actor:lund", "speaker:rask", "quote:ashore", "kind:indirect"]
    let before = try queries.map { try found($0) }
    try library.forgetFound()
    #expect(try !library.knowsAllFound())
    #expect(try found("actor:lund") == [])
    #expect(try library.catchUp(limit: 1) == 1)
    while try library.catchUp(limit: 10) > 0 {}
    #expect(try library.knowsAllFound())
    #expect(try queries.map { try found($0) } == before)
  }
}

extension Library {
  /// Adds an article with what was found in it.
  func add(_ sample: FoundSample) throws -> ArticleID {
    let id = try add(sample.article, origin: nil).id
    try keep(sample.findings, for: id)
    return id
  }
}
