import BriefingModel

extension BrowserState {
  /// The dossier of the library's that is on top.
  var dossierShown: LibraryDossier? {
    guard case .libraryDossier(let id) = views.last?.content else { return nil }
    return dossiers[id]
  }

  /// Which entry of a list of the library's is chosen; it is remembered while articles are read.
  var libraryListState: ListState? {
    get {
      switch views.last?.content {
      case .libraryActors: register.list
      case .libraryDossier(let id): dossiers[id]?.list
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch views.last?.content {
      case .libraryActors: register.list = newValue
      case .libraryDossier(let id): dossiers[id]?.list = newValue
      default: break
      }
    }
  }

  /// Whose dossier across the library a command would open.
  var dossierSubject: DossierSubject? {
    switch context {
    case .libraryActors: return register.chosen.map { .registered($0.id) }
    case .libraryDossier:
      let selected = activeListState.selected
      return dossierShown.flatMap { LibraryDossierList($0).companion(at: selected) }
        .map { .registered($0.id) }
    default:
      guard let reader, let article = reader.articleID, let id = actorHere else { return nil }
      return .named(reader.index.findings[id], in: article)
    }
  }

  /// Why no dossier across the library can be opened here.
  var whyNoDossierHere: String? {
    guard dossierSubject == nil else { return nil }
    return reader != nil && actorHere != nil ? whyNotInLibrary : "There is no actor here"
  }

  /// Asks the library for the dossier of the actor here.
  func askForDossier() -> [BrowserEffect] {
    dossierSubject.map { [.loadDossier($0)] } ?? []
  }

  /// Shows the dossier that the library found. One that is shown already is brought up to date; its
  /// actor may be shown as another one by now, or no more.
  mutating func show(_ head: ActorDossier?, for subject: DossierSubject) -> [BrowserEffect] {
    let shown = views.lastIndex { view in
      if case .registered(let id) = subject { view.content == .libraryDossier(id) } else { false }
    }
    guard let head else {
      if let shown { views.remove(at: shown) }
      message = Message("The library holds no dossier of this actor yet")
      return []
    }
    let id = head.actor.id
    var dossier = dossiers[id] ?? LibraryDossier(id)
    let known = dossier.head?.companions ?? []
    dossier.head = head
    if head.companions.isEmpty { dossier.head?.companions = known }
    dossiers[id] = dossier
    if let shown {
      views[shown].content = .libraryDossier(id)
    } else {
      views.append(ViewState(content: .libraryDossier(id)))
    }
    peek = nil
    chooseFirstEntry(of: id)
    keepSelectionsVisible()
    let page = dossier.entries.isEmpty ? dossier.nextPage : nil
    return [page.map(BrowserEffect.loadQuotations), .loadCompanions(head)].compactMap(\.self)
  }

  /// Takes the rest of what the head of a dossier says.
  mutating func complete(_ head: ActorDossier) {
    let id = head.actor.id
    guard let dossier = dossiers[id] else { return }
    let old = LibraryDossierList(dossier)
    let place = dossier.list.selected - old.index(ofQuotation: 0)
    dossiers[id]?.head = head
    if place == 0, dossier.list.top == 0 {
      // The reader has gone nowhere yet, and still sees first who it is about.
      dossiers[id]?.list.selected = 0
      dossiers[id]?.isFresh = true
      chooseFirstEntry(of: id)
      keepSelectionsVisible()
      return
    }
    guard place >= 0, let now = dossiers[id] else { return }
    let moved = LibraryDossierList(now).index(ofQuotation: place)
    dossiers[id]?.list.top += moved - dossier.list.selected
    dossiers[id]?.list.selected = moved
    keepSelectionsVisible()
  }

  /// Takes a page of what an actor said.
  mutating func takeQuotations(
    _ entries: [LedgerEntry], of page: LedgerPage, isLast: Bool
  ) -> [BrowserEffect] {
    dossiers[page.actor]?.takeQuotations(entries, of: page, isLast: isLast)
    chooseFirstEntry(of: page.actor)
    keepSelectionsVisible()
    guard let step = dossiers[page.actor]?.wantedStep else {
      return dossiers[page.actor].map(askForArticles) ?? []
    }
    dossiers[page.actor]?.wantedStep = nil
    return reader?.walked == page.actor ? openNeighbor(step, in: page.actor) : []
  }

  /// Once all is listed that the actor said, the articles that name it come below.
  private func askForArticles(of dossier: LibraryDossier) -> [BrowserEffect] {
    guard dossier.isComplete, dossier.filter.isEmpty, dossier.articles == nil else { return [] }
    return [.loadArticles(naming: dossier.id)]
  }

  /// The first quotation is chosen until the reader chooses something.
  private mutating func chooseFirstEntry(of id: RegisteredActor.ID) {
    guard let dossier = dossiers[id], dossier.isFresh, dossier.head != nil,
      !dossier.entries.isEmpty
    else { return }
    dossiers[id]?.isFresh = false
    // Where it stands below the foot of the screen, who it is about comes first.
    let list = LibraryDossierList(dossier)
    let first = list.index(ofQuotation: 0)
    let columns = activeListSize.columns
    let rows = (0...first).reduce(0) { $0 + list.item(at: $1, columns: columns).markedLines }
    if rows <= activeListSize.rows { dossiers[id]?.list.selected = first }
  }

  /// Asks for more of a list that the reader comes to the end of.
  var moreInView: [BrowserEffect] {
    switch context {
    case .libraryDossier:
      guard let dossier = dossierShown,
        LibraryDossierList(dossier).count - dossier.list.selected < Self.pagesAhead
      else { return [] }
      return [dossier.nextPage.map(BrowserEffect.loadQuotations)].compactMap(\.self)
    case .libraryActors:
      guard register.actors.count - register.list.selected < Self.pagesAhead else {
        return monthsInView
      }
      return monthsInView + [register.nextPage.map(BrowserEffect.loadActors)].compactMap(\.self)
    default: return []
    }
  }

  private static let pagesAhead = 60

  /// Remembers what the library is asked for.
  mutating func noteAsked(_ effects: [BrowserEffect]) {
    for effect in effects {
      switch effect {
      case .loadQuotations(let page): dossiers[page.actor]?.asked = page
      case .loadActors(let query): register.asked = query
      case .loadMonths(let actors): register.askedMonths.formUnion(actors)
      default: break
      }
    }
  }

  /// Shows of the dossier only what contains some words.
  mutating func filterDossier(_ words: String) -> [BrowserEffect] {
    guard let id = dossierShown?.id, dossierShown?.filter != words else { return [] }
    dossiers[id]?.apply(words)
    return [dossiers[id]?.asked.map(BrowserEffect.loadQuotations)].compactMap(\.self)
  }
}
