extension BrowserState {
  /// Says what else changed on the screen than what the cursor is on, for who cannot see it.
  mutating func announce(changesSince before: BrowserState) {
    guard message == nil, prompt == nil, question == nil else { return }
    let text =
      newStep(since: before) ?? newPlace(since: before) ?? newPreview(since: before)
      ?? newEntries(since: before) ?? newFindings(since: before)
    if let text { message = Message(text) }
  }

  /// Tells who has read nothing yet that there is a tour.
  mutating func greet() {
    guard message == nil, tour == nil, reader == nil, !shelf.entries.isEmpty,
      shelf.entries.allSatisfy({ $0.lastRead == nil && $0.bookmarkCount == 0 })
    else { return }
    message = Message("New here? \(label(of: .tourToggle)) shows you round in two minutes")
  }

  /// What has the keys now, where that is something else than before.
  private func newPlace(since before: BrowserState) -> String? {
    if let reader, reader.document != before.reader?.document {
      return "Article: \(reader.headline)"
    }
    guard context != before.context else { return nil }
    guard let list = activeList else { return context.title }
    return newList(list)
  }

  /// Which entry of how many, or that they are being asked for.
  private func newList(_ list: any ListContent) -> String {
    let count = list.selectableCount(before: list.count)
    let entry = list.selectableCount(before: activeListState.selected) + 1
    if count == 0 { return context.title + (isListAwaited ? ": asking the library" : ": empty") }
    return "\(context.title): \(entry) of \(count)"
  }

  /// What came from the library for the list that is open.
  private func newEntries(since before: BrowserState) -> String? {
    guard before.isListAwaited, !isListAwaited, context == before.context else { return nil }
    return activeList.map(newList)
  }

  /// Whether the library has still to tell what is in the list.
  private var isListAwaited: Bool {
    switch context {
    case .charts: charts.asked != nil
    case .chartArticles: charts.evidence == nil
    case .libraryActors: register.actors.isEmpty && register.asked != nil
    case .versions: versions == nil
    case .comparison: compared == nil
    default: false
    }
  }

  /// What a correction would do; while a name is typed, its line keeps the last row.
  private func newPreview(since before: BrowserState) -> String? {
    guard context == .correction, let preview = correction?.preview, !preview.isEmpty,
      preview != before.correction?.preview
    else { return nil }
    return preview
  }

  private func newStep(since before: BrowserState) -> String? {
    tour != before.tour ? tourText : nil
  }

  private func newFindings(since before: BrowserState) -> String? {
    guard let reader, reader.isAnalyzed, let old = before.reader, old.document == reader.document,
      !old.isAnalyzed
    else { return nil }
    let findings = reader.index.findings
    return "Analysed: \(findings.actors.count) actors, \(findings.quotations.count) quotations"
  }
}
