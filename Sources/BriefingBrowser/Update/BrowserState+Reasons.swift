import BriefingModel

/// Why a command cannot be run now, said to whoever presses its key; nil where it can.
extension BrowserState {
  private var notYet: String {
    guard let reader, !reader.isAnalyzed else { return "" }
    return " so far: the analysis goes on"
  }

  var whyNoQuotations: String? {
    guard let reader, reader.index.statements.isEmpty else { return nil }
    guard reader.index.findings.isLanguageKnown else { return UnknownLanguage.note }
    return "No quotation was found" + notYet
  }

  var whyNoActors: String? {
    reader?.index.findings.mentions.isEmpty ?? true ? "No actor was found" + notYet : nil
  }

  var whyNoSpeaker: String? {
    guard let statement = statementHere else {
      let named = reader.flatMap { $0.index.statement(namedAt: $0.place.cursor) }
      return named == nil ? "There is no quotation under the cursor" : nil
    }
    if reader?.index.mentionOfSpeaker(of: statement) != nil { return nil }
    return "The text does not say for certain who said this"
  }

  var whyNothingToFollow: String? {
    if followedHere != nil { return nil }
    if statementHere != nil { return "The text does not say for certain who said this" }
    return "There is no actor and no quotation under the cursor"
  }

  var whyNoActorHere: String? {
    actorHere == nil ? "There is no actor here" : nil
  }

  var whyActorSaidNothing: String? {
    guard let reader, let speaker = speakerHere else { return "There is no actor here" }
    if speaker == .unknown { return "The text does not say for certain who said this" }
    guard reader.index.statementsOf[speaker] == nil else { return nil }
    return "Nothing that \(reader.index.name(of: speaker)) said was found" + notYet
  }

  var whyNothingLit: String? {
    if isListSearched { return nil }
    guard CommandRegistry.article.contains(context) else {
      return "Nothing is lit here: search with \(label(of: .listSearch))"
    }
    guard let lit = reader?.lit else {
      return "Nothing is lit: search with /, or press Enter on a name"
    }
    return lit.passages.isEmpty && !lit.isPending ? "Nothing was found to go to" : nil
  }

  var whyNoJumpBack: String? {
    jumps.canGoBack ? nil : "There is no jump to take back"
  }

  var whyNoJumpForward: String? {
    jumps.canGoForward ? nil : "No jump was taken back"
  }

  var whyNoFurniture: String? {
    reader?.furnitureLineCount ?? 0 == 0 ? "This article has no hidden lines" : nil
  }

  /// Why the article is not in the library.
  var whyNotInLibrary: String? {
    guard let reader, reader.articleID == nil else { return nil }
    return reader.whyNotKept ?? "The article is still being put into the library"
  }

  var whyNoBookmarks: String? { whyNotInLibrary ?? reader?.whyReadOnly }

  var whyNoBookmarkHere: String? {
    bookmarkHere == nil ? "There is no bookmark here" : nil
  }

  var whyEntryLeadsNowhere: String? {
    guard let content = activeList, content.count > 0 else { return "The list is empty" }
    guard content.isSelectable(activeListState.selected) else { return "This is a heading" }
    return nil
  }

  var whyNoArticleHere: String? {
    shelf.selected == nil ? "There is no article to read" : nil
  }

  var whyNoHints: String? {
    reader == nil && shelf.shown.isEmpty ? "There is nothing on the screen to go to" : nil
  }

  var whyNothingToPeekAt: String? {
    peekSubject == nil ? "There is no quotation and no actor here" : nil
  }

  var whyNothingToUndo: String? {
    if changes.canUndo(in: changedArticle) { return nil }
    return reader == nil
      ? "There is nothing to take back" : "Nothing was changed in this article to be taken back"
  }

  var whyNothingToRedo: String? {
    changes.canRedo(in: changedArticle) ? nil : "Nothing was taken back"
  }

  var whyNothingToCopy: String? {
    takenPassage == nil && bookmarkHere == nil ? "There is no passage here" : nil
  }

  var whyNoNote: String? { context == .bookmarks ? whyNoBookmarkHere : whyNoBookmarks }
}
