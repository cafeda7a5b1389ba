import BriefingModel

extension BrowserState {
  /// Runs a command about bookmarks or about the passage being chosen.
  mutating func runBookmarkCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .bookmarkToggle: return toggleBookmark()
    case .bookmarkSelect: startSelection()
    case .bookmarkEdit: editNote()
    case .bookmarkTag: editTags()
    case .bookmarkDelete: return deleteBookmarkHere()
    case .selectionKeep: return keepSelection()
    case .selectionNote: noteSelection()
    case .selectionParagraph: takeParagraph()
    case .selectionGrowSentence: growSelection(by: 1, of: \.sentenceUnits)
    case .selectionShrinkSentence: growSelection(by: -1, of: \.sentenceUnits)
    case .selectionGrowParagraph: growSelection(by: 1, of: \.paragraphUnits)
    case .selectionShrinkParagraph: growSelection(by: -1, of: \.paragraphUnits)
    case .selectionGrowWord: moveSelection(byWords: 1)
    case .selectionShrinkWord: moveSelection(byWords: -1)
    case .selectionOtherEnd: changeSelectionEnd()
    case .selectionCancel: cancelSelection()
    default: break
    }
    return []
  }

  private mutating func toggleBookmark() -> [BrowserEffect] {
    if bookmarkHere != nil { return deleteBookmarkHere() }
    guard let reader, let passage = passageToKeep else { return [] }
    return [.keepBookmark(reader.newBookmark(of: passage))]
  }

  /// What a new bookmark holds: the sentence at the cursor, or those of the chosen quotation.
  var passageToKeep: Passage? {
    guard let reader else { return nil }
    guard context == .quotations, let said = reader.chosenStatement?.passage else {
      return reader.sentenceHere
    }
    let first = reader.index.sentence(at: said.start) ?? said
    let last = reader.index.sentence(at: max(said.start, said.end - 1)) ?? said
    return Passage(min(first.start, said.start), max(last.end, said.end))
  }

  /// Deletes a bookmark at once where nothing was written to it; asks first where something was.
  private mutating func deleteBookmarkHere() -> [BrowserEffect] {
    guard let bookmark = bookmarkHere else { return [] }
    if bookmark.note.isEmpty, context != .bookmarks { return [.deleteBookmark(bookmark.id)] }
    let text =
      bookmark.note.isEmpty ? "Delete this bookmark?" : "Delete this bookmark and its note?"
    question = Question(text: text, action: .deleteBookmark(bookmark))
    return []
  }

  /// Does what was asked, or leaves it.
  mutating func answerQuestion(yes: Bool) -> [BrowserEffect] {
    guard let action = question?.action else { return [] }
    question = nil
    switch action {
    case .deleteBookmark(let bookmark): return yes ? [.deleteBookmark(bookmark.id)] : []
    case .discardNote(let prompt):
      if !yes { self.prompt = prompt }
      return []
    case .deleteArticle(let id): return yes ? [.deleteArticle(id)] : []
    case .replaceSearch(let search): return yes ? [.keepSearch(search)] : []
    case .openAddress(let address): return yes ? [.openAddress(address)] : []
    case .overwrite(let view, let path):
      return yes ? [.write(view, path: path, replacing: true)] : []
    }
  }

  private mutating func editNote() {
    let bookmark = bookmarkHere ?? passageToKeep.flatMap { reader?.newBookmark(of: $0) }
    guard let bookmark else { return }
    prompt = Prompt(.note(bookmark), label: "Note: ", text: bookmark.note)
  }

  private mutating func editTags() {
    let bookmark = bookmarkHere ?? passageToKeep.flatMap { reader?.newBookmark(of: $0) }
    guard let bookmark else { return }
    prompt = Prompt(.tags(bookmark), label: "Tags: ", text: bookmark.tags.joined(separator: " "))
  }

  /// Keeps the tags of a bookmark, where they are others.
  mutating func keep(tags text: String, of bookmark: Bookmark) -> [BrowserEffect] {
    var bookmark = bookmark
    var tags: [String] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let tag = String(word.drop { $0 == "#" })
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    guard tags != bookmark.tags else {
      message = Message(
        bookmark.id == 0 ? "No tag, and nothing bookmarked" : "The tags are as they were")
      return []
    }
    bookmark.tags = tags
    return [.keepBookmark(bookmark)]
  }

  /// Begins to choose with the sentence at the cursor, or with those of the chosen quotation.
  private mutating func startSelection() {
    guard let passage = passageToKeep else { return }
    if context == .quotations {
      leaveListForJump()
      go(to: passage.start)
    }
    guard let reader else { return }
    self.reader?.selection = Selection(
      anchor: reader.index.sentence(at: passage.start) ?? passage,
      end: reader.index.sentence(at: max(passage.start, passage.end - 1)) ?? passage,
      origin: reader.place)
  }

  private mutating func keepSelection() -> [BrowserEffect] {
    guard let reader, let selection = reader.selection else { return [] }
    self.reader?.selection = nil
    return [.keepBookmark(reader.newBookmark(of: selection.passage))]
  }

  private mutating func noteSelection() {
    guard let reader, let selection = reader.selection else { return }
    self.reader?.selection = nil
    prompt = Prompt(.note(reader.newBookmark(of: selection.passage)), label: "Note: ")
  }

  private mutating func cancelSelection() {
    guard let origin = reader?.selection?.origin else { return }
    reader?.selection = nil
    reader?.place = origin
  }

  private mutating func takeParagraph() {
    guard let reader, let selection = reader.selection,
      let first = reader.paragraph(at: selection.passage.start),
      let last = reader.paragraph(at: max(selection.passage.start, selection.passage.end - 1))
    else { return }
    self.reader?.selection?.anchor = first
    self.reader?.selection?.end = last
  }

  /// Moves the end of the selection by sentences or paragraphs; it goes back beyond where the
  /// selection began too.
  private mutating func growSelection(by step: Int, of units: (ReaderState) -> ReaderState.Units) {
    guard let reader, let selection = reader.selection else { return }
    let units = units(reader)
    let target = step > 0 ? units.after(selection.end) : units.before(selection.end)
    guard let target else { return }
    self.reader?.selection?.end = target
    go(to: target.start)
  }

  /// Takes a bookmark that is on disk now.
  mutating func keep(_ bookmark: Bookmark) -> [BrowserEffect] {
    let before = (reader?.bookmarks.map(\.bookmark) ?? shelf.bookmarks)
      .first { $0.id == bookmark.id }
    if let index = shelf.bookmarks.firstIndex(where: { $0.id == bookmark.id }) {
      shelf.bookmarks[index] = bookmark
    }
    if let reader, reader.articleID == bookmark.article {
      let others = reader.bookmarks.map(\.bookmark).filter { $0.id != bookmark.id }
      self.reader?.bookmarks = reader.placed(others + [bookmark])
    }
    let isTagged = before.map { $0.tags != bookmark.tags } ?? false
    message = Message(
      before == nil && reader != nil ? "Bookmarked" : isTagged ? "Tags kept" : "Note kept")
    changes.identify(bookmark)
    keepSelectionsVisible()
    return record(
      .bookmark(before: before, after: bookmark),
      .kept(bookmark.article, bookmark.anchor))
  }

  /// Says why a bookmark was not kept; a note that was written is there to be edited on.
  mutating func refuse(_ bookmark: Bookmark, _ why: String) {
    changes.fail()
    message = Message(why, isWarning: true)
    guard !bookmark.note.isEmpty, prompt == nil, palette == nil, question == nil else { return }
    var before = bookmark
    before.note =
      (reader?.bookmarks.map(\.bookmark) ?? shelf.bookmarks).first { $0.id == bookmark.id }?.note
      ?? ""
    prompt = Prompt(.note(before), label: "Note: ", text: bookmark.note)
  }

  /// Lets go of a bookmark that is gone from the disk.
  mutating func remove(bookmark id: Bookmark.ID) -> [BrowserEffect] {
    let before = (reader?.bookmarks.map(\.bookmark) ?? shelf.bookmarks).first { $0.id == id }
    reader?.bookmarks.removeAll { $0.bookmark.id == id }
    shelf.bookmarks.removeAll { $0.id == id }
    message = Message("Bookmark deleted: \(label(of: .undo)) brings it back")
    keepSelectionsVisible()
    return record(.bookmark(before: before, after: nil), .deleted(id))
  }

  /// Lists the bookmarks.
  mutating func openBookmarks() -> [BrowserEffect] {
    views.append(ViewState(content: .bookmarks))
    keepSelectionsVisible()
    return [.loadBookmarks(reader?.articleID)]
  }

  /// Takes what the library says its bookmarks are.
  mutating func takeBookmarks(_ bookmarks: [Bookmark], of article: ArticleID?) {
    if article == nil { shelf.bookmarks = bookmarks }
    if let reader, article != nil, reader.articleID == article {
      self.reader?.bookmarks = reader.placed(bookmarks)
    }
    keepSelectionsVisible()
  }
}
