/// Every command of the browser, by the name that a reader would configure it under.
public enum CommandID: String, Sendable, CaseIterable {
  // Moving
  case moveDown = "move.down"
  case moveUp = "move.up"
  case moveLeft = "move.left"
  case moveRight = "move.right"
  case moveWordForward = "move.wordForward"
  case moveWordBack = "move.wordBack"
  case moveLineStart = "move.lineStart"
  case moveLineEnd = "move.lineEnd"
  case movePageDown = "move.pageDown"
  case movePageUp = "move.pageUp"
  case moveHalfPageDown = "move.halfPageDown"
  case moveHalfPageUp = "move.halfPageUp"
  case moveTop = "move.top"
  case moveBottom = "move.bottom"
  case scrollDown = "scroll.down"
  case scrollUp = "scroll.up"

  // Jumping
  case jumpNextSection = "jump.nextSection"
  case jumpPreviousSection = "jump.previousSection"
  case jumpNextParagraph = "jump.nextParagraph"
  case jumpPreviousParagraph = "jump.previousParagraph"
  case jumpNextSentence = "jump.nextSentence"
  case jumpPreviousSentence = "jump.previousSentence"
  case jumpNextQuotation = "jump.nextQuotation"
  case jumpPreviousQuotation = "jump.previousQuotation"
  case jumpNextActor = "jump.nextActor"
  case jumpPreviousActor = "jump.previousActor"
  case jumpSpeaker = "jump.speaker"
  case jumpBack = "jump.back"
  case jumpForward = "jump.forward"

  // What is lit
  case litNext = "lit.next"
  case litPrevious = "lit.previous"
  case litClear = "lit.clear"
  case searchOpen = "search.open"
  case actorFollow = "actor.follow"
  case actorQuotations = "actor.quotations"
  case actorDossier = "actor.dossier"

  // Panes and views
  case paneNext = "pane.next"
  case panePrevious = "pane.previous"
  case paneOutline = "pane.outline"
  case paneActors = "pane.actors"
  case paneQuotations = "pane.quotations"
  case paneText = "pane.text"
  case listOpen = "list.open"
  case listLeave = "list.leave"
  case viewBookmarks = "view.bookmarks"
  case viewHelp = "view.help"
  case furnitureToggle = "furniture.toggle"

  // Settings
  case textWiden = "text.widen"
  case textNarrow = "text.narrow"
  case linearToggle = "linear.toggle"
  case mouseToggle = "mouse.toggle"

  // Bookmarks
  case bookmarkToggle = "bookmark.toggle"
  case bookmarkSelect = "bookmark.select"
  case bookmarkEdit = "bookmark.edit"
  case bookmarkDelete = "bookmark.delete"
  case selectionKeep = "selection.keep"
  case selectionNote = "selection.note"
  case selectionParagraph = "selection.paragraph"
  case selectionGrowSentence = "selection.growSentence"
  case selectionShrinkSentence = "selection.shrinkSentence"
  case selectionGrowParagraph = "selection.growParagraph"
  case selectionShrinkParagraph = "selection.shrinkParagraph"
  case selectionCancel = "selection.cancel"

  // Prompts and questions
  case promptAccept = "prompt.accept"
  case promptCancel = "prompt.cancel"
  case confirmYes = "confirm.yes"
  case confirmNo = "confirm.no"

  // The shelf and the program
  case shelfOpen = "shelf.open"
  case shelfFilter = "shelf.filter"
  case shelfShowAll = "shelf.showAll"
  case screenRedraw = "screen.redraw"
  case programSuspend = "program.suspend"
  case viewClose = "view.close"
  case viewLeave = "view.leave"
  case programQuit = "program.quit"
}
