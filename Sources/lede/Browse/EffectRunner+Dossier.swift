import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Asks the library for its dossier of an actor: first what the first screen shows, and behind what
  /// that asks for the companions, which are counted over all articles of the actor.
  func loadDossier(_ subject: DossierSubject) {
    onLibrary { library in
      guard let id = try Self.identity(of: subject, in: library),
        let opening = try library.dossierOpening(of: id)
      else { return .dossierLoaded(subject, nil) }
      post(.dossierLoaded(subject, opening))
      scheduler.scheduleSoon(on: .library) { completeDossier(opening, library: library) }
      return nil
    }
  }

  private func completeDossier(_ opening: ActorDossier, library: Library) {
    var dossier = opening
    do {
      dossier.companions = try library.companions(of: opening.actor.id, limit: Self.mostCompanions)
      post(.dossierCompleted(dossier))
    } catch {
      post(.effectFailed(Failure.text(of: error)))
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

  /// Asks the library for some of what an actor said.
  func loadQuotations(_ page: LedgerPage) {
    onLibrary { library in
      let query = LedgerQuery(
        actor: page.actor, words: page.words, limit: page.limit, offset: page.offset)
      let entries = try library.quotations(query)
      return .quotationsLoaded(page, entries, isLast: entries.count < page.limit)
    }
  }
}
