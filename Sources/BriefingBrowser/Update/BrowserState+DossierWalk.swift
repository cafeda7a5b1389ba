import BriefingModel

extension BrowserState {
  /// Opens what is chosen in a dossier of the library's: a quotation in its article, or the dossier of
  /// a companion.
  mutating func openLibraryDossierEntry() -> [BrowserEffect] {
    guard let dossier = dossierShown else { return [] }
    let list = LibraryDossierList(dossier)
    if let companion = list.companion(at: dossier.list.selected) {
      return [.loadDossier(.registered(companion.id))]
    }
    if list.isMonths(at: dossier.list.selected) {
      return openChart(ChartQuery(kind: .timeline, subject: .registered(dossier.id)))
    }
    if let article = list.article(at: dossier.list.selected) {
      recordView()
      let actors = [dossier.head?.actor].compactMap(\.self)
      return open(WantedPassage(article: article, place: .mention(actors), views: views))
    }
    guard let entry = list.quotation(at: dossier.list.selected) else {
      message = Message(
        "This is whose dossier it is: \(label(of: .correctOpen)) corrects who that is")
      return []
    }
    return open(entry, of: dossier.id)
  }

  private mutating func open(
    _ entry: LedgerEntry, of dossier: RegisteredActor.ID
  ) -> [BrowserEffect] {
    recordView()
    return go(to: entry, of: dossier, from: views)
  }

  private mutating func go(
    to entry: LedgerEntry, of dossier: RegisteredActor.ID, from views: [ViewState]
  ) -> [BrowserEffect] {
    open(
      WantedPassage(
        article: entry.article, place: .statement(entry.passage), dossier: dossier, views: views))
  }

  /// Goes on from the last lit passage of an article into the next one of the dossier that it was
  /// opened from; nil where there is still one to go to here.
  mutating func walkOn(by step: Int) -> [BrowserEffect]? {
    guard let reader, let lit = reader.lit, let dossier = reader.walked,
      case .statements = lit.subject
    else { return nil }
    let cursor = reader.place.cursor
    let isAtEnd =
      step > 0
      ? lit.index(atOrAfter: cursor + 1) == nil : (lit.index(atOrAfter: cursor) ?? 1) == 0
    return isAtEnd ? openNeighbor(step, in: dossier) : nil
  }

  /// Opens the next article of a dossier, or the one before, at the quotation that comes first.
  mutating func openNeighbor(_ step: Int, in id: RegisteredActor.ID) -> [BrowserEffect] {
    guard let dossier = dossiers[id], let article = reader?.articleID else { return [] }
    let entries = dossier.entries
    let own = entries.indices.filter { entries[$0].article == article }
    let place = step > 0 ? (own.last ?? -1) + 1 : (own.first ?? 0) - 1
    guard entries.indices.contains(place) else {
      if step > 0, let page = dossier.nextPage {
        dossiers[id]?.wantedStep = step
        return [.loadQuotations(page)]
      }
      let name = dossier.head?.actor.name ?? "the actor"
      message = Message(
        step > 0
          ? "This is the last article in which \(name) says something"
          : "This is the first article in which \(name) says something")
      return []
    }
    if let here = jumpHere { jumps.record(here) }
    dossiers[id]?.list.selected = LibraryDossierList(dossier).index(ofQuotation: place)
    return go(to: entries[place], of: id, from: reader?.viewsBefore ?? [])
  }

  /// Remembers the text under the view and then the view itself as places to come back to.
  mutating func recordView() {
    if let here = jumpHere { jumps.record(here) }
    jumps.record(Jump(place: Place(top: 0, cursor: 0), view: views.last))
  }

  /// Goes back to a view of the library's that an article was opened from.
  mutating func go(to view: ViewState) -> [BrowserEffect] {
    let effects = closeReader() + reopen([view])
    return effects + (shelf.isLoaded ? [] : [.loadShelf])
  }

  /// Shows views again; a dossier that was forgotten meanwhile is asked for.
  mutating func reopen(_ views: [ViewState]) -> [BrowserEffect] {
    self.views = views
    let forgotten = views.compactMap(\.dossier).filter { dossiers[$0] == nil }
    for id in forgotten { dossiers[id] = LibraryDossier(id) }
    keepSelectionsVisible()
    return forgotten.map { .loadDossier(.registered($0)) }
  }
}
