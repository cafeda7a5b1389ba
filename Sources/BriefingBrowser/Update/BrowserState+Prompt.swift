import BriefingModel

extension BrowserState {
  /// Opens the line in which to type what to search for, or what to show of the shelf.
  mutating func openPrompt(for command: CommandID) {
    histories[.filter].reset()
    if command == .listSearch { return openListSearch() }
    if command == .registerFilter {
      let filter = libraryFilter ?? ""
      prompt = Prompt(.libraryFilter(before: filter), label: "Filter: ", text: filter)
      return
    }
    if command == .helpFilter {
      let filter = views.last?.filter ?? ""
      prompt = Prompt(.helpFilter(before: filter), label: "Filter: ", text: filter)
    } else if command == .listFilter {
      let filter = (reader?.focus).flatMap { reader?.filters[$0] } ?? ""
      prompt = Prompt(.listFilter(before: filter), label: "Filter: ", text: filter)
    } else if command == .shelfFilter {
      prompt = Prompt(.filter(before: shelf.filter), label: "Filter: ", text: shelf.filter)
    } else if let reader {
      histories[.search].reset()
      views.removeAll()
      leaveListForJump()
      prompt = Prompt(
        .search(from: self.reader?.place ?? reader.place, lit: reader.lit), label: "/")
    }
  }

  /// Edits the line, and lets what depends on it follow.
  mutating func editPrompt(with key: Key) -> [BrowserEffect] {
    guard let before = prompt?.text else { return [] }
    if key == .backspace, before.isEmpty { return cancelPrompt() }
    guard prompt?.edit(with: key) ?? false, prompt?.text != before else { return [] }
    promptHistory?.reset()
    return takeTypedLine()
  }

  /// Lets what depends on the line follow it.
  mutating func takeTypedLine() -> [BrowserEffect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .search(let place, _):
      return search(for: prompt.text, from: place)
    case .filter: return show { $0.words = prompt.text }
    case .helpFilter: filterHelp(prompt.text)
    case .listFilter: filterList(prompt.text)
    case .listSearch(let start): searchList(for: prompt.text, from: start)
    case .librarySearch: return searchLibrary(typing: prompt.text)
    case .libraryFilter: return filterLibraryView(prompt.text)
    case .searchName, .otherSearchName, .note, .tags, .pipe, .write, .openFile, .correction,
      .palette:
      break
    }
    return []
  }

  private mutating func search(for query: String, from place: Place) -> [BrowserEffect] {
    guard let document = reader?.document else { return [] }
    guard !query.isEmpty else {
      reader?.lit = nil
      reader?.place = place
      return []
    }
    reader?.lit = Lit(.search(query), passages: [], isPending: true)
    return [.search(document, query: query)]
  }

  /// Lights the hits of a search and shows the first one from where it began.
  mutating func finishSearch(for query: String, passages: [Passage]) {
    guard var lit = reader?.lit, lit.subject == .search(query), lit.isPending else { return }
    lit.passages = passages
    lit.isPending = false
    var origin = reader?.place
    if let purpose = prompt?.purpose, case .search(let place, _) = purpose { origin = place }
    lit.current = origin.flatMap { lit.index(atOrAfter: $0.cursor) } ?? (passages.isEmpty ? nil : 0)
    reader?.lit = lit
    if let passage = lit.currentPassage {
      go(to: passage.start)
    } else if let origin {
      reader?.place = origin
    }
    for _ in 0..<min(abs(lit.stepsAhead), passages.count) {
      _ = stepThroughLit(by: lit.stepsAhead.signum())  // It stays in this article.
    }
  }

  /// Takes what was typed.
  mutating func acceptPrompt() -> [BrowserEffect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .search(let place, let lit):
      histories.record(prompt.text, as: .search)
      guard !prompt.text.isEmpty else {
        // As in vim and less, nothing typed is what was searched for last.
        guard let latest = histories[.search].latest else {
          reader?.lit = lit
          return []
        }
        guard lit?.subject == .search(latest), lit?.isPending == false else {
          return search(for: latest, from: place)
        }
        reader?.lit = lit
        return stepThroughLit(by: 1)
      }
      if reader?.place.cursor != place.cursor { recordJump(from: place) }
      if let lit = reader?.lit, !lit.isPending, lit.passages.isEmpty {
        self.reader?.lit = nil
        let remark = TextSearch(prompt.text).remark.map { ", and no expression: \($0)" } ?? ""
        message = Message("\(prompt.text) is not in this article\(remark)")
      }
    case .filter, .helpFilter, .libraryFilter: histories.record(prompt.text, as: .filter)
    case .listSearch(let start): acceptListSearch(prompt.text, from: start)
    case .correction, .palette: break
    case .librarySearch: return acceptQuery(prompt.text)
    case .searchName: return keepSearch(named: prompt.text)
    case .otherSearchName(let kept): return rename(kept, to: prompt.text)
    case .listFilter:
      histories.record(prompt.text, as: .filter)
      if activeList?.count == 0 {
        filterList("")
        message = Message("Nothing in the list contains \(prompt.text)")
      }
    case .note(let bookmark):
      notes.record(prompt.text)
      return keep(prompt.text, of: bookmark)
    case .tags(let bookmark): return keep(tags: prompt.text, of: bookmark)
    case .pipe(let text):
      return prompt.text.isEmpty ? [] : [.pipe(text, to: prompt.text)]
    case .write(let view):
      return prompt.text.isEmpty ? [] : [.write(view, path: prompt.text, replacing: false)]
    case .openFile:
      return prompt.text.isEmpty ? [] : open(named: prompt.text)
    }
    return []
  }

  /// Leaves everything as it was before the line was opened.
  mutating func cancelPrompt() -> [BrowserEffect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .search(let place, let lit):
      reader?.place = place
      reader?.lit = lit
    case .filter(let before): return show { $0.words = before }
    case .helpFilter(let before): filterHelp(before)
    case .listFilter(let before): filterList(before)
    case .listSearch(let start): activeListState = start
    case .librarySearch(let before): return cancelQuery(before: before)
    case .libraryFilter(let before): return filterLibraryView(before)
    case .searchName, .otherSearchName, .tags, .pipe, .write, .openFile, .correction, .palette:
      break
    case .note(let bookmark):
      guard prompt.text != bookmark.note else { break }
      question = Question(text: "Discard what you typed?", action: .discardNote(prompt))
    }
    return []
  }
}
