import BriefingBrowser
import BriefingModel

/// What a library holds on the sample article's actors, for the dossier and the list of actors.
enum SampleRegister {
  static let holm = actor(5, "Jonas Holm", "fisherman for thirty years", articles: 3, said: 3)

  static let actors = [
    actor(6, "Petra Lindqvist", "Mayor", articles: 12, said: 31), holm,
    RegisteredActor(
      id: RegisteredActor.ID(rawValue: 7), name: "Ostra Port Authority", kind: .organization,
      aliases: ["Port Authority"], articleCount: 1, mentionCount: 3),
  ]

  static let head = ActorDossier(
    actor: holm,
    roles: [
      ActorDossier.Role(
        wording: "fisherman for thirty years", firstDate: holm.firstDate, lastDate: holm.lastDate,
        articleCount: 3)
    ], companions: [], months: months, outlets: [])

  static let months = [("2025-01", 2), ("2025-11", 1), ("2026-03", 6)].compactMap { iso, mentions in
    CalendarDate(iso: iso).map {
      ActorMonth(month: $0, articleCount: 1, mentionCount: mentions, quotationCount: 1)
    }
  }

  static let companions = [
    ActorDossier.Companion(
      id: RegisteredActor.ID(rawValue: 6), name: "Petra Lindqvist", kind: .person, articleCount: 2)
  ]

  static let entries = [
    entry(
      7, "Harbour plan divides the island of Ostra", day: 14, "a gift to the ferries",
      at: SampleArticle.passage("a gift to the ferries")),
    entry(8, "Ferries return after ten years", day: 10, "We will wait", at: Passage(0, 12)),
    entry(9, "A calm spring", day: 2, "The sea is calm", at: Passage(0, 15)),
  ]

  static let corrections = [
    PlacedCorrection(
      KeptCorrection(
        id: 2,
        correction: Correction(
          .merge(
            ActorReference("Jon Holm", kind: .person),
            into: ActorReference(holm.name, kind: .person)),
          article: nil, created: 1_795_773_600), isUndone: false)),
    PlacedCorrection(
      KeptCorrection(
        id: 1,
        correction: Correction(
          .reassign(
            TextAnchor(SampleArticle.passage("a gift to the ferries"), in: SampleArticle.text),
            to: nil),
          article: Driver.articleID, created: 1_795_673_600), isUndone: true),
      headline: "Harbour plan divides the island of Ostra"),
  ]

  /// The answer to a question of the browser's; nil where it asks nothing that is held here.
  static func answer(_ effect: BrowserEffect) -> BrowserEvent? {
    switch effect {
    case .loadDossier(let subject): .dossierLoaded(subject, head)
    case .loadCompanions(var dossier):
      {
        dossier.companions = companions
        return .dossierCompleted(dossier)
      }()
    case .loadQuotations(let page):
      .quotationsLoaded(
        page, entries.filter { page.words.isEmpty || $0.words.contains(page.words) }, isLast: true)
    case .loadActors(let query): .actorsLoaded(query, query.offset == 0 ? actors : [])
    case .loadMonths(let ids):
      .monthsLoaded(Dictionary(uniqueKeysWithValues: ids.map { ($0, months) }), of: ids)
    case .loadCorrections: .correctionsLoaded(corrections)
    default: nil
    }
  }

  private static func actor(
    _ id: Int64, _ name: String, _ role: String, articles: Int, said: Int
  ) -> RegisteredActor {
    RegisteredActor(
      id: RegisteredActor.ID(rawValue: id), name: name, kind: .person, role: role,
      articleCount: articles, mentionCount: articles * 3, quotationCount: said,
      firstDate: CalendarDate(year: 2025, month: 1, day: 2),
      lastDate: CalendarDate(year: 2026, month: 3, day: 14))
  }

  private static func entry(
    _ article: Int64, _ headline: String, day: Int, _ words: String, at passage: Passage
  ) -> LedgerEntry {
    LedgerEntry(
      article: ArticleID(rawValue: article), headline: headline, outlet: "Ostra Courier",
      date: CalendarDate(year: 2026, month: 3, day: day), kind: .mixed, words: words,
      passage: passage, speaker: holm.name, actor: holm.id, confidence: 0.6)
  }
}
