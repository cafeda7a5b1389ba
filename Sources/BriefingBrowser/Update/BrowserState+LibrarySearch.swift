import BriefingModel

extension BrowserState {
  /// Runs a command of the search of the library.
  mutating func runLibrarySearchCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .librarySearch: openLibrarySearch()
    case .librarySearchActor: return searchLibraryForActor()
    case .resultsEdit: editQuery()
    case .resultsOrder: return changeOrder()
    case .resultsSave: return askForSearchName()
    case .promptEarlier: return showLine { $0.before($1) }
    case .promptLater: return showLine { history, _ in history.after() }
    case .promptComplete: return completeQuery()
    default: break
    }
    return []
  }

  /// Opens the search with an empty line; what was found last stands under it.
  private mutating func openLibrarySearch() {
    if context != .results { showResults() }
    histories[.librarySearch].reset()
    prompt = Prompt(.librarySearch(before: search.query), label: Self.queryLabel)
  }

  /// Opens the list of what was found.
  mutating func showResults() {
    views.removeAll { $0.content == .results }
    views.append(ViewState(content: .results))
    keepSelectionsVisible()
  }

  private mutating func editQuery() {
    histories[.librarySearch].reset()
    prompt = Prompt(
      .librarySearch(before: search.query), label: Self.queryLabel, text: search.query.text)
  }

  /// Shows what the library holds on the actor here.
  private mutating func searchLibraryForActor() -> [BrowserEffect] {
    guard let reader, let actor = actorHere else { return [] }
    return openSearch("actor:" + reader.index.findings[actor].name.asPhrase)
  }

  /// Shows what the library finds for a query.
  mutating func openSearch(_ query: String) -> [BrowserEffect] {
    showResults()
    search.query.text = query
    histories.record(search.query.text, as: .librarySearch)
    return askLibrary(search.query)
  }

  /// Searches for what was typed so far.
  mutating func searchLibrary(typing text: String) -> [BrowserEffect] {
    search.query.text = text
    guard !text.trimmed.isEmpty else {
      search.mistake = nil
      search.asked = nil
      return []
    }
    search.mistake = search.query.mistake
    guard search.mistake == nil else { return [] }
    return askLibrary(search.query.begun ?? search.query)
  }

  private mutating func askLibrary(_ query: LibraryQuery) -> [BrowserEffect] {
    search.mistake = query.mistake
    guard search.mistake == nil else { return [] }
    if search.found?.query == query {
      search.asked = nil
      return []
    }
    search.asked = query
    return [.searchLibrary(query)]
  }

  /// Takes the line as it is and gives the keys to what was found.
  mutating func acceptQuery(_ text: String) -> [BrowserEffect] {
    guard !text.trimmed.isEmpty else {
      if let query = search.found?.query { search.query = query } else { _ = closeView() }
      return []
    }
    search.query.text = text
    if let mistake = search.query.mistake {
      search.mistake = mistake
      editQuery()
      return []
    }
    histories.record(search.query.text, as: .librarySearch)
    return askLibrary(search.query)
  }

  /// Puts back what was looked for before the line was opened; closes the search where nothing was.
  mutating func cancelQuery(before: LibraryQuery) -> [BrowserEffect] {
    search.query = before
    search.mistake = nil
    guard !before.text.isEmpty else {
      search.asked = nil
      _ = closeView()
      return []
    }
    return askLibrary(before)
  }

  private mutating func changeOrder() -> [BrowserEffect] {
    search.query.order = search.query.order == .relevance ? .date : .relevance
    return askLibrary(search.query)
  }

  private mutating func completeQuery() -> [BrowserEffect] {
    guard let prompt, let completed = QueryCompletion(prompt).completed else { return [] }
    self.prompt?.replace(with: completed.text, cursor: completed.cursor)
    return searchLibrary(typing: completed.text)
  }

  private static let queryLabel = " Search: "
}

extension BrowserState {
  /// Takes the first of what the library found, unless something else was asked meanwhile.
  mutating func takeFirstHits(
    _ hits: [SearchHit], of query: LibraryQuery, note: String?, isAll: Bool
  )
    -> [BrowserEffect]
  {
    guard search.asked == query else { return [] }
    search.asked = nil
    if hits.isEmpty, let found = search.found, found.count > 0, prompt == nil,
      found.query == search.query.begun
    {
      search.query = found.query
      message = Message("No word is just so: these hold words that begin with it")
      return []
    }
    search.found = FoundArticles(query, hits: hits, note: note, isAll: isAll)
    search.list = ListState()
    keepSelectionsVisible()
    return []
  }

  /// Takes how many there are.
  mutating func takeOrder(_ order: [ArticleID], of query: LibraryQuery) -> [BrowserEffect] {
    guard search.found?.query == query else { return [] }
    search.found?.takeOrder(order)
    return hitsInView
  }

  /// Takes hits that came into view.
  mutating func takeHits(_ hits: [SearchHit], of query: LibraryQuery) {
    guard search.found?.query == query else { return }
    search.found?.takeHits(hits)
    if let article = reader?.articleID { _ = goToWantedHit(in: article) }
    keepSelectionsVisible()
  }

  /// The library could not search.
  mutating func failSearch(_ query: LibraryQuery, _ why: String) {
    guard search.asked == query else { return }
    search.asked = nil
    message = Message(why, isWarning: true)
  }

  /// Asks for the hits about those in view that are not known yet.
  var hitsInView: [BrowserEffect] {
    guard context == .results, let found = search.found else { return [] }
    let rows = max(size.rows, 1)
    let places = max(0, search.list.selected - rows)..<(search.list.selected + rows)
    let missing = found.missing(in: places)
    return missing.isEmpty ? [] : [.loadHits(found.query, missing)]
  }
}

extension BrowserState {
  /// The names that are taken are asked for, too.
  private mutating func askForSearchName() -> [BrowserEffect] {
    prompt = Prompt(.searchName, label: "Keep the search as: ")
    return [.loadFolders]
  }

  /// Keeps the search under a name.
  mutating func keepSearch(named name: String) -> [BrowserEffect] {
    let name = name.singleLine.trimmed
    guard !name.isEmpty else { return [] }
    let kept = SavedSearch(name: name, query: search.query.text, created: 0)
    if let other = shelf.searches.first(where: { $0.search.name == name })?.search,
      other.query != kept.query
    {
      question = Question(
        text: "“\(name)” is the search \(other.query) so far. Put this one in its place?",
        action: .replaceSearch(kept))
      return []
    }
    return [.keepSearch(kept)]
  }
}
