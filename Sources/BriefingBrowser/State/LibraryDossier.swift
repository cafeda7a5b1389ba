import BriefingModel

/// What the library holds on one actor, as far as it has been loaded.
public struct LibraryDossier: Sendable, Equatable {
  /// Whose it is.
  public let id: RegisteredActor.ID
  /// Who that is; nil until the library has answered.
  public internal(set) var head: ActorDossier?
  /// What the actor said, the newest first, as far as it was asked for.
  public internal(set) var entries: [LedgerEntry] = []
  /// The articles that name it, the newest first; nil until all that it said is known.
  var articles: [ShelfEntry]?
  /// Whether `entries` is all there is under the filter.
  public internal(set) var isComplete = false
  /// The words that quotations, headlines and outlets have to contain.
  public internal(set) var filter = ""
  /// Which entry is chosen.
  public internal(set) var list = ListState()
  /// What the library was asked for, until it answers.
  var asked: LedgerPage?
  /// Whether the first quotation is to be chosen once it is there.
  var isFresh = true
  /// Which way the reader walks on, once more is known.
  var wantedStep: Int?

  init(_ id: RegisteredActor.ID) { self.id = id }

  /// The next page to ask for; nil where one is awaited, or all is there.
  var nextPage: LedgerPage? {
    guard asked == nil, !isComplete else { return nil }
    return LedgerPage(actor: id, words: filter, offset: entries.count)
  }

  /// Takes a page; one that was not asked for, or under another filter, is left alone.
  mutating func takeQuotations(_ entries: [LedgerEntry], of page: LedgerPage, isLast: Bool) {
    guard page == asked else { return }
    asked = nil
    if page.offset == 0 { self.entries = [] }
    self.entries += entries
    isComplete = isLast
  }

  /// Shows only what contains the words.
  mutating func apply(_ filter: String) {
    guard filter != self.filter else { return }
    self.filter = filter
    list = ListState()
    isFresh = true
    isComplete = false
    asked = LedgerPage(actor: id, words: filter, offset: 0)
  }
}

/// Some of what an actor said in all articles of the library, the newest first.
public struct LedgerPage: Hashable, Sendable {
  /// Who spoke.
  public var actor: RegisteredActor.ID
  /// The words that quotations, headlines or outlets contain; empty for all.
  public var words: String
  /// How many come before them, and the most of them.
  public var offset, limit: Int

  /// How many quotations a page has: more than a screen shows.
  public static let size = 100

  /// A page of what an actor said.
  public init(
    actor: RegisteredActor.ID, words: String = "", offset: Int = 0, limit: Int = LedgerPage.size
  ) {
    self.actor = actor
    self.words = words
    self.offset = offset
    self.limit = limit
  }
}

/// The actor whose dossier is asked for.
public enum DossierSubject: Hashable, Sendable {
  /// An actor of the library.
  case registered(RegisteredActor.ID)
  /// An actor of an article, under all its names.
  case named(Actor, in: ArticleID)
}
