import BriefingModel

extension BrowserState {
  /// Puts letters on everything in sight.
  mutating func openHints() {
    let targets = hintTargets
    guard !targets.isEmpty else {
      message = Message("There is nothing on the screen to go to")
      return
    }
    hints = Hints(targets)
  }

  /// Takes a letter of a hint.
  mutating func typeHint(_ key: Key) -> [BrowserEffect] {
    switch key {
    case .character(let letter):
      switch hints?.type(letter) {
      case .reached(let target):
        hints = nil
        return go(to: target.destination)
      case .more: break
      case .some(.none), nil:
        hints = nil
        message = Message("No letters on the screen begin so")
      }
    case .backspace:
      if !(hints?.erase() ?? false) { hints = nil }
    default:
      hints = nil
    }
    return []
  }

  private mutating func go(to destination: HintTarget.Destination) -> [BrowserEffect] {
    switch destination {
    case .text(let offset):
      leaveListForJump()
      jump(to: offset)
    case .entry(let pane, let index):
      focus(on: pane)
      reader?.lists[pane, default: ListState()].selected = index
      return openEntry()
    case .viewEntry(let index):
      var list = activeListState
      list.selected = index
      activeListState = list
      keepSelectionsVisible()
      switch context {
      case .shelf: return openShelfEntry()
      case .dossier, .bookmarks, .results, .corrections, .libraryActors, .libraryDossier:
        if whyEntryLeadsNowhere == nil { return openEntry() }
      case .plot: runPlotCommand(.plotOpen)
      case .charts: if whyNothingBehind == nil { return runChartCommand(.chartOpen) }
      case .chartArticles: return runChartCommand(.chartArticleOpen)
      default: break
      }
    }
    return []
  }
}
