import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Speakers beside a quotation with a verb that may be any.
struct TagTests {
  private static let opening = "Ada Lind, the union leader, met reporters.\n\n"

  @Test(arguments: [
    "disagreed", "hit back", "fired back", "shot back", "pushed back", "chimed in", "weighed in",
    "reacted", "doubled down", "summed up", "demurred", "laughed", "nodded", "shook her head",
  ])
  func isWhoeverStandsBeforeAColon(verb: String) throws {
    let briefing = try Shipped.briefing(Self.opening + "Lind \(verb): “It hurts all of us here.”")
    #expect(briefing.speakerLines == ["Ada Lind: It hurts all of us here."])
  }

  @Test(arguments: ["hit back", "fired back on Monday", "chimed in", "laughed", "demurred"])
  func isWhoeverStandsBehindTheWords(verb: String) throws {
    let briefing = try Shipped.briefing(Self.opening + "“It hurts us,” Lind \(verb).")
    #expect(briefing.speakerLines == ["Ada Lind: It hurts us,"])
  }

  @Test(arguments: [
    ("“Nonsense,” shot back Kwame Boateng, a fisherman.", "Kwame Boateng: Nonsense,"),
    ("“We were robbed,” chimed in Kwame Boateng.", "Kwame Boateng: We were robbed,"),
    ("“We were robbed,” the mayor weighed in.", "~the mayor: We were robbed,"),
    ("Mayor Holt disagreed: “That is unfair.”", "Holt: That is unfair."),
    ("Tom Ek came. Ek’s response: “Then go.”", "Tom Ek: Then go."),
    ("Lind spokesman: “No comment.”", "~Lind spokesman: No comment."),
  ])
  func knowsTheSpeaker(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).speakerLines == [expected])
  }

  @Test func endsWhatIsSaidWhereAnotherSpeaks() throws {
    let briefing = try Shipped.briefing(
      "Tom Ek said it was over, but Ada Lind disagreed: “It has just begun.”")
    #expect(briefing.speakerLines.last == "Ada Lind: It has just begun.")
  }

  @Test(arguments: [
    "“The Long Way,” Ada Lind’s new film, opens today.",
    "“Better Days,” the band’s first record, sold well.",
    "“The Fox,” a film by Ada Lind, won.",
  ])
  func leavesTitlesAlone(text: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == [])
  }

  @Test func goesOnBehindASemicolon() throws {
    let briefing = try Shipped.briefing(
      "“She is a coward,” the Tory leader, Ross Ek, said; “she always was.”")
    #expect(briefing.speakerLines == ["Ross Ek: She is a coward,", "Ross Ek: she always was."])
  }

  @Test func findsASentenceOfOneWord() throws {
    #expect(try Shipped.briefing("“Never.”").quotationLines == ["direct | Never. | - | -"])
  }
}
