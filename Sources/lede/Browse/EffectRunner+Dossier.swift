import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Asks the library for what the first screen of a dossier shows. What is found in the open article
  /// is in the library only once its analysis is done: an actor of it is asked for behind that.
  func loadDossier(_ subject: DossierSubject) {
    guard case .named = subject else { return askForDossier(subject) }
    scheduler.schedule(on: .analysis) { askForDossier(subject) }
  }

  private func askForDossier(_ subject: DossierSubject) {
    onLibrary { library in
      guard let id = try Self.identity(of: subject, in: library),
        let opening = try library.dossierOpening(of: id)
      else { return .dossierLoaded(subject, nil) }
      return .dossierLoaded(subject, opening)
    }
  }

  /// Asks the library with whom an actor appears, which is counted over all its articles.
  func loadCompanions(of opening: ActorDossier) {
    onLibrary { library in
      var dossier = opening
      dossier.companions = try library.companions(of: opening.actor.id, limit: Self.mostCompanions)
      return .dossierCompleted(dossier)
    }
  }

  /// More than the screen lists.
  private static let mostCompanions = 20

  private static func identity(
    of subject: DossierSubject, in library: Library
  ) throws -> RegisteredActor.ID? {
    switch subject {
    case .registered(let id): try library.identity(of: id)
    case .named(let actor, let article): try library.identity(of: actor, in: article)
    }
  }

  /// Asks the library for some of what an actor said; of words that are being typed, for the newest.
  func loadQuotations(_ page: LedgerPage) {
    guard !page.words.isEmpty else { return load(page) }
    guard pages.put(page) else { return }
    scheduler.schedule(on: .library) { if let page = pages.take() { load(page) } }
  }

  private func load(_ page: LedgerPage) {
    onLibrary { library in
      let query = LedgerQuery(
        actor: page.actor, words: page.words, joinsCopies: true, limit: page.limit,
        offset: page.offset)
      let entries = try library.quotations(query)
      return .quotationsLoaded(page, entries, isLast: entries.count < page.limit)
    }
  }

  /// Asks the library for the articles that name an actor.
  func loadArticles(naming actor: RegisteredActor.ID) {
    onLibrary { library in
      let articles = try library.articles(
        behind: ChartSelection(actors: [actor]), limit: ChartEvidence.mostArticles)
      return .articlesLoaded(articles, naming: actor)
    }
  }

  /// Asks the library for the newest of the lists of actors that were asked for meanwhile.
  func loadActors(_ query: ActorQuery) {
    guard registers.put(query) else { return }
    onLibrary { library in
      guard let query = registers.take() else { return nil }
      return .actorsLoaded(query, try library.actors(query))
    }
  }
}
