import BriefingModel
import Testing

@testable import BriefingBrowser

/// `v` and `c`: putting in what the analysis missed.
@Suite struct MissedWordsTests {
  let start = Driver(120, 40)

  private func quotation(of words: String, in driver: Driver) -> Quotation? {
    driver.state.reader?.index.findings.quotations.first {
      SampleArticle.text[$0.passage] == words
    }
  }

  @Test func chosenWordsBecomeAQuotationAndItIsTakenBack() throws {
    var driver = try start.pressing("/Repairs<Enter><Esc>vb")
    #expect(driver.screen.contains("Repairs alone would cost 0.9"))
    try driver.press("c")
    #expect(driver.screen.contains("What is “Repairs alone would cost 0.9”?"))
    try driver.press("sholm")
    #expect(
      driver.screen.contains(
        "“Repairs alone would cost 0.9” becomes indirect speech: the speaker is Jonas Holm"))
    try driver.press("<Enter>")
    let added = quotation(of: "Repairs alone would cost 0.9", in: driver)
    #expect(added?.kind == .indirect)
    #expect(added?.confidence == 1)
    #expect(driver.state.context == .text)
    #expect(try driver.pressing("K").screen.contains("given by you"))
    try driver.press("u")
    #expect(quotation(of: "Repairs alone would cost 0.9", in: driver) == nil)
  }

  @Test func bothEndsOfAPassageMoveByWords() throws {
    var driver = try start.pressing("/Repairs<Enter><Esc>voww")
    let chosen = { (driver: Driver) in
      driver.state.reader?.selection.map { SampleArticle.text[$0.passage] }
    }
    #expect(chosen(driver) == "would cost 0.9 million.")
    try driver.press("b")
    #expect(chosen(driver) == "alone would cost 0.9 million.")
    try driver.press("ohhhhhhh")
    #expect(chosen(driver) == "alone")
    try driver.press("2w")
    #expect(chosen(driver) == "alone would cost")
  }

  @Test func kindIsChangedAndNobodyNamed() throws {
    let driver = try start.pressing("/Repairs<Enter><Esc>vcdu<Enter>")
    let added = quotation(of: "Repairs alone would cost 0.9 million", in: driver)
    #expect(added?.kind == .direct)
    #expect(added?.speaker == .unknown)
  }

  @Test func nameBecomesAnActorOfTheArticle() throws {
    var driver = try start.pressing("/Repairs<Enter><Esc>v5bc")
    try driver.press("o")
    #expect(driver.screen.contains("Repairs becomes an organisation of the article: 1 mention"))
    try driver.press("<Enter>")
    let actor = driver.state.reader?.index.findings.actors.first { $0.name == "Repairs" }
    #expect(actor?.kind == .organization)
  }

  @Test func sourceWithoutANameIsGivenAQuotation() throws {
    var driver = try start.pressing(">csseen")
    #expect(driver.screen.contains("people who have seen the agenda"))
    #expect(!driver.screen.contains("library,"))
    try driver.press("<Enter>")
    #expect(
      driver.state.reader?.index.statements.first?.speaker
        == .anonymous("people who have seen the agenda"))
    #expect(driver.state.reader?.index.findings.actors.count == 4)
  }

  @Test func wordsThatAreNoNameAreFirstOfferedAsASourceWithoutOne() throws {
    let driver = try start.pressing(">csthe divers<Enter>")
    #expect(driver.state.reader?.index.statements.first?.speaker == .anonymous("the divers"))
  }

  @Test func filteredListChoosesTheFirstHit() throws {
    let driver = try start.pressing("a/holm<Enter>c")
    #expect(driver.screen.contains("Correct Jonas Holm"))
  }

  @Test func marksStandOnlyAroundWhatIsDirectSpeech() throws {
    #expect(try start.pressing(">c").screen.contains("Correct “We cannot feed"))
    #expect(try start.pressing("/a gift to<Enter><Esc>c").screen.contains("Correct: "))
  }
}
