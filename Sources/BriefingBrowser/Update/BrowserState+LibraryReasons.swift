/// Why a command of the library's cannot be run now; nil where it can.
extension BrowserState {
  var whyNothingFound: String? {
    search.found?.count ?? 0 > 0 ? nil : "Nothing was found to put into another order"
  }

  var whyNothingToSave: String? {
    search.query.text.isEmpty ? "Nothing was searched for yet" : nil
  }

  var whyAllIsShown: String? { shelf.view.isAll ? "All articles are shown" : nil }

  var whyShelfIsEmpty: String? { shelf.entries.isEmpty ? "The library is empty" : nil }

  var whyNoSearchHere: String? {
    searchFolderHere == nil ? "This is no search that you kept" : nil
  }

  var whyNoVersions: String? {
    articleHere == nil
      ? reader?.whyNotKept ?? "The article is still being put into the library" : nil
  }

  /// Whether the line that is typed is a query.
  private var isTypingQuery: Bool {
    if case .librarySearch = prompt?.purpose { true } else { false }
  }

  var whyNothingToComplete: String? {
    guard isTypingQuery, let prompt else { return "There is nothing to complete here" }
    return QueryCompletion(prompt).choices.isEmpty ? "No field begins so" : nil
  }

  var whyNothingEarlier: String? {
    guard let history = promptHistory, let prompt else { return "No earlier lines are kept here" }
    return history.hasEarlier(prompt.text) ? nil : "Nothing that begins so was typed before"
  }

  var whyNothingLater: String? {
    guard let history = promptHistory else { return "No earlier lines are kept here" }
    return history.hasLater ? nil : "Nothing was typed after that"
  }
}
