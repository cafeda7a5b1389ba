import BriefingModel
import Testing

@testable import BriefingAnalysis

/// Paragraphs without a cue where several people talk to each other.
struct DialogueTests {
  @Test(arguments: [
    // A question, and nobody is named who may answer it.
    "“Was that enough?” asked Ann Lee.\n\n“I thought so at the time.”",
    "“You had the data in March,” Mark Ruiz replied. “I have it here.”\n\n“I was not there.”",
    // Closing marks, and somebody else is named.
    "Ana Sol met Tom Ek. “It is done,” said Ana Sol. “Go home.”\n\n“I will not go home.”",
    // The turns of two.
    "“We never saw it,” said Ana Sol.\n\n“It was sent,” said Tom Ek.\n\n“Then show me the stamp.”",
    "“Have you met him?” the judge asked.\n\n“No.”",
  ])
  func doesNotGiveAnAnswerToWhoeverAsked(text: String) throws {
    let lines = try Shipped.briefing(text).speakerLines
    #expect(lines.last?.hasPrefix("?: ") == true)
  }

  @Test func givesTheAnswerToTheOtherOfTwo() throws {
    let briefing = try Shipped.briefing(
      "“We never saw it,” Ana Sol said.\n\n“Why not?” Tom Ek asked.\n\n“Because nobody sent it.”")
    #expect(briefing.speakerLines.last == "Ana Sol: Because nobody sent it.")
    #expect(briefing.rules.last == "alternation")
    #expect((0.5..<0.75).contains(briefing.findings.quotations.last?.confidence ?? 0))
  }

  @Test func isLessSureBehindClosingMarks() throws {
    let opening = "“It is done,” said Ana Sol, the mayor. "
    let tagged = try Shipped.briefing(opening + "\n\n“We can all go home now.”")
    let closed = try Shipped.briefing(opening + "“Go.”\n\n“We can all go home now.”")
    #expect(tagged.speakerLines.last == "Ana Sol: We can all go home now.")
    #expect(closed.speakerLines.last == "Ana Sol: We can all go home now.")
    let sure = closed.findings.quotations.last?.confidence ?? 1
    #expect(sure < 0.75)
    #expect(sure < tagged.findings.quotations.last?.confidence ?? 0)
  }

  @Test func goesOnWhereTheMarkIsLeftOpen() throws {
    let briefing = try Shipped.briefing(
      "“Was it hot?” asked Tom Ek.\n\n“It was hot,” said Ana Sol. “It burnt.\n\n“We saw it all.”")
    #expect(briefing.speakerLines.last == "Ana Sol: We saw it all.")
  }

  @Test(arguments: [
    "Another, Henk, shrugged.", "A neighbour shook her head.", "Others laughed.",
  ])
  func doesNotGoOnPastSomebodyNew(sentence: String) throws {
    let briefing = try Shipped.briefing(
      "“Everyone knew,” said Piet Bos. \(sentence) “Nobody knew anything.”")
    #expect(briefing.speakerLines == ["Piet Bos: Everyone knew,", "?: Nobody knew anything."])
  }

  @Test func goesToWhomTheSentenceBeforeIsAbout() throws {
    let briefing = try Shipped.briefing(
      "“Everyone knew,” said Piet Bos. Henk Prins shook his head. “Nobody knew anything.”")
    #expect(briefing.speakerLines.last == "Henk Prins: Nobody knew anything.")
  }

  @Test func givesAPronounBehindAQuestionToWhoeverWasAsked() throws {
    let briefing = try Shipped.briefing(
      "“What did you see?” Lee asked Tom Ek on Monday.\n\n“I saw nothing,” he said.")
    #expect(briefing.speakerLines.last == "Tom Ek: I saw nothing,")
  }

  @Test func meansTheSubjectOfTheSentenceBeforeByAPronoun() throws {
    let briefing = try Shipped.briefing(
      """
      Police commissioner Tony Grech, who is leading the inquiry, did not rule out arrests.

      Prime Minister Robert Attard's office said it had “full confidence” in Vella. Attard himself \
      has not commented.

      “If she goes, I go,” he has told aides, according to two people present.
      """)
    #expect(briefing.speakerLines.last == "Robert Attard: If she goes, I go,")
  }
}
