import BriefingModel
import Testing

@testable import BriefingBrowser

/// From actors to mentions, from quotations to speakers, and back.
@Suite struct LinkTests {
  let start = Driver(120, 40)

  @Test func actorsMentionsAreWalked() throws {
    var driver = try start.pressing("a<Enter>")
    #expect(driver.status.contains("Petra Lindqvist: mention 1 of 3"))
    #expect(driver.atCursor(15) == "Petra Lindqvist")
    try driver.press("n")
    #expect(driver.atCursor(13) == "Lindqvist has")
    try driver.press("n")
    #expect(driver.atCursor(8) == "she said")
    try driver.press("n")
    #expect(driver.atCursor(15) == "Petra Lindqvist")
    #expect(driver.footer == " Past the end: on from the beginning")
    try driver.press("N")
    #expect(driver.footer == " Past the beginning: on from the end")
    #expect(driver.atCursor(8) == "she said")
  }

  @Test func enterOnANameLightsItsMentions() throws {
    let driver = try start.pressing("...<Enter>")
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.lindqvist))
    #expect(driver.state.reader?.lit?.current == 0)
  }

  @Test func enterOnAQuotationLightsItsSpeakersStatements() throws {
    let driver = try start.pressing(">><Enter>")
    #expect(driver.state.reader?.lit?.subject == .statements(.actor(SampleArticle.lindqvist)))
    #expect(driver.status.contains("Petra Lindqvist: quotation 2 of 3"))
  }

  @Test func quotationLeadsToItsSpeaker() throws {
    var driver = try start.pressing(">s")
    #expect(driver.atCursor(15) == "Petra Lindqvist")
    try driver.press("H")
    #expect(driver.atCursor(9) == "We cannot")
  }

  @Test func quotationWithoutACueLeadsToTheNameBefore() throws {
    #expect(try start.pressing(">>s").atCursor(15) == "Petra Lindqvist")
  }

  @Test func speakerLeadsToAllItsQuotations() throws {
    var driver = try start.pressing("...S")
    #expect(driver.atCursor(9) == "The boats")
    #expect(driver.status.contains("Petra Lindqvist: quotation 2 of 3"))
    try driver.press("n")
    #expect(driver.atCursor(12) == "had promised")
  }

  @Test func anonymousSourceHasItsStatementsToo() throws {
    let driver = try start.pressing("]]}S")
    #expect(driver.status.contains("people who have seen the agenda: quotation 1 of 1"))
  }

  @Test func noCommentIsAmongTheStatements() throws {
    let driver = try start.pressing("]}}>")
    #expect(driver.atCursor(8) == "The Port" || driver.atCursor(6) == "a gift")
    #expect(try start.pressing("\"GG").state.reader?.lit != nil)
  }

  @Test func escapePutsOutWhatIsLit() throws {
    #expect(try start.pressing("a<Enter><Esc>").state.reader?.lit == nil)
  }

  @Test func nothingIsLitSaysHowToLight() throws {
    let driver = try start.pressing("n")
    #expect(driver.footer == " Nothing is lit: search with /, or press Enter on a name")
  }

  @Test func escapeInAListGoesBackToWhereItWas() throws {
    let driver = try start.pressing("]ojj<Esc>")
    #expect(driver.atCursor(9) == "Two piers")
    #expect(driver.state.context == .text)
  }

  @Test func outlineLeadsToASection() throws {
    var driver = try start.pressing("oj<Enter>")
    #expect(driver.atCursor(9) == "Two piers")
    try driver.press("H")
    #expect(driver.atCursor(7) == "Harbour")
  }

  @Test func dossierLeadsToItsPassages() throws {
    let driver = try start.pressing("adG<Enter>")
    #expect(driver.atCursor(8) == "she said")
    #expect(driver.state.context == .text)
    #expect(driver.state.reader?.lit?.subject == .mentions(SampleArticle.lindqvist))
  }

  @Test func tabGoesThroughThePanes() throws {
    #expect(try start.pressing("<Tab>").state.context == .outline)
    #expect(try start.pressing("<Tab><Tab>").state.context == .actors)
    #expect(try start.pressing("<Tab><Tab><Tab>").state.context == .quotations)
    #expect(try start.pressing("<Tab><Tab><Tab><Tab>").state.context == .text)
    #expect(try start.pressing("<S-Tab>").state.context == .quotations)
  }

  @Test func laterFindingsKeepWhatIsLit() throws {
    var driver = try start.pressing("aj<Enter>")
    var findings = SampleArticle.findings
    let holm = findings.actors.remove(at: 1)
    findings.actors.append(holm)
    let order = [0, 2, 3, 1]
    let renumber = { (id: Actor.ID) in
      Actor.ID(rawValue: order.firstIndex(of: id.rawValue) ?? 0)
    }
    findings.actors = findings.actors.enumerated().map { index, actor in
      Actor(
        id: Actor.ID(rawValue: index), name: actor.name, kind: actor.kind, aliases: actor.aliases,
        roles: actor.roles)
    }
    findings.mentions = findings.mentions.map {
      Mention($0.passage, of: renumber($0.actor), form: $0.form)
    }
    findings.quotations = []
    findings.noComments = []
    driver.send(.findingsArrived(Driver.document, BriefingIndex(findings)))
    #expect(driver.status.contains("Jonas Holm: mention 1 of 2"))
  }

  @Test func findingsOfAnotherDocumentAreLeftAlone() {
    var driver = start
    driver.send(.findingsArrived(DocumentID(rawValue: 99), BriefingIndex()))
    #expect(driver.state == start.state)
  }

  @Test func wholeArticleTakesThePlaceOfItsBeginning() throws {
    let whole = SampleArticle.article
    let end = whole.blocks[4].passage.end
    let beginning = Article(
      text: ArticleText(whole.text[Passage(0, end)]), metadata: whole.metadata,
      blocks: Array(whole.blocks[..<5]),
      sections: [Section(.lede, title: nil, blocks: 0..<5)])
    var driver = Driver(shelf: [], 80, 24)
    driver.send(
      .articleOpened(
        OpenedArticle(document: Driver.document, article: beginning, isBeginning: true)))
    try driver.press("}}")
    #expect(driver.status.hasSuffix("reading the rest"))
    driver.send(.articleCompleted(Driver.document, whole))
    #expect(driver.atCursor(6) == "A plan")
    #expect(driver.screen.contains("Two piers"))
    #expect(driver.status.hasSuffix("analysed 0%"))
  }

  @Test func jumpToAQuotationMeansItsSpeakerNotWhoItsWordsName() throws {
    let driver = try start.pressing("]>")
    #expect(driver.atCursor(12) == "had promised")
    #expect(driver.status.contains("Petra Lindqvist, indirect"))
    #expect(
      try driver.pressing("<Enter>").state.reader?.lit?.subject
        == .statements(.actor(SampleArticle.lindqvist)))
  }

  @Test func anonymousSourceLeadsBackToItsQuotation() throws {
    var driver = try start.pressing("]]>s")
    #expect(driver.atCursor(15) == "people who have")
    #expect(try driver.pressing("S").status.contains("people who have seen the agenda: quotation"))
    try driver.press("s")
    #expect(driver.atCursor(6) == "A vote")
  }

  @Test func statusSaysWhichOneOnlyWhileTheCursorIsThere() throws {
    let driver = try start.pressing("a<Enter>]")
    #expect(driver.status.contains("Petra Lindqvist: 3 mentions"))
  }

  @Test func onlyTheWordsBetweenTheMarksLookQuoted() throws {
    let words = SampleArticle.text.quotedWords(in: Passage(0, SampleArticle.text.count))
    #expect(
      words.map { SampleArticle.text[$0] } == [
        "“We cannot feed our children with postcards,”", "“The boats need room.”",
        "“a gift to the ferries”",
      ])
  }
}
