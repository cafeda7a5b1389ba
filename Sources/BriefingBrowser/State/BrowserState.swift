import BriefingModel

/// Everything that the browser shows, as one value. Only `update(_:_:)` changes it.
public struct BrowserState: Sendable, Equatable {
  /// The size of the screen.
  public internal(set) var size: Size
  /// How the reader wants it all.
  public internal(set) var settings: BrowserSettings
  /// The list of articles.
  public internal(set) var shelf = ShelfState()
  /// The article that is open; nil while the shelf is shown.
  public internal(set) var reader: ReaderState?
  /// What covers the shelf or the text: the dossier, the bookmarks, the page of keys. The last one
  /// is on top.
  public internal(set) var views: [ViewState] = []
  /// The search of the library.
  public internal(set) var search = LibrarySearch()
  /// The actors of the library, as far as they were asked for.
  public internal(set) var register = ActorRegister()
  /// The dossiers of the library that can be come back to.
  public internal(set) var dossiers: [RegisteredActor.ID: LibraryDossier] = [:]
  /// The reader's corrections, once they were asked for, the newest first.
  public internal(set) var corrections: [PlacedCorrection] = []
  /// The charts of the library.
  public internal(set) var charts = ChartsState()
  /// The versions of the article that they were asked of last.
  public internal(set) var versions: ArticleVersions?
  /// The texts that were put beside each other last.
  public internal(set) var compared: ComparedTexts?
  /// The line being typed.
  public internal(set) var prompt: Prompt?
  /// What was searched for, filtered by and called by name before.
  var histories = LineHistories()
  /// The notes that were written before.
  var notes = PromptHistory()
  /// The question that wants an answer.
  public internal(set) var question: Question?
  /// The number that was typed for the command to come.
  public internal(set) var count: Int?
  /// The letters on what can be gone to, while they are shown.
  public internal(set) var hints: Hints?
  /// The menu of what can be put right.
  public internal(set) var correction: CorrectionMenu?
  /// The box that says more about something.
  public internal(set) var peek: Peek?
  /// What the next letter is awaited for.
  public internal(set) var letterPurpose: LetterPurpose?
  /// The list of everything that can be called by name.
  public internal(set) var palette: CommandPalette?
  /// The marks that every article leads back to, by their capital letters.
  public internal(set) var libraryMarks: [Character: Spot] = [:]
  /// The places that the reader jumped from.
  var jumps = JumpList()
  /// Where to go in the article that is asked for.
  var wantedSpot: Spot?
  /// The article of those found that is asked for, and where to go in it.
  var wantedHit: WantedHit?
  /// The passage of a list of the library's whose article is asked for.
  var wantedPassage: WantedPassage?
  /// Which way from the open article the reader wants to go, once the shelf is known.
  var wantedNeighbor: Int?
  /// Whether an article was asked for in the shell, and the shelf was not shown since.
  var startedInArticle = false
  /// What was changed, to be taken back.
  var changes = ChangeList()
  /// What the footer says instead of the keys, until the next key.
  public internal(set) var message: Message?
  /// The tour, while it is taken.
  public internal(set) var tour: Tour?
  /// Whether the keyboard is the terminal's, as far as it says.
  public internal(set) var hasFocus = true
  /// Whether the reader is done.
  public internal(set) var isFinished = false

  /// The articles that were named in the shell.
  var named: NamedArticles

  /// The browser at its start: an empty shelf, no article; `message` is what the reader is to know.
  public init(
    size: Size, settings: BrowserSettings = BrowserSettings(), message: Message? = nil,
    named: NamedArticles = NamedArticles()
  ) {
    self.size = size
    self.settings = settings
    self.message = message
    self.named = named
  }

  /// The commands and their keys.
  var commands: CommandRegistry { settings.commands }

  /// Where the next key goes.
  public var context: CommandContext {
    if question != nil { return .confirmation }
    if palette != nil { return .palette }
    if prompt != nil { return .prompt }
    if letterPurpose != nil { return .letter }
    if let correction { return correction.isTyping ? .correctionName : .correction }
    if hints != nil { return .hints }
    if peek != nil { return .peek }
    if let view = views.last { return view.context }
    guard let reader else { return shelf.hasFolderKeys ? .folders : .shelf }
    if reader.selection != nil { return .selection }
    switch reader.focus {
    case .text: return .text
    case .outline: return .outline
    case .actors: return .actors
    case .quotations: return .quotations
    }
  }
}
