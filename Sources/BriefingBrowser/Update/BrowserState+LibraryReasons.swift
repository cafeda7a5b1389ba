/// Why a command of the library's cannot be run now; nil where it can.
extension BrowserState {
  var whyNothingFound: String? {
    search.found?.count ?? 0 > 0 ? nil : "Nothing was found to put into another order"
  }

  var whyNothingToSave: String? {
    search.query.text.isEmpty ? "Nothing was searched for yet" : nil
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
    guard isTypingQuery else { return "No earlier lines are kept here" }
    return search.stepsBack < search.history.count ? nil : "Nothing was searched for before that"
  }

  var whyNothingLater: String? {
    guard isTypingQuery else { return "No earlier lines are kept here" }
    return search.stepsBack > 0 ? nil : "Nothing was searched for after that"
  }
}
