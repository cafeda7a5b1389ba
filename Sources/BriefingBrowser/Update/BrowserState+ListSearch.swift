import BriefingModel

/// Searching the list that has the keys, whichever it is, as less searches what it shows.
extension BrowserState {
  /// Whether words are lit in the list that has the keys.
  var isListSearched: Bool { activeList != nil && activeListState.search != nil }

  /// Opens the line in which to type what to look for in the list.
  mutating func openListSearch() {
    histories[.search].reset()
    prompt = Prompt(.listSearch(from: activeListState), label: "/")
  }

  /// Lights some words in the list, and goes to the first entry with them from `start` on.
  mutating func searchList(for words: String, from start: ListState) {
    let prompt = self.prompt
    self.prompt = nil  // The list under the line that is typed.
    defer { self.prompt = prompt }
    activeListState = start
    guard let content = activeList else { return }
    guard !words.isEmpty else {
      activeListState.search = nil
      return
    }
    let search = ListSearch(words, in: content)
    activeListState.search = search
    if let hit = search.hit(atOrAfter: start.selected) ?? search.hits.first {
      goToEntry(hit, of: content, in: search)
    }
  }

  /// Takes what was typed; as in vim and less, nothing typed is what was looked for last.
  mutating func acceptListSearch(_ words: String, from start: ListState) {
    histories.record(words, as: .search)
    guard !words.isEmpty else {
      guard let latest = histories[.search].latest else { return }
      guard start.search?.words == latest else {
        searchList(for: latest, from: start)
        return acceptHits()
      }
      return stepThroughList(by: 1)
    }
    acceptHits()
  }

  private mutating func acceptHits() {
    guard let search = activeListState.search else { return }
    if search.hits.isEmpty {
      activeListState.search = nil
      message = Message("\(search.words) is not in this list")
    } else {
      showChosenEntry()
    }
  }

  /// Goes to the next entry with the words that are lit, or the one before, round the ends.
  mutating func stepThroughList(by step: Int) {
    guard let content = activeList, let lit = activeListState.search else { return }
    var list = activeListState
    // What is listed may have changed since.
    let search = ListSearch(lit.words, in: content)
    let isAtHit = lit.entry.flatMap { content.chosen(for: $0) } == list.selected
    let here = (isAtHit ? lit.entry : nil) ?? list.selected
    let next = step > 0 ? search.hit(atOrAfter: here + 1) : search.hit(before: here)
    list.search = search
    activeListState = list
    guard let target = next ?? (step > 0 ? search.hits.first : search.hits.last) else {
      return acceptHits()
    }
    if next == nil {
      message = Message(
        search.hits.count == 1
          ? "\(search.words) stands here alone"
          : step > 0 ? "Past the end: on from the beginning" : "Past the beginning: on from the end"
      )
    }
    goToEntry(target, of: content, in: search)
    showChosenEntry()
  }

  /// Puts out what is lit in the list; false where nothing is.
  mutating func putOutListSearch() -> Bool {
    guard isListSearched else { return false }
    activeListState.search = nil
    return true
  }

  private mutating func goToEntry(
    _ entry: Int, of content: any ListContent, in search: ListSearch
  ) {
    var list = activeListState
    list.search = search
    list.search?.entry = entry
    list.selected = content.chosen(for: entry) ?? list.selected
    list = ListViewport(content: content, size: activeListSize).revealing(list)
    // A heading above what is chosen for it comes into view too.
    list.top = min(list.top, entry)
    activeListState = list
  }
}
