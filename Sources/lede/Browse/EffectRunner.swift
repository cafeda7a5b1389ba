import BriefingAnalysis
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// Carries out the browser's effects and answers them with events. The one place where the browser
/// meets the library and the analysis.
struct EffectRunner: Sendable {
  let shelf: LibraryShelf
  let analyzer: LazyAnalyzer
  let scheduler: any Scheduler
  /// Takes an answer; may be called on any thread.
  let post: @Sendable (BrowserEvent) -> Void

  let documents = OpenDocuments()
  private let positions = LatestValue<[ArticleID: ReadingPosition]>()
  let jumps = LatestValue<[Spot]>()
  let chartQueries = LatestValue<ChartQuery?>()
  let shelfTasks = LatestValue<ShelfTask>()
  let shelfMark = LatestValue<Int>()
  let queries = LatestValue<LibraryQuery>()
  let showing = Showing()
  let pages = LatestValue<LedgerPage>()
  let registers = LatestValue<ActorQuery>()
  let actorSearches = LatestValue<String>()
  private let searches = LatestValue<(DocumentID, String)>()

  init(
    shelf: LibraryShelf, analyzer: LazyAnalyzer, scheduler: any Scheduler,
    post: @escaping @Sendable (BrowserEvent) -> Void
  ) {
    self.shelf = shelf
    self.analyzer = analyzer
    self.scheduler = scheduler
    self.post = post
  }

  /// Carries out an effect, by what it is about. Those about the screen are the session's, and are left
  /// alone.
  func run(_ effect: BrowserEffect) {
    switch effect {
    case .loadShelf, .renewShelf, .arrangeShelf, .refreshShelf, .loadFolders, .setRead,
      .deleteArticle,
      .replaceSearch, .keepSearch:
      runShelfEffect(effect)
    case .openArticle, .closeArticle, .search, .loadVersions, .compare, .keepPosition:
      runArticleEffect(effect)
    case .searchLibrary(let query): searchLibrary(query)
    case .loadHits(let query, let articles): loadHits(query, articles)
    case .loadBookmarks, .keepBookmark, .deleteBookmark, .keepMark, .keepJumps, .keepLine:
      runBookmarkEffect(effect)
    case .keepCorrection, .undoCorrection, .redoCorrection, .loadCorrections, .weighCorrection:
      runCorrectionEffect(effect)
    case .loadDossier, .loadCompanions, .loadQuotations, .loadArticles, .loadActors, .loadMonths,
      .findActors:
      runActorEffect(effect)
    case .loadChart(let query): loadChart(query)
    case .cancelChart: cancelChart()
    case .loadChartEvidence(let selection): loadEvidence(of: selection)
    case .openAddress(let address): open(address: address)
    case .openFile(let name): open(file: name)
    case .write(let view, let path, let replacing): write(view, to: path, replacing: replacing)
    case .copy, .editNote, .pipe, .redraw, .suspend, .useMouse: break
    }
  }

  /// Shows the first rows of the shelf. What is returned reads the others; it is called once these are
  /// on the screen, so that a large library opens like a small one.
  func openShelf() -> () -> Void {
    onLibrary { .shelfBegun(try $0.shelf(ShelfQuery(), limit: Self.firstRows)) }
    return {
      // All of a large library take a second: these are there before the reader has gone through the
      // first.
      onLibrary { .shelfBegun(try $0.shelf(ShelfQuery(), limit: Self.nextRows)) }
      run(.loadShelf)
    }
  }

  /// More than most screens have.
  private static let firstRows = 100
  /// As many as are put in order at once.
  private static let nextRows = 2_000

  /// Shows an article that was read from a file. What is returned puts it into the library and
  /// analyses it; it is called once the article is on the screen, so that it holds nothing up.
  func open(_ article: Article, origin: String?) -> () -> Void {
    let document = documents.open(article)
    post(.articleOpened(OpenedArticle(document: document, article: article)))
    return {
      scheduler.schedule(on: .library) {
        keepAndFind(article, document: document, origin: origin)
      }
    }
  }

  /// Shows the beginning of a long article; what is returned reads the whole, and goes on as with
  /// any article.
  func open(
    beginning: Article, whole: @escaping @Sendable () throws -> Article, origin: String?
  ) -> () -> Void {
    let document = documents.open(beginning)
    let opened = OpenedArticle(document: document, article: beginning, isBeginning: true)
    post(.articleOpened(opened))
    return {
      scheduler.schedule(on: .library) {
        do {
          let article = try whole()
          documents.complete(document, with: article)
          post(.articleCompleted(document, article))
          keepAndFind(article, document: document, origin: origin)
        } catch {
          post(.articleNotKept(document, Failure.text(of: error)))
        }
      }
    }
  }

  private func keepAndFind(_ article: Article, document: DocumentID, origin: String?) {
    do {
      let library = try shelf.library()
      let id = try library.add(article, origin: origin).id
      post(.articleKept(document, try kept(id, in: library)))
      find(in: article, document: document, id: id, library: library)
    } catch {
      post(.articleNotKept(document, Failure.text(of: error)))
      find(in: article, document: document, id: nil, library: nil)
    }
  }

  /// Writes down what has not been written yet.
  func finish() {
    writePositions()
    writeJumps()
  }

  func open(_ id: ArticleID) {
    onLibrary(orElse: BrowserEvent.openingFailed) { library in
      guard let article = try library.article(id) else {
        return .openingFailed("Article \(id.rawValue) is no longer in the library")
      }
      let kept = try kept(id, in: library)
      let document = documents.open(article)
      post(.articleOpened(OpenedArticle(document: document, article: article, kept: kept)))
      find(in: article, document: document, id: id, library: library)
      return nil
    }
  }

  private func kept(_ id: ArticleID, in library: Library) throws -> KeptArticle {
    KeptArticle(
      id: id, position: try library.position(of: id), bookmarks: try library.bookmarks(in: id),
      marks: try library.marks(in: id),
      whyReadOnly: library.whyReadOnly.map { Failure.text(of: $0) })
  }

  /// Takes the findings out of the library, or makes them in the background and keeps them there.
  private func find(in article: Article, document: DocumentID, id: ArticleID?, library: Library?) {
    if let id, let library,
      let findings = try? library.findings(of: id, engine: BriefingAnalyzer.engine)
    {
      show(findings, of: document, id: id)
      return
    }
    scheduler.schedule(on: .analysis) {
      do {
        let findings = try analyzer.get().analyze(
          article, isCancelled: { documents.article(document) == nil },
          report: { show($0, of: document, id: id) })
        guard let findings, let id, let library else { return }
        scheduler.schedule(on: .library) {
          // A full or read-only disk costs the next start an analysis, and the reader nothing now.
          try? library.keep(findings, for: id, in: article.text)
        }
      } catch {
        post(.effectFailed(Failure.text(of: error)))
      }
    }
  }

  /// Writes the newest position of each article of those that came within a moment; every key brings
  /// one.
  func keep(_ position: ReadingPosition, of id: ArticleID) {
    guard positions.put({ ($0 ?? [:]).merging([id: position]) { $1 } }) else { return }
    scheduler.scheduleSoon(on: .library) { writePositions() }
  }

  func writePositions() {
    for (id, position) in positions.take() ?? [:] {
      // Where the reader was is not worth an alarm: what was written before still stands.
      try? shelf.library().keep(position, of: id)
    }
  }

  /// Searches for the newest of the queries that came while the one before was looked for.
  func search(_ document: DocumentID, _ query: String) {
    guard searches.put((document, query)) else { return }
    scheduler.schedule(on: .search) {
      guard let (document, query) = searches.take(), let article = documents.article(document)
      else { return }
      let passages = TextSearch(query).passages(in: article)
      post(.searchFinished(document, query: query, passages: passages))
    }
  }

  /// Asks the library in the background, and answers with the event, or with what went wrong.
  ///
  /// - Parameter failed: what went wrong as an event, from its words.
  func onLibrary(
    orElse failed: @escaping @Sendable (String) -> BrowserEvent = BrowserEvent.effectFailed,
    _ work: @escaping @Sendable (Library) throws -> BrowserEvent?
  ) {
    scheduler.schedule(on: .library) {
      do {
        if let event = try work(shelf.library()) { post(event) }
      } catch {
        post(failed(Failure.text(of: error)))
      }
    }
  }
}
