import BriefingBrowser
import BriefingModel
import Testing

/// Drives the browser as a reader does: keys in, the screen out. Answers to effects are given by the
/// test, or by the driver where they follow from the article alone.
struct Driver {
  private(set) var state: BrowserState
  /// What was asked for by the keys pressed last, but for lines to be called up again.
  private(set) var effects: [BrowserEffect] = []
  /// The lines that were to be written down by these keys.
  private(set) var keptLines: [TypedLine] = []
  private var keptBookmarks: Int64 = 0
  private var rehearsal = CorrectionRehearsal(
    SampleArticle.findings, of: SampleArticle.text, article: articleID)
  /// What the library says that the folders of the shelf are.
  var folders = SampleLibrary.folders
  /// Whether questions about actors of the library are answered from `SampleRegister`.
  var hasRegister = false
  /// Why the library refuses corrections, where it does.
  var refusal: String?
  static let document = DocumentID(rawValue: 1)
  static let articleID = ArticleID(rawValue: 7)

  /// The sample article on a screen of that size.
  init(
    _ columns: Int, _ rows: Int, isShelfLoaded: Bool = true,
    settings: BrowserSettings = BrowserSettings(), named: NamedArticles = NamedArticles()
  ) {
    state = BrowserState(
      size: Size(columns: columns, rows: rows), settings: settings, named: named)
    if isShelfLoaded { send(.shelfLoaded([])) }
    openSample()
    effects = []
  }

  /// The shelf with some articles.
  init(
    shelf: [ShelfEntry], _ columns: Int, _ rows: Int, settings: BrowserSettings = BrowserSettings()
  ) {
    state = BrowserState(size: Size(columns: columns, rows: rows), settings: settings)
    send(.shelfLoaded(shelf))
  }

  /// Takes an event, and answers the effects that need nothing but the article.
  mutating func send(_ event: BrowserEvent) {
    for effect in update(&state, event) {
      if case .keepLine(let line) = effect {
        keptLines.append(line)
        continue
      }
      effects.append(effect)
      switch effect {
      case .search(let document, let query):
        let passages = TextSearch(query).passages(in: SampleArticle.article)
        send(.searchFinished(document, query: query, passages: passages))
      case .searchLibrary(let query):
        send(.libraryFound(query, SampleLibrary.hits(of: query), isAll: true))
      case .loadVersions: send(.versionsLoaded(SampleLibrary.versions))
      case .compare(let comparison): send(.compared(SampleLibrary.compared(comparison)))
      case .loadFolders: send(.foldersLoaded(folders))
      case .keepBookmark(var bookmark):
        keptBookmarks += bookmark.id == 0 ? 1 : 0
        if bookmark.id == 0 { bookmark.id = keptBookmarks }
        send(.bookmarkKept(bookmark))
      case .loadChart(let query): send(.chartLoaded(query, SampleChart.answer(query)))
      case .loadChartEvidence(let selection):
        send(.chartEvidenceLoaded(selection, SampleChart.evidence(selection)))
      case .keepMark(let mark): send(.markKept(mark))
      case .deleteBookmark(let id):
        send(.bookmarkDeleted(id))
      case .keepCorrection(var correction):
        correction.created = 1_795_773_600  // 27 November 2026
        rehearse { $0.keep(correction) }
      case .undoCorrection(let id): rehearse { $0.set(id, isUndone: true) }
      case .redoCorrection(let id): rehearse { $0.set(id, isUndone: false) }
      default: if hasRegister, let answer = SampleRegister.answer(effect) { send(answer) }
      }
    }
  }

  private mutating func rehearse(_ change: (inout CorrectionRehearsal) -> KeptCorrection?) {
    if let refusal { return send(.changeRefused(refusal)) }
    guard let kept = change(&rehearsal) else { return }
    send(.findingsArrived(Self.document, BriefingIndex(rehearsal.findings)))
    send(.correctionKept(kept))
  }

  /// Presses keys, written as `/Holm<Enter>n`.
  mutating func press(_ keys: String) throws {
    effects = []
    keptLines = []
    for key in try Key.sequence(keys) { send(.keyPressed(key)) }
  }

  /// Opens the sample article as the library would, when it is asked for from a list.
  mutating func openSample() {
    send(
      .articleOpened(
        OpenedArticle(
          document: Self.document, article: SampleArticle.article,
          kept: KeptArticle(id: Self.articleID))))
    send(.findingsArrived(Self.document, BriefingIndex(SampleArticle.findings)))
  }

  /// Goes on from another state.
  mutating func replaceState(_ state: BrowserState) { self.state = state }

  /// The driver after some keys.
  func pressing(_ keys: String) throws -> Driver {
    var driver = self
    try driver.press(keys)
    return driver
  }

  /// The screen as text.
  var screen: String { frame(of: state).text }

  /// One row of the screen.
  func row(_ row: Int) -> String { frame(of: state).text(ofRow: row) }

  /// The words from the cursor on, as far as `count` characters.
  func atCursor(_ count: Int) -> String {
    guard let cursor = state.reader?.place.cursor else { return "" }
    let text = SampleArticle.text
    return String(text[Passage(cursor, text.count)].prefix(count))
  }

  /// The status line.
  var status: String { row(state.size.rows - 2) }
  /// The last line.
  var footer: String { row(state.size.rows - 1) }
}
