import BriefingModel
import Testing

@testable import BriefingBrowser

/// `c`: putting right who said what and who is who.
@Suite struct CorrectionMenuTests {
  let start = Driver(120, 40)

  private func speaker(of place: Int, in driver: Driver) -> String? {
    driver.state.reader.map { $0.index.name(of: $0.index.statements[place].speaker) }
  }

  @Test func quotationIsGivenToAnotherActorOfTheArticle() throws {
    var driver = try start.pressing(">csholm")
    #expect(driver.screen.contains("The speaker is Jonas Holm"))
    #expect(driver.effects.allSatisfy { if case .keepCorrection = $0 { false } else { true } })
    let place = driver.state.reader?.place
    try driver.press("<Enter>")
    #expect(speaker(of: 0, in: driver) == "Jonas Holm")
    #expect(driver.state.reader?.place == place)
    #expect(driver.state.context == .text)
    #expect(driver.footer.contains("Kept, u takes it back: "))
    try driver.press("u")
    #expect(speaker(of: 0, in: driver) == "Petra Lindqvist")
    #expect(driver.footer.contains("Taken back: "))
    try driver.press("<C-r>")
    #expect(speaker(of: 0, in: driver) == "Jonas Holm")
  }

  @Test func peekSaysThatTheReaderChose() throws {
    let driver = try start.pressing(">csholm<Enter>K")
    #expect(driver.screen.contains("given by you, 27 November 2026"))
    #expect(!driver.screen.contains("because"))
  }

  @Test func quotationIsGivenToNobody() throws {
    let driver = try start.pressing(">cu<Enter>")
    #expect(speaker(of: 0, in: driver) == "speaker unknown")
  }

  @Test func quotationIsDropped() throws {
    let driver = try start.pressing(">cx<Enter>")
    #expect(driver.state.reader?.index.statements.count == 5)
    #expect(driver.atCursor(9) == "We cannot")
  }

  @Test func quotationIsGivenToSomebodyNew() throws {
    let driver = try start.pressing(">csAda Berg<Enter>K")
    #expect(speaker(of: 0, in: driver) == "Ada Berg")
  }

  @Test func whatIsRefusedIsNotShownAsKept() throws {
    var driver = start
    driver.refusal = "there is no room left"
    try driver.press(">cu<Enter>")
    #expect(speaker(of: 0, in: driver) == "Petra Lindqvist")
    #expect(driver.footer == " there is no room left")
    driver.refusal = nil
    try driver.press("cu<Enter>")
    driver.refusal = "the library can only be read"
    try driver.press("u")
    #expect(speaker(of: 0, in: driver) == "speaker unknown")
    driver.refusal = nil
    try driver.press("u")
    #expect(speaker(of: 0, in: driver) == "Petra Lindqvist")
  }

  @Test func menuOpensOnAnActorAndLeadsOnFromAQuotation() throws {
    #expect(try start.pressing("...c").screen.contains("Correct Petra Lindqvist"))
    #expect(try start.pressing(">ca").screen.contains("Correct Petra Lindqvist"))
    #expect(try start.pressing("ajc").screen.contains("Correct Jonas Holm"))
    #expect(try start.pressing(">Kcu<Enter>").state.context == .peek)
  }

  @Test func actorsAreMerged() throws {
    var driver = try start.pressing("ajcmpet")
    #expect(
      driver.screen.contains("Jonas Holm: 2 mentions and 1 quotation move to Petra Lindqvist"))
    try driver.press("<Enter>")
    #expect(driver.state.reader?.index.findings.actors.count == 3)
    #expect(driver.status.contains("Petra Lindqvist: 5 mentions"))
  }

  @Test func actorIsRenamedRetypedAndHidden() throws {
    var driver = try start.pressing("ajcr<C-u>Jon Holm")
    #expect(driver.screen.contains("Jonas Holm is called Jon Holm: 2 mentions and 1 quotation"))
    try driver.press("<Enter>")
    #expect(driver.screen.contains("Jon Holm"))
    try driver.press("co")
    #expect(driver.screen.contains("Jon Holm becomes an organisation"))
    try driver.press("<Enter>cx<Enter>")
    #expect(driver.state.reader?.index.findings.actors.count == 3)
    try driver.press("uuu")
    #expect(driver.state.reader?.index.findings == SampleArticle.findings)
  }

  @Test func chosenActorStaysChosenWhenItMovesInTheList() throws {
    let driver = try start.pressing("ajcl<Enter>")
    #expect(
      driver.state.reader?.chosenActor.map { driver.state.reader?.index.findings[$0].name }
        == "Jonas Holm")
  }

  @Test func nameIsTakenFromAnActor() throws {
    var driver = try start.pressing("jacs")
    #expect(driver.screen.contains("“Petra Lindqvist”, and what refers back to it"))
    try driver.press("2Ada Lindqvist")
    #expect(
      driver.screen.contains(
        "“Lindqvist”: 2 mentions and 1 quotation move from Petra Lindqvist to Ada Lindqvist"))
    try driver.press("<Enter>")
    #expect(
      driver.state.reader?.index.findings.actors.contains { $0.name == "Ada Lindqvist" } ?? false)
  }

  @Test func mentionIsGivenToAnotherActorOfTheArticle() throws {
    let driver = try start.pressing("]/she<Enter>cshhol<Enter>")
    let mention = driver.state.reader?.index.mention(at: SampleArticle.passage("she").start)
    #expect(mention.map { driver.state.reader?.index.findings[$0.actor].name } == "Jonas Holm")
    #expect(driver.state.reader?.index.findings.actors.count == 4)
  }

  @Test func ruleForTheLibraryAsksItFirst() throws {
    var driver = try start.pressing("ajcx<Tab>")
    guard case .weighCorrection(let change, let article) = driver.effects.last else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(article == Driver.articleID)
    try driver.press("<Enter>")
    #expect(driver.footer == " The library is still being asked what that would change")
    let meant = Correction.Change.hide(
      ActorReference("Jonas Holm", kind: .person, role: "fisherman"))
    driver.send(
      .correctionWeighed(
        WeighedCorrection(
          asked: change, meant: meant,
          reach: CorrectionReach(articleCount: 12, mentionCount: 30, quotationCount: 1))))
    #expect(
      driver.screen.contains(
        "Jonas Holm is no actor: 30 mentions go, 1 quotation without a known speaker, in 12 articles"
      ))
    try driver.press("<Enter>")
    #expect(driver.effects.last == .keepCorrection(Correction(meant, article: nil, created: 0)))
  }

  @Test func actorsOfTheLibraryAreOffered() throws {
    var driver = try start.pressing(">csmar")
    #expect(driver.effects.contains(.findActors("mar")))
    driver.send(
      .actorsFound(
        "mar",
        [
          RegisteredActor(
            id: RegisteredActor.ID(rawValue: 3), name: "Mara Lund", kind: .person,
            role: "minister", articleCount: 340)
        ]))
    #expect(driver.screen.contains("library, 340 articles"))
    try driver.press("<Enter>")
    #expect(speaker(of: 0, in: driver) == "Mara Lund")
  }

  @Test func whatCannotBeCorrectedSaysWhy() throws {
    #expect(try start.pressing("c").footer == " There is no quotation and no actor here")
    var driver = try start.pressing(">")
    driver.send(.articleNotKept(Driver.document, "the library can only be read"))
    #expect(try driver.pressing("c").state.context == .correction)
  }

  @Test func menuFitsSmallScreens() throws {
    for size in [Size(columns: 20, rows: 5), Size(columns: 1, rows: 1), Size(columns: 80, rows: 3)]
    {
      var driver = try start.pressing(">c")
      driver.send(.resized(size))
      #expect(frame(of: driver.state).size == size)
    }
  }
}
