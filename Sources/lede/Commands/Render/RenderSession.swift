import BriefingBrowser
import BriefingModel
import Synchronization

/// A session without a terminal: every effect is carried out at once, before the next key. What
/// would write to the library is answered as if it had.
final class RenderSession {
  private(set) var state: BrowserState
  private let runner: EffectRunner
  private let answers = AnswerQueue()
  private var lastBookmark: Int64 = 0
  private var rehearsals: [DocumentID: CorrectionRehearsal] = [:]

  init(size: Size, settings: BrowserSettings = BrowserSettings(), shelf: LibraryShelf) {
    state = BrowserState(size: size, settings: settings)
    runner = EffectRunner(
      shelf: shelf, analyzer: LazyAnalyzer(), scheduler: ImmediateScheduler(),
      post: { [answers] in answers.put($0) })
  }

  func begin(_ start: BrowserStart) {
    start.begin(with: runner)()
    takeAnswers()
  }

  func press(_ keys: [Key]) {
    for key in keys where !state.isFinished {
      apply(.keyPressed(key))
      takeAnswers()
    }
  }

  private func takeAnswers() {
    while let answer = answers.take() { apply(answer) }
  }

  private func apply(_ event: BrowserEvent) {
    for effect in update(&state, event) {
      switch effect {
      case .setRead, .replaceSearch, .redraw, .suspend, .useMouse: break
      case .deleteArticle(let id): answers.put(.articleDeleted(id))
      case .keepSearch(let search): answers.put(.searchKept(search))
      case .keepMark(let mark): answers.put(.markKept(mark))
      case .keepPosition, .keepJumps, .keepLine, .copy, .editNote, .pipe, .openAddress, .write:
        break
      case .keepBookmark(var bookmark):
        lastBookmark -= 1  // Numbers that no library gives.
        if bookmark.id == 0 { bookmark.id = lastBookmark }
        answers.put(.bookmarkKept(bookmark))
      case .deleteBookmark(let id): answers.put(.bookmarkDeleted(id))
      case .keepCorrection(let correction): rehearse { $0.keep(correction) }
      case .undoCorrection(let id): rehearse { $0.set(id, isUndone: true) }
      case .redoCorrection(let id): rehearse { $0.set(id, isUndone: false) }
      // No `default`: whoever adds an effect decides here whether it only reads.
      case .loadShelf, .renewShelf, .arrangeShelf, .refreshShelf, .loadFolders, .loadVersions,
        .compare, .openArticle, .closeArticle, .search, .searchLibrary, .loadHits, .loadBookmarks,
        .loadCorrections, .weighCorrection, .loadDossier, .loadCompanions, .loadQuotations,
        .loadArticles,
        .loadActors, .loadMonths, .findActors, .loadChart, .cancelChart, .loadChartEvidence,
        .openFile:
        runner.run(effect)
      }
    }
  }
}

extension RenderSession {
  /// Tries a rule on the open article.
  private func rehearse(_ change: (inout CorrectionRehearsal) -> KeptCorrection?) {
    guard let reader = state.reader else { return }
    var rehearsal =
      rehearsals[reader.document]
      ?? CorrectionRehearsal(
        reader.index.findings, of: reader.article.text, article: reader.articleID)
    guard let kept = change(&rehearsal) else { return }
    rehearsals[reader.document] = rehearsal
    answers.put(.findingsArrived(reader.document, BriefingIndex(rehearsal.findings)))
    answers.put(.correctionKept(kept))
  }
}

/// Answers in the order in which they came.
private final class AnswerQueue: Sendable {
  private let events = Mutex<[BrowserEvent]>([])

  func put(_ event: BrowserEvent) {
    events.withLock { $0.append(event) }
  }

  func take() -> BrowserEvent? {
    events.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
