import BriefingModel
import Testing

@testable import BriefingBrowser

/// `D` and `A`: an actor across the library, and the library's actors.
@Suite struct LibraryDossierTests {
  private let holm = RegisteredActor(
    id: RegisteredActor.ID(rawValue: 5), name: "Jonas Holm", kind: .person, aliases: ["Holm"],
    role: "fisherman", articleCount: 3, mentionCount: 9, quotationCount: 3,
    firstDate: CalendarDate(year: 2025, month: 1, day: 2),
    lastDate: CalendarDate(year: 2026, month: 3, day: 14))

  private var head: ActorDossier {
    ActorDossier(
      actor: holm,
      roles: [
        ActorDossier.Role(
          wording: "fisherman", firstDate: holm.firstDate, lastDate: holm.lastDate,
          articleCount: 3)
      ],
      companions: [
        ActorDossier.Companion(
          id: RegisteredActor.ID(rawValue: 6), name: "Petra Lindqvist", kind: .person,
          articleCount: 2)
      ], months: [], outlets: [])
  }

  private func entry(_ article: Int64, _ words: String, day: Int, passage: Passage) -> LedgerEntry {
    LedgerEntry(
      article: ArticleID(rawValue: article), headline: "Headline \(article)", outlet: "Courier",
      date: CalendarDate(year: 2026, month: 3, day: day), kind: .mixed, words: words,
      passage: passage, speaker: "Jonas Holm", actor: holm.id, confidence: 0.6)
  }

  private var entries: [LedgerEntry] {
    [
      entry(
        7, "a gift to the ferries", day: 14, passage: SampleArticle.passage("a gift to the ferries")
      ),
      entry(8, "We will wait", day: 10, passage: Passage(0, 12)),
      entry(9, "The sea is calm", day: 2, passage: Passage(0, 15)),
    ]
  }

  private func opened(_ columns: Int = 120, _ rows: Int = 40) throws -> Driver {
    var driver = try Driver(columns, rows).pressing("ajD")
    let request = driver.effects.last
    guard case .loadDossier(let subject) = request else {
      Issue.record("\(driver.effects)")
      return driver
    }
    driver.send(.dossierLoaded(subject, head))
    #expect(
      driver.effects.suffix(2) == [
        .loadQuotations(LedgerPage(actor: holm.id)), .loadCompanions(head),
      ])
    driver.send(.quotationsLoaded(LedgerPage(actor: holm.id), entries, isLast: true))
    return driver
  }

  @Test(arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24)])
  func dossierShowsWhoAndWhat(_ size: Size) throws {
    let driver = try opened(size.columns, size.rows)
    for words in ["Dossier across the library", "fisherman", "a gift to the ferries", "Headline 8"]
    {
      #expect(driver.screen.contains(words), "\(words)\n\(driver.screen)")
    }
    #expect(driver.screen.contains("2026-03-14 · Courier · Headline 7"))
    #expect(driver.screen.contains("mixed?"))
  }

  @Test func companionsThatComeLaterLeaveInSightWhoItIs() throws {
    var driver = try opened(100, 24)
    var complete = head
    complete.companions = Array(repeating: SampleRegister.companions, count: 8).flatMap(\.self)
    driver.send(.dossierCompleted(complete))
    #expect(driver.screen.contains("fisherman"))
    try driver.press("<Down>")
    #expect(driver.screen.contains("fisherman"))
  }

  @Test func tinyScreenIsDrawn() throws {
    let driver = try opened(20, 5)
    #expect(frame(of: driver.state).size == Size(columns: 20, rows: 5))
  }

  @Test func enterLeadsToThePassageLitAndBackReturns() throws {
    var driver = try opened().pressing("<Enter>")
    #expect(driver.state.context == .text)
    #expect(driver.atCursor(6) == "a gift")
    #expect(driver.status.contains("Jonas Holm: quotation 1 of 1"))
    try driver.press("H")
    #expect(driver.state.context == .libraryDossier)
    #expect(driver.screen.contains("a gift to the ferries"))
    try driver.press("H")
    #expect(driver.effects.contains(.openArticle(Driver.articleID)))
  }

  @Test func leavingTheArticleReturnsToTheDossierWhereItWas() throws {
    var driver = try opened().pressing("j")
    let list = driver.state.dossiers[holm.id]?.list
    try driver.press("<Enter>")
    #expect(driver.effects.contains(.openArticle(ArticleID(rawValue: 8))))
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 2), article: SampleArticle.article,
          kept: KeptArticle(id: ArticleID(rawValue: 8)))))
    try driver.press("q")
    #expect(driver.state.context == .libraryDossier)
    #expect(driver.state.dossiers[holm.id]?.list == list)
    try driver.press("q")
    #expect(driver.state.context == .shelf)
  }

  @Test func nextGoesOnIntoTheNextArticle() throws {
    var driver = try opened().pressing("<Enter>n")
    #expect(driver.effects.contains(.openArticle(ArticleID(rawValue: 8))))
    driver = try opened().pressing("<Enter>N")
    #expect(driver.footer == " This is the first article in which Jonas Holm says something")
  }

  @Test func nextAsksForMoreWhereMoreThereIs() throws {
    var driver = try Driver(120, 40).pressing("ajD")
    driver.send(
      .dossierLoaded(.named(SampleArticle.findings[SampleArticle.holm], in: Driver.articleID), head)
    )
    driver.send(
      .quotationsLoaded(LedgerPage(actor: holm.id), [entries[0]], isLast: false))
    try driver.press("<Enter>n")
    let page = LedgerPage(actor: holm.id, offset: 1)
    #expect(driver.effects.contains(.loadQuotations(page)))
    driver.send(.quotationsLoaded(page, [entries[1]], isLast: true))
    #expect(driver.effects.last == .openArticle(ArticleID(rawValue: 8)))
  }

  @Test func filterAsksTheLibraryAndCanBeTakenBack() throws {
    var driver = try opened().pressing("/calm")
    let page = LedgerPage(actor: holm.id, words: "calm")
    #expect(driver.effects.contains(.loadQuotations(page)))
    driver.send(.quotationsLoaded(page, [entries[2]], isLast: true))
    #expect(
      !driver.screen.contains("a gift to the ferries · ") && driver.screen.contains("sea is calm"))
    try driver.press("<Enter><Esc>")
    #expect(driver.effects.contains(.loadQuotations(LedgerPage(actor: holm.id))))
    #expect(driver.state.context == .libraryDossier)
  }

  @Test func quotationOfTheDossierIsCorrected() throws {
    var driver = try opened().pressing("jcu")
    #expect(driver.screen.contains("The text does not say who the speaker is"))
    try driver.press("<Enter>")
    guard
      case .keepCorrection(let correction) = driver.effects.last(where: {
        if case .keepCorrection = $0 { true } else { false }
      })
    else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(correction.article == ArticleID(rawValue: 8))
    #expect(correction.change.anchor?.exact == "We will wait")
    #expect(driver.effects.contains(.loadDossier(.registered(holm.id))))
  }

  @Test func articleThatWasCorrectedLeadsBackToItsDossier() throws {
    var driver = try opened().pressing("<Enter>cu<Enter>")
    #expect(driver.effects.contains(.loadDossier(.registered(holm.id))))
    try driver.press("q")
    #expect(driver.state.context == .libraryDossier)
    #expect(driver.screen.contains("a gift to the ferries"))
  }

  @Test func dossierThatWasForgottenIsAskedForAgain() throws {
    var driver = try opened().pressing("<Enter>")
    driver.send(
      .articleOpened(
        OpenedArticle(
          document: DocumentID(rawValue: 2), article: SampleArticle.article,
          kept: KeptArticle(id: ArticleID(rawValue: 8)))))
    driver.send(
      .correctionKept(
        KeptCorrection(
          id: 1,
          correction: Correction(
            .hide(ActorReference("Holm", kind: .person)), article: nil, created: 1),
          isUndone: false)))
    try driver.press("H")
    #expect(driver.state.context == .libraryDossier)
    #expect(driver.effects.contains(.loadDossier(.registered(holm.id))))
    driver.send(.dossierLoaded(.registered(holm.id), head))
    #expect(driver.effects.last == .loadCompanions(head))
    #expect(driver.screen.contains("Jonas Holm"))
  }

  @Test func hiddenActorsDossierCloses() throws {
    var driver = try opened()
    driver.send(.dossierLoaded(.registered(holm.id), nil))
    #expect(driver.state.views.isEmpty)
  }

  @Test func actorsAreListedSortedFilteredAndOpened() throws {
    var driver = try Driver(shelf: [], 80, 24).pressing("A")
    #expect(driver.effects == [.loadActors(ActorQuery())])
    driver.send(.actorsLoaded(ActorQuery(), [holm]))
    #expect(driver.screen.contains("Jonas Holm, fisherman"))
    #expect(driver.screen.contains("3 articles"))
    #expect(try driver.pressing("o").effects == [.loadActors(ActorQuery(order: .quotations))])
    #expect(try driver.pressing("/h").effects == [.loadActors(ActorQuery(words: "h"))])
    #expect(try driver.pressing("<Enter>").effects == [.loadDossier(.registered(holm.id))])
    try driver.press("cx")
    guard case .weighCorrection(.hide(let actor), nil) = driver.effects.last else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(actor.name == "Jonas Holm")
  }

  @Test func actorsAreAskedForAnewWhenTheyAreListedAgain() throws {
    var driver = try Driver(shelf: [], 80, 24).pressing("A")
    var other = holm
    other.id = RegisteredActor.ID(rawValue: 6)
    other.name = "Ada Lund"
    driver.send(.actorsLoaded(ActorQuery(), [other, holm]))
    try driver.press("jqA")
    #expect(driver.effects.contains(.loadActors(ActorQuery())))
    #expect(driver.screen.contains("Ada Lund"))
    var new = holm
    new.id = RegisteredActor.ID(rawValue: 9)
    new.name = "Bo Rask"
    driver.send(.actorsLoaded(ActorQuery(), [new, other, holm]))
    #expect(driver.screen.contains("Bo Rask"))
    #expect(driver.state.register.chosen == holm)
  }

  @Test func monthsOfActorsWithMoreMentionsAreAskedForAnew() {
    var register = ActorRegister()
    register.ask(for: ActorQuery())
    register.takeActors([holm], of: ActorQuery())
    register.takeMonths([holm.id: SampleRegister.months], of: [holm.id])
    register.asked = ActorQuery()
    register.takeActors([holm], of: ActorQuery())
    #expect(register.monthless(in: 0..<1).isEmpty)
    var named = holm
    named.mentionCount += 1
    register.asked = ActorQuery()
    register.takeActors([named], of: ActorQuery())
    #expect(register.monthless(in: 0..<1) == [holm.id])
  }

  @Test func articlesComeBelowWhatWasSaid() throws {
    var driver = try opened()
    #expect(driver.effects.contains(.loadArticles(naming: holm.id)))
    driver.send(.articlesLoaded(SampleChart.articles, naming: holm.id))
    #expect(driver.screen.contains("The council votes, part 2"))
  }

  @Test func correctionsAreListedAndAnyOfThemTakenBack() throws {
    var driver = try Driver(80, 24).pressing(":corrections<Enter>")
    #expect(driver.effects.contains(.loadCorrections))
    #expect(driver.screen.contains("No corrections yet"))
    let rule = Correction(
      .hide(ActorReference("Ostra", kind: .place)), article: nil, created: 1_795_773_600)
    driver.send(
      .correctionsLoaded([
        PlacedCorrection(KeptCorrection(id: 4, correction: rule, isUndone: false)),
        PlacedCorrection(KeptCorrection(id: 3, correction: rule, isUndone: true), headline: "Sea"),
      ]))
    #expect(driver.screen.contains("2026-11-27 · in the whole library"))
    var state = driver.state
    // A clock that is ahead in summer only, as it is when the rule was made and not when it is read.
    state.settings.calendar = LocalCalendar("summer") { $0 < 1_795_773_601 ? 86_400 : 0 }
    #expect(frame(of: state).text.contains("2026-11-28 · in the whole library"))
    #expect(driver.screen.contains("taken back"))
    #expect(driver.screen.contains("lede correct export"))
    #expect(try driver.pressing("x").effects.first == .undoCorrection(4))
    #expect(try driver.pressing("jx").effects.first == .redoCorrection(3))
  }
}
