import BriefingModel

/// A step of the tour: what the reader is asked to do, and how to tell that it was done.
struct TourStep: Sendable {
  /// The commands whose keys the text names, one for each `%` in it.
  let commands: [CommandID]
  /// What to do, with `%` for each key.
  let text: String
  /// Whether it can be done in the article that is open.
  let isPossible: @Sendable (BrowserState) -> Bool
  /// Whether what happened between two states does it.
  let isDone: @Sendable (_ before: BrowserState, _ after: BrowserState) -> Bool

  private init(
    _ text: String, _ commands: CommandID...,
    if isPossible: @escaping @Sendable (BrowserState) -> Bool = { $0.reader != nil },
    isDone: @escaping @Sendable (_ before: BrowserState, _ after: BrowserState) -> Bool
  ) {
    self.text = text
    self.commands = commands
    self.isPossible = isPossible
    self.isDone = isDone
  }

  /// The whole tour.
  static let all: [TourStep] = [
    TourStep(
      "These are your articles. Choose one with % and %, and open it with %.", .moveDown, .moveUp,
      .shelfOpen, if: { $0.reader == nil }, isDone: { $1.reader != nil }),
    TourStep(
      "Read on: % and % go by lines, % by pages.", .moveDown, .moveUp, .movePageDown,
      isDone: { $0.reader?.place.cursor != $1.reader?.place.cursor }),
    TourStep(
      "Articles have sections. % goes to the next one, % back.", .jumpNextSection,
      .jumpPreviousSection, if: { $0.reader?.article.sections.count ?? 0 > 1 },
      isDone: { $0.reader?.sectionHere != $1.reader?.sectionHere }),
    TourStep(
      "Now a quotation: % goes to the next. The status line below says who spoke.",
      .jumpNextQuotation, if: { $0.reader?.index.findings.quotations.isEmpty == false },
      isDone: { $1.reader?.isAtStatement ?? false }),
    TourStep(
      "Who is that? % goes to the words that name the speaker; the same key goes back.",
      .jumpSpeaker, if: { $0.whyNoSpeaker == nil },
      isDone: { $0.reader?.place.cursor != $1.reader?.place.cursor && $1.whyNoSpeaker == nil }),
    TourStep(
      "Put the cursor on a name (% goes to the next) and press %: all that names the actor lights up.",
      .jumpNextActor, .actorFollow, if: { $0.reader?.index.findings.mentions.isEmpty == false },
      isDone: { before, after in
        guard case .mentions = after.reader?.lit?.subject else { return false }
        return before.reader?.lit != after.reader?.lit
          || before.reader?.place.cursor == after.reader?.place.cursor
      }),
    TourStep(
      "% and % walk through what is lit; % puts it out.", .litNext, .litPrevious, .litClear,
      if: { $0.reader?.lit != nil },
      isDone: { $0.reader?.lit != $1.reader?.lit }),
    TourStep(
      "% on a name opens the dossier: roles, aliases, what they said, where they are named.",
      .actorDossier, if: { $0.reader?.index.findings.actors.isEmpty == false },
      isDone: { if case .dossier = $1.views.last?.content { true } else { false } }),
    TourStep(
      "Have a look round. % closes the dossier.", .viewClose, if: { !$0.views.isEmpty },
      isDone: { $1.views.isEmpty && $1.reader != nil }),
    TourStep(
      "Search with %: type a word of the article and press Enter.", .searchOpen,
      isDone: { before, after in
        guard case .search = after.reader?.lit?.subject else { return false }
        return after.prompt == nil
      }),
    TourStep(
      "Keep what matters: % bookmarks the sentence under the cursor.", .bookmarkToggle,
      if: { $0.whyNoBookmarks == nil },
      isDone: { $1.reader?.bookmarks.count ?? 0 > $0.reader?.bookmarks.count ?? 0 }),
    TourStep(
      "Wrong? On a quotation or a name (% and % go to one) % puts it right. Look, and leave with %.",
      .jumpPreviousActor, .jumpNextActor, .correctOpen, .correctCancel,
      if: { $0.reader?.articleID != nil && $0.reader?.index.findings.mentions.isEmpty == false },
      isDone: { before, after in before.correction != nil && after.correction == nil }),
    TourStep(
      "% searches all articles: type a word, press Enter, and close what is found with %.",
      .librarySearch, .viewClose, isDone: { before, after in hasClosed(.results, before, after) }),
    TourStep(
      "% charts the library, % goes on to who appears with whom. Close it with %.", .viewCharts,
      .chartNext, .viewClose, isDone: { before, after in hasClosed(.charts, before, after) }),
    TourStep(
      "Last of all: % shows the keys of every screen. Look, and close it again with %.", .viewHelp,
      .viewClose,
      isDone: { before, after in
        guard case .help = before.views.last?.content else { return false }
        return after.views.count < before.views.count
      }),
  ]

  /// Whether a view was closed.
  private static func hasClosed(
    _ content: ViewState.Content, _ before: BrowserState, _ after: BrowserState
  ) -> Bool {
    before.views.last?.content == content && after.views.last?.content != content
  }
}
