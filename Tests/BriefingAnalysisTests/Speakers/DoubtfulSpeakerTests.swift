import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Speakers whom only the sentence before or a slip of the pen tells.
struct DoubtfulSpeakerTests {
  @Test func takesASurnameOneLetterOffForThePersonOfThatName() throws {
    let briefing = try Shipped.briefing(
      "Ada Maurer, the treasurer, opened the port. The port is done, said Mauer.")
    #expect(briefing.speakerLines == ["Ada Maurer: The port is done"])
    #expect(briefing.rules == ["spelt-alike"])
    #expect(try #require(briefing.findings.quotations.first).confidence < 0.9)
  }

  @Test(arguments: [
    "Ada Maurer and Tom Mauer opened the port. The port is done, said Mauer.",
    "Ada Maurer and Tom Maurel opened the port. The port is done, said Mauren.",
  ])
  func keepsANameThatMayBeAnother(text: String) throws {
    let briefing = try Shipped.briefing(text)
    #expect(briefing.rules != ["spelt-alike"])
  }

  @Test func takesAPronounForTheSpeakerOfTheParagraphBeforeWhoIsNamedLast() throws {
    let briefing = try Shipped.briefing(
      """
      “The port is shut,” Tom Ek said. Ek said the boats were safe.

      Behind him in the hall, Bob Rask said that “a storm” was near.

      “I must tell you that it is here,” he said.
      """)
    #expect(briefing.speakerLines.last == "Bob Rask: I must tell you that it is here,")
  }

  @Test func takesAPronounForThePersonWhomTheSentenceBeforeOpensWith() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind agreed with Eva Rask about the port.\n\n“Tom Ek saw it, and so did Ida Berg,” she wrote."
    )
    #expect(briefing.speakerLines.last == "Ada Lind: Tom Ek saw it, and so did Ida Berg,")
  }

  @Test func tellsANameThatIsNoActorAsItStands() throws {
    let briefing = try Shipped.briefing("“The port is done,” Qwerz Zkolp said. The town slept.")
    #expect(briefing.speakerLines.allSatisfy { $0.hasSuffix("Qwerz Zkolp: The port is done,") })
  }

  @Test func givesADescriptionOfSeveralToTheOneNamedLast() throws {
    let briefing = try Shipped.briefing(
      "Coach Ada Lind met coach Tom Ek.\n\nThe town slept.\n\nLind saw it otherwise. “It is done,” the coach said."
    )
    #expect(briefing.speakerLines == ["Ada Lind: It is done,"])
  }

  @Test func givesTheAnswersOfAnInterviewToWhoeverIsNamedBeforeIt() throws {
    let briefing = try Shipped.briefing(
      """
      Ada Lind has kept the port for years. She spoke to us in May.

      Q: Is it done?

      A: It will be done when the boats are in.

      Q: Who says so?

      A: I say so, and so does the town.
      """)
    #expect(
      briefing.speakerLines == [
        "?: Is it done?", "Ada Lind: It will be done when the boats are in.", "?: Who says so?",
        "Ada Lind: I say so, and so does the town.",
      ])
  }

  @Test(arguments: [
    ("“It is done,” Ada Lind and Tom Ek said on Friday.", "Ada Lind: It is done,"),
    ("“It is done,” Mayor Ada Lind and Governor Tom Ek said.", "Ada Lind: It is done,"),
    ("“It is done,” said Ada Lind and Tom Ek, who own the port.", "Ada Lind: It is done,"),
    (
      "In a joint letter, Ada Lind and Tom Ek said the port was shut.",
      "Ada Lind: the port was shut"
    ),
    ("Ada Lind, Tom Ek and Eva Rask said the port was shut.", "Ada Lind: the port was shut"),
  ])
  func givesTheWordsOfSeveralToTheFirstAndIsLessSure(text: String, expected: String) throws {
    let briefing = try Shipped.briefing(text)
    #expect(briefing.speakerLines == [expected])
    #expect(briefing.rules == ["joint-speakers"])
    #expect(try #require(briefing.findings.quotations.first).confidence < 0.9)
  }

  @Test(arguments: [
    ("Ada Lind spoke and Tom Ek said it was late.", "Tom Ek: it was late"),
    ("Ada Lind met Eva Rask, and Tom Ek said it was late.", "Tom Ek: it was late"),
    ("Ada Lind told Tom Ek and Eva Rask that it was late.", "Ada Lind: it was late"),
  ])
  func keepsASpeakerBehindAnotherClause(text: String, expected: String) throws {
    let briefing = try Shipped.briefing(text)
    #expect(briefing.speakerLines == [expected])
    #expect(briefing.rules == ["subject-of-cue"])
  }

  @Test(arguments: [
    ("The two brothers opened the port. They said it was done.", "~The two brothers: it was done"),
    (
      "Harbour officials came at noon. They claimed it was done.", "~Harbour officials: it was done"
    ),
    (
      "Two officials went to the town, where they claimed it was done.",
      "~Two officials: it was done"
    ),
    ("Pilots met officials. They said it was done.", "?: it was done"),
    ("The port was shut. They said it was done.", "?: it was done"),
  ])
  func takesTheyForTheGroupOfTheSentenceBefore(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).speakerLines == [expected])
  }
}
