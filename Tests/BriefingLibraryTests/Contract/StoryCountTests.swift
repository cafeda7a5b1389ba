import BriefingLibrary
import BriefingModel
import Testing

@Suite("Copies of a story, counted across articles")
struct StoryCountTests {
  private let library: Library
  private let wire, post, echo, other: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    let body = (0..<14).map {
      "In year \($0) the council of district \($0 * 7) bought \($0 * 13) nets for pier \($0 * 31)."
    }.joined(separator: " ")
    func copy(_ outlet: String, _ day: Int, _ more: String = "") -> FoundSample {
      FoundSample(
        "Ada Lund, a pilot, met Bo Rask, a baker. “We bought boats,” she said. \(body) \(more)",
        headline: "From \(outlet)", outlet: outlet, date: "2024-03-0\(day)"
      ).actor("Ada Lund", role: "pilot").actor("Bo Rask", role: "baker")
        .quotation("We bought boats,", by: 0)
    }
    // The one that was published first does not come first.
    post = try library.add(
      copy("Post", 6, "“We sold nets,” she said.").quotation("We sold nets,", by: 0))
    wire = try library.add(copy("Wire", 5))
    echo = try library.add(copy("Echo", 7))
    other = try library.add(
      FoundSample(
        "Ada Lund, a pilot, met Bo Rask, a baker. “We bought boats,” she said.", headline: "Later",
        outlet: "Post", date: "2024-04-01"
      ).actor("Ada Lund", role: "pilot").actor("Bo Rask", role: "baker").quotation(
        "We bought boats,", by: 0))
  }

  private func ada() throws -> RegisteredActor {
    let found = try library.actors(named: "Ada Lund", limit: 9)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  private func bo() throws -> RegisteredActor {
    try #require(try library.actors(named: "Bo Rask", limit: 1).first)
  }

  private func quotationCount(of id: ArticleID) throws -> Int? {
    let shelf = try library.shelf()
    return shelf.first { $0.id == id }?.quotationCount
  }

  @Test("they are one in a dossier, lists, and over time")
  func counts() throws {
    let ada = try ada()
    #expect(try library.story(of: wire).count == 3)
    #expect((ada.articleCount, ada.mentionCount, ada.quotationCount) == (2, 2, 3))
    let dossier = try #require(try library.dossier(of: ada.id))
    #expect(dossier.actor == ada)
    #expect(dossier.roles.map(\.articleCount) == [2])
    #expect(dossier.companions.map(\.articleCount) == [2])
    #expect(dossier.months.map(\.articleCount) == [1, 1])
    #expect(dossier.months.map(\.quotationCount) == [2, 1])
    #expect(try library.counts(of: ada.id).map(\.articles) == [1, 0, 1])
    #expect(try library.counts(of: nil).map(\.quotations) == [1, 1, 1])
    #expect(try library.frequentActors(limit: 9).map(\.articleCount) == [2, 2])
    #expect(try library.actors(ActorQuery(order: .quotations)).map(\.quotationCount) == [3, 0])
    #expect(
      try library.articles(behind: ChartSelection(actors: [ada.id]), limit: 9).map(\.id)
        == [other, wire])
  }

  @Test("two who appear together in them appear once; an outlet counts what it printed")
  func charts() throws {
    let (ada, bo) = (try ada(), try bo())
    #expect(try library.coOccurrence(of: [ada, bo]).counts == [[2, 2], [2, 2]])
    #expect(
      try library.articles(behind: ChartSelection(actors: [ada.id, bo.id]), limit: 9).map(\.id)
        == [other, wire])
    let outlets = try library.outletCounts(of: [ada])
    #expect(outlets.rows == ["Post", "Echo", "Wire"])
    #expect(outlets.counts == [[2], [1], [1]])
    let selection = ChartSelection(actors: [ada.id], outlet: "Echo")
    #expect(try library.articles(behind: selection, limit: 9).map(\.id) == [echo])
  }

  @Test("what they quote is listed once, with where else it stands")
  func ledger() throws {
    let ada = try ada()
    let all = try library.quotations(LedgerQuery(actor: ada.id))
    #expect(all.count == 5)
    let said = try library.quotations(
      LedgerQuery(actor: ada.id, joinsCopies: true, isNewestFirst: false))
    #expect(said.map(\.article) == [wire, post, other])
    #expect(said.map { $0.copies.map(\.outlet) } == [["Post", "Echo"], [], []])
    #expect(said.first?.copies.first?.passage == said.first?.passage)
    let byOutlet = LedgerQuery(actor: ada.id, words: "echo", joinsCopies: true)
    #expect(try library.quotations(byOutlet).map(\.article).contains(wire))
  }

  @Test("another copy is the first when that one goes, changes its date, or is no copy any more")
  func renewal() throws {
    func first() throws -> [ArticleID] {
      try library.quotations(
        LedgerQuery(actor: try ada().id, joinsCopies: true, isNewestFirst: false)
      ).map(\.article)
    }
    var metadata = try #require(try library.article(echo)).metadata
    metadata.date = CalendarDate(year: 2024, month: 3, day: 1)
    try library.keep(metadata, of: echo)
    #expect(try first() == [echo, post, other])
    try library.remove(echo)
    #expect(try first() == [wire, post, other])
    try library.remove(wire)
    #expect(try first() == [post, post, other])
    #expect(try ada().quotationCount == 3)
    try library.forgetFound()
    while try library.catchUp(limit: 2) > 0 {}
    #expect(try first() == [post, post, other])
  }

  @Test(
    "the shelf counts what is listed of an article: as corrected, with those who did not comment")
  func shelf() throws {
    #expect(try quotationCount(of: post) == 2)
    let article = try #require(try library.article(post))
    let words = try #require(
      try library.quotations(LedgerQuery(actor: try ada().id)).last { $0.article == post })
    let anchor = TextAnchor(words.passage, in: article.text)
    try library.keep(Correction(.drop(anchor), article: post, created: 1))
    #expect(try quotationCount(of: post) == 1)
  }
}
