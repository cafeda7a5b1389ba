import BriefingBrowser
import BriefingModel

/// What a small library answers for charts.
enum SampleChart {
  static let ada = RegisteredActor(
    id: RegisteredActor.ID(rawValue: 1), name: "Petra Lindqvist", kind: .person, articleCount: 42)
  static let bo = RegisteredActor(
    id: RegisteredActor.ID(rawValue: 2), name: "Jonas Holm", kind: .person, articleCount: 17)
  static let port = RegisteredActor(
    id: RegisteredActor.ID(rawValue: 3), name: "Ostra Port Authority", kind: .organization,
    articleCount: 9)

  /// The answer to a query.
  static func answer(_ query: ChartQuery) -> LibraryChart {
    let actor = query.subject == nil ? nil : ada
    let actors = [ada, bo, port]
    switch query.kind {
    case .timeline: return LibraryChart(actor: actor, counts: counts)
    case .companions:
      return LibraryChart(
        actor: actor,
        companions: [bo, port].map {
          ActorDossier.Companion(
            id: $0.id, name: $0.name, kind: $0.kind, articleCount: $0.articleCount)
        })
    case .matrix:
      let names = actors.map(\.name)
      return LibraryChart(
        actor: actor, actors: actors,
        matrix: ActorMatrix(
          rows: names, columns: names, counts: [[42, 16, 7], [16, 17, 0], [7, 0, 9]]))
    case .outlets:
      return LibraryChart(
        actor: actor, actors: actors,
        matrix: ActorMatrix(
          rows: ["Ostra Courier", "The Harbour Post"], columns: actors.map(\.name),
          counts: [[30, 12, 0], [12, 5, 9]]))
    }
  }

  private static let counts = [
    ("2023-11-05", 3), ("2023-11-20", 1), ("2024-01-02", 12), ("2024-02-11", 26), ("2024", 2),
  ].map { date, articles in
    DateCounts(
      date: CalendarDate(iso: date), articles: articles, mentions: articles * 4,
      quotations: articles / 2)
  }

  /// What is behind every bar and cell: some articles, and where it is of somebody, the sample article
  /// with what is said there.
  static func evidence(_ selection: ChartSelection) -> ChartEvidence {
    guard !selection.actors.isEmpty else {
      return ChartEvidence(actors: [], articles: articles, quotations: [])
    }
    let sample = ShelfEntry(
      id: Driver.articleID, metadata: SampleArticle.article.metadata, added: 0)
    let said = [
      ("We cannot feed our children with postcards,", ada, StatementKind.direct),
      ("a gift to the ferries", bo, .mixed),
    ].map { words, actor, kind in
      LedgerEntry(
        article: sample.id, headline: sample.metadata.headline, kind: kind, words: words,
        passage: SampleArticle.passage(words), speaker: actor.name, actor: actor.id,
        confidence: 0.9)
    }
    let actors = [ada, bo].filter { selection.actors.contains($0.id) }
    return ChartEvidence(
      actors: actors, articles: [sample] + articles,
      quotations: said.filter { entry in actors.contains { $0.id == entry.actor } })
  }

  /// The articles behind every bar and cell.
  static let articles = (1...3).map { number in
    ShelfEntry(
      id: ArticleID(rawValue: Int64(number)),
      metadata: Article.Metadata(
        headline: "The council votes, part \(number)", outlet: "Ostra Courier",
        date: CalendarDate(year: 2024, month: 2, day: number)),
      added: 0)
  }
}
