extension BrowserState {
  /// Runs a command that applies here and is not disabled.
  mutating func run(_ command: CommandID) -> [BrowserEffect] {
    if let motion = Motion(command) {
      if context == .text { move(motion) } else { moveInList(motion) }
      return context == .folders ? showChosenFolder() : []
    }
    switch command {
    case .litNext where isListSearched, .chartNextFull where isListSearched: stepThroughList(by: 1)
    case .litPrevious where isListSearched, .chartPreviousFull where isListSearched:
      stepThroughList(by: -1)
    case .jumpNextSection, .jumpPreviousSection, .jumpNextParagraph, .jumpPreviousParagraph,
      .jumpNextSentence, .jumpPreviousSentence, .jumpNextQuotation, .jumpPreviousQuotation,
      .jumpNextActor, .jumpPreviousActor, .jumpSpeaker, .jumpBack, .jumpForward:
      return jump(command)
    case .jumpHint, .hintCancel, .markSet, .markGo, .scrollPlace, .programLeave, .letterCancel,
      .articleNext, .articlePrevious:
      return runGoingCommand(command)
    case .peekOpen, .peekClose, .peekDown, .peekUp: runPeekCommand(command)
    case .paletteOpen, .paletteRun, .paletteNext, .palettePrevious, .paletteEarlier, .paletteLater,
      .paletteCancel:
      return runPaletteCommand(command)
    case .librarySearch, .librarySearchActor, .resultsEdit, .resultsOrder, .resultsSave,
      .promptComplete, .promptEarlier, .promptLater:
      return runLibrarySearchCommand(command)
    case .correctOpen, .correctAccept, .correctNext, .correctPrevious, .correctScope,
      .correctCancel:
      return runCorrectionCommand(command)
    case .correctionsOpen: return openCorrections()
    case .correctionToggle: return toggleCorrectionHere()
    case .dossierOpen: return askForDossier()
    case .registerOpen: return openRegister()
    case .registerSort: return sortRegister()
    case .shelfShowAll, .shelfOrder, .shelfUnread, .shelfFolders, .shelfMarkRead, .shelfDelete,
      .folderOpen, .folderEdit, .folderRename, .folderDelete, .folderLeave:
      return runShelfCommand(command)
    case .shelfCopies, .articleVersions, .versionCompare: return runVersionCommand(command)
    case .undo, .redo: return changeBack(command)
    case .noteInEditor, .copyPassage, .copyCitation, .sourceOpen, .passagePipe, .viewWrite,
      .fileOpen:
      return runTakingCommand(command)
    case .litNext, .litPrevious, .litClear, .actorFollow, .actorQuotations, .actorDossier,
      .furnitureToggle:
      return runLitCommand(command)
    case .paneNext, .panePrevious, .paneOutline, .paneActors, .paneQuotations, .paneText,
      .listLeave:
      runPaneCommand(command)
    case .viewCharts, .chartOpen, .chartNext, .chartPrevious, .chartLeft, .chartRight, .chartUnit,
      .chartNextFull, .chartPreviousFull,
      .chartCompanions, .chartTimeline, .chartAll, .chartArticleOpen:
      return runChartCommand(command)
    case .viewPlot, .plotOpen, .plotNextColumn, .plotPreviousColumn, .plotNextMark,
      .plotPreviousMark, .plotNextQuotation, .plotPreviousQuotation, .plotFirstMark,
      .plotLastMark, .plotOrder, .plotSubjects:
      runPlotCommand(command)
    case .textWiden, .textNarrow, .linearToggle, .mouseToggle: return changeSetting(command)
    case .searchOpen, .listSearch, .listFilter, .shelfFilter, .helpFilter, .registerFilter:
      openPrompt(for: command)
    case .viewHelp, .viewClose, .programQuit, .listOpen, .shelfOpen, .viewBookmarks, .viewLeave,
      .viewShelf, .screenRedraw, .programSuspend, .tourToggle, .promptAccept, .promptCancel,
      .confirmYes, .confirmNo:
      return runScreenCommand(command)
    case .bookmarkToggle, .bookmarkSelect, .bookmarkEdit, .bookmarkTag, .bookmarkDelete,
      .selectionKeep,
      .selectionNote, .selectionParagraph, .selectionGrowSentence, .selectionShrinkSentence,
      .selectionGrowParagraph, .selectionShrinkParagraph, .selectionGrowWord, .selectionShrinkWord,
      .selectionOtherEnd, .selectionCancel:
      return runBookmarkCommand(command)
    case .moveDown, .moveUp, .moveLeft, .moveRight, .moveWordForward, .moveWordBack,
      .moveLineStart, .moveLineEnd, .movePageDown, .movePageUp, .moveHalfPageDown,
      .moveHalfPageUp, .moveTop, .moveBottom, .movePercent, .scrollDown, .scrollUp:
      break  // Motions, taken above.
    }
    return []
  }

  private mutating func runGoingCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .jumpHint: openHints()
    case .hintCancel: hints = nil
    case .markSet: letterPurpose = .setMark
    case .markGo: letterPurpose = .goToMark
    case .scrollPlace: letterPurpose = .scroll
    case .programLeave: letterPurpose = .leave
    case .letterCancel: letterPurpose = nil
    case .articleNext: return openNeighbor(1)
    case .articlePrevious: return openNeighbor(-1)
    default: break
    }
    return []
  }

  private mutating func runLitCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .litNext: return walkOn(by: 1) ?? stepThroughLit(by: 1)
    case .litPrevious: return walkOn(by: -1) ?? stepThroughLit(by: -1)
    case .litClear: return putOut()
    case .actorFollow: follow()
    case .actorQuotations: lightStatements()
    case .actorDossier: return openDossier()
    case .furnitureToggle: toggleFurniture()
    default: break
    }
    return []
  }

  private mutating func runPaneCommand(_ command: CommandID) {
    switch command {
    case .paneNext: focusPane(by: 1)
    case .panePrevious: focusPane(by: -1)
    case .paneOutline: focus(on: .outline)
    case .paneActors: focus(on: .actors)
    case .paneQuotations: focus(on: .quotations)
    case .paneText: focus(on: .text)
    case .listLeave: leaveList()
    default: break
    }
  }

  private mutating func runScreenCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .viewHelp: openHelp()
    case .viewClose: return closeView() + leaveCharts()
    case .programQuit: isFinished = true
    case .listOpen: return openEntry()
    case .shelfOpen: return openShelfEntry()
    case .viewBookmarks: return openBookmarks()
    case .viewLeave: return leave()
    case .viewShelf: return goToShelf()
    case .screenRedraw: return [.redraw]
    case .programSuspend: return [.suspend]
    case .promptAccept: return acceptPrompt()
    case .promptCancel: return cancelPrompt()
    case .confirmYes: return answerQuestion(yes: true)
    case .confirmNo: return answerQuestion(yes: false)
    case .tourToggle: toggleTour()
    default: break
    }
    return []
  }
}
