import BriefingLibrary
import BriefingModel
import Testing

@Suite("Dossiers and the ledger")
struct DossierTests {
  private let library: Library
  private let first: ArticleID
  private let second: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    first = try library.add(
      FoundSample(
        "Ada Lund, harbour pilot, spoke. “We wait.” It is dear, people near her say. Bo Rask of the "
          + "Ostkap Union came.",
        headline: "Pilots wait", outlet: "The Harbour Post", date: "2023-11-05"
      ).actor("Ada Lund", role: "harbour pilot").actor("Bo Rask").actor(
        "Ostkap Union", .organization
      )
      .actor("Ostkap", .place).quotation("We wait.", by: 0)
      .quotation("It is dear", source: "people near her", kind: .indirect))
    second = try library.add(
      FoundSample(
        "Ada Lund, former harbour pilot, wrote that it is over. Bo Rask read it. “Good,” it was heard.",
        headline: "It is over", outlet: "Meridian Daily", date: "2024-01-02"
      ).actor("Ada Lund", aliases: ["Lund"], role: "former harbour pilot").actor("Bo Rask")
        .quotation("it is over", by: 0, kind: .indirect).quotation("Good,"))
  }

  private var ada: RegisteredActor {
    get throws { try #require(try library.actors(named: "lund", limit: 5).first) }
  }

  @Test("an actor is counted over all its articles")
  func actors() throws {
    let ada = try ada
    #expect(ada.name == "Ada Lund")
    #expect(ada.aliases == ["Lund"])
    #expect((ada.articleCount, ada.mentionCount, ada.quotationCount) == (2, 3, 2))
    #expect(ada.firstDate == CalendarDate(year: 2023, month: 11, day: 5))
    #expect(ada.lastDate == CalendarDate(year: 2024, month: 1, day: 2))
    #expect(
      try library.frequentActors(kind: .organization, limit: 5).map(\.name) == ["Ostkap Union"])
    #expect(try library.frequentActors(limit: 1).map(\.name) == ["Ada Lund"])
    #expect(try library.actor(Actor.ID(rawValue: 0), in: second) == ada.id)
    #expect(try library.actors(named: "--", limit: 5).isEmpty)
  }

  @Test("counts by date, and the articles behind them")
  func counts() throws {
    let counts = try library.counts(of: try ada.id)
    #expect(counts.map(\.date?.description) == ["2023-11-05", "2024-01-02"])
    #expect(counts.map(\.quotations) == [1, 1])
    #expect(try library.counts(of: nil).map(\.mentions).reduce(0, +) > 3)
    let behind = { (selection: ChartSelection) in
      try library.articles(behind: selection, limit: 9).map(\.id)
    }
    let bo = try #require(try library.actors(named: "rask", limit: 1).first).id
    #expect(try behind(ChartSelection(actors: [try ada.id])) == [second, first])
    // The two of the name Bo Rask are not known to be one.
    #expect(try behind(ChartSelection(actors: [try ada.id, bo])) == [first])
    let outlet = ChartSelection(actors: [bo], outlet: "The Harbour Post")
    #expect(try behind(outlet) == [first])
    for (from, end, ids) in [
      ("2024", "2025", [second]), ("2023-11", "2023-12", [first]),
      ("2023-11-05", "2023-11-06", [first]), ("2023-11-06", "2023-11-07", []),
    ] {
      let span = DateSpan(
        from: try #require(CalendarDate(iso: from)), before: try #require(CalendarDate(iso: end)))
      #expect(try behind(ChartSelection(actors: [], span: span)) == ids, "\(from)")
    }
  }

  @Test("what an actor says in the articles behind a chart, article by article")
  func said() throws {
    let both = ChartSelection(actors: [try ada.id])
    let said = { (articles: [ArticleID], limit: Int) in
      try library.quotations(behind: both, in: articles, limit: limit).map(\.article)
    }
    #expect(try said([second, first], 9) == [second, first])
    #expect(try said([first, second], 1) == [first])
    #expect(try said([], 9) == [])
    let nobody = ChartSelection(actors: [])
    #expect(try library.quotations(behind: nobody, in: [first], limit: 9) == [])
  }

  @Test("how often each of some actors appears a month")
  func months() throws {
    let nobody = RegisteredActor.ID(rawValue: 999)
    let months = try library.months(of: [try ada.id, nobody])
    #expect(months[try ada.id]?.map(\.mentionCount) == [1, 2])
    #expect(months[nobody] == [])
  }

  @Test("a dossier has roles over time, companions, months and outlets")
  func dossier() throws {
    let dossier = try #require(try library.dossier(of: try ada.id))
    #expect(dossier.roles.map(\.wording) == ["harbour pilot", "former harbour pilot"])
    #expect(dossier.roles[1].firstDate == CalendarDate(year: 2024, month: 1, day: 2))
    #expect(dossier.companions.map(\.articleCount) == [1, 1, 1])
    #expect(!dossier.companions.contains { $0.kind == .place || $0.name == "Ada Lund" })
    #expect(dossier.months.map(\.month.description) == ["2023-11", "2024-01"])
    #expect(dossier.months.map(\.mentionCount) == [1, 2])
    #expect(dossier.outlets.map(\.articleCount) == [1, 1])
    #expect(try library.dossier(of: RegisteredActor.ID(rawValue: 999)) == nil)
  }

  @Test("the ledger has what was said by date, with its place")
  func ledger() throws {
    let said = try library.quotations(LedgerQuery(actor: try ada.id))
    #expect(said.map(\.words) == ["it is over", "We wait."])
    #expect(said.map(\.article) == [second, first])
    #expect(said[1].outlet == "The Harbour Post")
    #expect(said[1].speaker == "Ada Lund")
    #expect(said[1].confidence == 0.9)
    let text = try #require(try library.article(first)).text
    #expect(text[said[1].passage] == "We wait.")
  }

  @Test("the ledger is narrowed by speaker, kind, date and outlet")
  func narrowed() throws {
    func words(_ query: LedgerQuery) throws -> [String] {
      try library.quotations(query).map(\.words)
    }
    #expect(try words(LedgerQuery()).count == 4)
    #expect(try words(LedgerQuery(isNewestFirst: false, limit: 1)) == ["We wait."])
    #expect(try words(LedgerQuery(limit: 1, offset: 2)) == ["We wait."])
    #expect(try words(LedgerQuery(speaker: "lund", kinds: [.direct])) == ["We wait."])
    #expect(try words(LedgerQuery(speaker: "near her")) == ["It is dear"])
    #expect(try words(LedgerQuery(speaker: "unknown")) == ["Good,"])
    #expect(try words(LedgerQuery(dates: SearchDates("2024"), outlet: "meridian")).count == 2)
    #expect(try words(LedgerQuery(speaker: "ada", dates: SearchDates("..2023"))) == ["We wait."])
  }

  @Test("a merged actor has one dossier")
  func merged() throws {
    try library.keep(
      Correction(
        .merge(
          ActorReference("Bo Rask", kind: .person), into: ActorReference("Ada Lund", kind: .person)),
        article: nil, created: 1))
    let ada = try ada
    #expect(ada.mentionCount == 5)
    #expect(ada.aliases.contains("Bo Rask"))
  }

  @Test("matrices for charts count articles")
  func matrices() throws {
    let actors =
      try library.frequentActors(kind: .person, limit: 1)
      + library.frequentActors(kind: .organization, limit: 1)
    #expect(try library.coOccurrence(of: actors).counts == [[2, 1], [1, 1]])
    let outlets = try library.outletCounts(of: actors)
    #expect(outlets.rows == ["The Harbour Post", "Meridian Daily"])
    #expect(outlets.counts == [[1, 1], [1, 0]])
  }

  @Test("an outlet that is spelled with other scalars is one to a chart")
  func composedOutlets() throws {
    let (first, second) = (ArticleID(rawValue: 1), ArticleID(rawValue: 2))
    for (id, outlet) in [(first, "Caf\u{E9} Post"), (second, "Cafe\u{301} Post")] {
      var metadata = try #require(try library.article(id)).metadata
      metadata.outlet = outlet
      try library.keep(metadata, of: id)
    }
    let actors = try library.frequentActors(kind: .person, limit: 1)
    #expect(try library.outletCounts(of: actors).counts == [[2]])
  }

  @Test("the library keeps searches by name, and none that is wrong")
  func savedSearches() throws {
    let search = SavedSearch(name: "Ada", query: "speaker:lund", created: 1)
    try library.keep(search)
    try library.keep(SavedSearch(name: "Ada", query: "actor:lund", created: 2))
    #expect(try library.savedSearches().map(\.query) == ["actor:lund"])
    #expect(throws: LibraryError.self) {
      try library.keep(SavedSearch(name: "x", query: "(", created: 1))
    }
    try library.removeSavedSearch("Ada")
    #expect(throws: LibraryError.noSearch("Ada")) { try library.savedSearch("Ada") }
  }

  @Test("a kept search is called otherwise, forgotten and brought back, never over another one")
  func replacedSearches() throws {
    let ada = SavedSearch(name: "Ada", query: "speaker:lund", created: 1)
    let lund = SavedSearch(name: "Lund", query: "speaker:lund", created: 1)
    let bo = SavedSearch(name: "Bo", query: "speaker:rask", created: 2)
    for search in [ada, bo] { try library.keep(search) }
    try library.replace(ada, by: lund)
    #expect(try library.savedSearches() == [bo, lund])
    #expect(throws: LibraryError.noSearch("Ada")) { try library.replace(ada, by: lund) }
    #expect(throws: LibraryError.searchExists("Bo")) {
      try library.replace(lund, by: SavedSearch(name: "Bo", query: "speaker:lund", created: 1))
    }
    #expect(try library.savedSearches() == [bo, lund])
    try library.replace(lund, by: nil)
    try library.replace(nil, by: ada)
    #expect(try library.savedSearches() == [ada, bo])
  }
}
