import BriefingModel

extension BrowserState {
  /// Lists the actors of the library.
  mutating func openRegister() -> [BrowserEffect] {
    views.append(ViewState(content: .libraryActors))
    if register.isLoaded {
      // Articles may have come since, also by another lede; meanwhile those of before are shown.
      return [.loadActors(register.queryAnew)] + monthsInView
    }
    register.ask(for: ActorQuery())
    return [.loadActors(register.query)]
  }

  /// Shows the actors with some words in a name.
  mutating func filterRegister(_ words: String) -> [BrowserEffect] {
    guard words != register.query.words else { return [] }
    var query = register.query
    query.words = words
    query.offset = 0
    register.ask(for: query)
    return [.loadActors(query)]
  }

  /// The words that the list of the library's on top is filtered by; nil where there is no such list.
  var libraryFilter: String? {
    views.last?.content == .libraryActors ? register.query.words : dossierShown?.filter
  }

  /// Shows of the list of the library's on top what contains some words.
  mutating func filterLibraryView(_ words: String) -> [BrowserEffect] {
    views.last?.content == .libraryActors ? filterRegister(words) : filterDossier(words)
  }

  /// Puts the actors into the next order.
  mutating func sortRegister() -> [BrowserEffect] {
    var query = register.query
    query.order = query.order.next
    query.offset = 0
    register.ask(for: query)
    message = Message("Actors \(query.order.inWords)")
    return [.loadActors(query)]
  }

  /// Takes actors that the library listed.
  mutating func takeActors(
    _ actors: [RegisteredActor], of query: ActorQuery
  ) -> [BrowserEffect] {
    register.takeActors(actors, of: query)
    keepSelectionsVisible()
    return monthsInView
  }

  /// Asks for the months of the actors in view, and of some behind them.
  var monthsInView: [BrowserEffect] {
    guard context == .libraryActors, settings.drawnGlyphs != nil,
      RegisterList.showsMonths(columns: activeListSize.columns)
    else { return [] }
    let rows = max(1, activeListSize.rows)
    let asked = register.monthless(in: register.list.top..<register.list.top + rows)
    guard !asked.isEmpty else { return [] }
    return [
      .loadMonths(register.monthless(in: register.list.top..<register.list.top + 2 * rows))
    ]
  }

  /// The dossiers and the list of actors are asked for anew once a rule for the library holds.
  mutating func refreshLibraryViews() -> [BrowserEffect] {
    let isListed = views.contains { $0.content == .corrections }
    var effects: [BrowserEffect] = isListed ? [.loadCorrections] : []
    register.forgetMonths()
    if register.isLoaded {
      effects.append(.loadActors(register.queryAnew))
    }
    // Those that are shown, or come back to from the article; the others are asked for when they are.
    let shown = (views + (reader?.viewsBefore ?? [])).compactMap(\.dossier)
    dossiers = dossiers.filter { shown.contains($0.key) }
    for id in Set(shown).sorted(by: { $0.rawValue < $1.rawValue }) {
      guard let dossier = dossiers[id] else { continue }
      dossiers[id]?.isComplete = false
      effects += [
        .loadDossier(.registered(id)),
        .loadQuotations(
          LedgerPage(
            actor: id, words: dossier.filter,
            limit: max(LedgerPage.size, dossier.entries.count))),
      ]
    }
    return effects
  }
}
