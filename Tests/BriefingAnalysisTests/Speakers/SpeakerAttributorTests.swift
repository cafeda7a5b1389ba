import BriefingModel
import Testing

@testable import BriefingAnalysis

struct SpeakerAttributorTests {
  @Test func givesAPronounToWhomeverItStandsFor() throws {
    let briefing = try Shipped.briefing("Ada Lind opened the port. “It is done,” she said.")
    #expect(briefing.speakerLines == ["Ada Lind: It is done,"])
    #expect(briefing.rules == ["pronoun"])
  }

  @Test func knowsAnOrganizationByItsKind() throws {
    let briefing = try Shipped.briefing(
      "The Home Office shut the port. It is done, the ministry said.")
    #expect(briefing.speakerLines == ["Home Office: It is done"])
    #expect(briefing.rules == ["kind-of-organization"])
  }

  @Test func takesANewDescriptionForTheSpeakerOfTheParagraphBefore() throws {
    let opening = "The port is done, said Ada Lind, a councillor.\n\n"
    let briefing = try Shipped.briefing(opening + "“We can go home,” the young politician said.")
    #expect(briefing.speakerLines.last == "Ada Lind: We can go home,")
    #expect(briefing.rules.last == "described-anew")
  }

  @Test(arguments: [
    "The port is done, said Ada Lind, who had met a politician.",
    "The port is done, said Ada Lind. Tom Ek nodded.",
    "The port is done, said Ada Lind. It is not, said Tom Ek.",
  ])
  func takesNoDescriptionForASpeakerWhereItMayBeAnother(opening: String) throws {
    let briefing = try Shipped.briefing(
      opening + "\n\n“We can go home,” the young politician said.")
    #expect(briefing.speakerLines.last == "~the young politician: We can go home,")
  }

  @Test func leavesAReflexiveOut() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind, the mayor of Oslo, came. “It is done,” the mayor herself said.")
    #expect(briefing.speakerLines == ["Ada Lind: It is done,"])
  }

  @Test func goesOnInTheSameParagraph() throws {
    let briefing = try Shipped.briefing(
      "“It is done,” said Ada Lind, who had met Tom Ek. “We can go home now.”")
    #expect(briefing.speakerLines == ["Ada Lind: It is done,", "Ada Lind: We can go home now."])
    #expect(briefing.rules == ["behind-cue", "same-paragraph"])
  }

  @Test func goesToWhoeverTheSentenceBeforeIsAbout() throws {
    let briefing = try Shipped.briefing(
      "“It is done,” said Ada Lind. Then Tom Ek stood up. “We can never go home now.”")
    #expect(
      briefing.speakerLines == ["Ada Lind: It is done,", "Tom Ek: We can never go home now."])
  }

  @Test func givesAParagraphOfItsOwnToTheSpeakerBefore() throws {
    let briefing = try Shipped.briefing(
      "The port suits the town, said Ada Lind from the harbour office.\n\n“We can go home now.”")
    #expect(briefing.speakerLines.last == "Ada Lind: We can go home now.")
    #expect(briefing.rules.last == "paragraph-of-its-own")
  }

  @Test func takesTheSubjectOfTheSentenceBefore() throws {
    let briefing = try Shipped.briefing(
      "The council met.\n\nAda Lind shook her head. “We never had the money.” The town slept.")
    #expect(briefing.speakerLines == ["Ada Lind: We never had the money."])
    #expect(briefing.rules == ["subject-before"])
  }

  @Test func takesNoSubjectBesideAnotherPerson() throws {
    let briefing = try Shipped.briefing(
      "The council met.\n\nAda Lind looked at Tom Ek. “We never had the money.” The town slept.")
    #expect(briefing.speakerLines == ["?: We never had the money."])
  }

  @Test func leavesWhatIntroducesTheNextQuotationOut() throws {
    let briefing = try Shipped.briefing(
      "“It is done,” Ada Lind said. “They have gone.” A pilot said: “We can go.”")
    #expect(
      briefing.speakerLines == [
        "Ada Lind: It is done,", "Ada Lind: They have gone.", "~A pilot: We can go.",
      ])
  }

  @Test func doesNotCrossAHeading() throws {
    let briefing = try Shipped.briefing(
      "The port is open, Ada Lind said.\n\n# After the storm\n\n“We can go home now.”")
    #expect(briefing.speakerLines.last == "?: We can go home now.")
  }

  @Test func doesNotGuessBetweenTwoSpeakers() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind said it was done. Tom Ek said it was not. The town slept. The rain fell. Nothing "
        + "moved.\n\n“We can go home now.”")
    #expect(briefing.speakerLines.last == "?: We can go home now.")
  }

  @Test func followsAMarkThatWasLeftOpen() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind said: “It is done. The port is open.\n\n“We can go home now.” The town slept.")
    #expect(briefing.speakerLines.last == "Ada Lind: We can go home now.")
    #expect(briefing.rules.last == "open-mark")
  }

  @Test func takesTheNextSpeakerWhereAParagraphOpensWithoutOne() throws {
    let briefing = try Shipped.briefing(
      "“Nobody came to help us.” There was a pause. “We did it alone,” Ada Lind said.")
    #expect(
      briefing.speakerLines == [
        "Ada Lind: Nobody came to help us.", "Ada Lind: We did it alone,",
      ])
    #expect(briefing.rules.first == "next-in-paragraph")
  }

  @Test func keepsSourcesWithoutANameAsTheyAreDescribed() throws {
    let briefing = try Shipped.briefing(
      "The port will close, according to people familiar with the plan, who asked not to be named. "
        + "Nobody has signed yet, they said.")
    #expect(
      briefing.speakerLines == [
        "~people familiar with the plan: The port will close",
        "~people familiar with the plan: Nobody has signed yet",
      ])
    #expect(briefing.rules.last == "source-before")
  }

  @Test func keepsTheyThatStandsBehindItsWords() throws {
    let briefing = try Shipped.briefing(
      "The port will close, according to people close to his Northern Army.\n\nIt has no room for "
        + "pilots, they said.")
    #expect(
      briefing.speakerLines.last
        == "~people close to his Northern Army: It has no room for pilots")
  }

  @Test(arguments: [
    "Critics say the port is a trap.\n\nAda Lind left in May.\n\nIn a letter, the Harbour Council "
      + "denied this:\n\nNobody was held there. They also claimed Ada Lind was a guest.",
    "Critics said the port is a trap. The Harbour Council met on Monday. They claimed Ada Lind was "
      + "a guest.",
    "Critics said the port is a trap. It rained. The town slept. They claimed Ada Lind was a guest.",
  ])
  func doesNotReachBackForThey(text: String) throws {
    #expect(try Shipped.briefing(text).speakerLines.last == "?: Ada Lind was a guest")
  }

  @Test func knowsAnActorByItsRole() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind, a former envoy to Chad, met Tom Ek on Friday. The port is shut, the former "
        + "envoy said.")
    #expect(briefing.speakerLines == ["Ada Lind: The port is shut"])
  }

  @Test func goesOnWithHeSaidWhereTheSpeakerIsAlsoNamedLast() throws {
    let briefing = try Shipped.briefing(
      "President John Ek has shut the port because the town is poor, according to Martin Lind, the "
        + "pilot. The storm is no reason, he said, for that.")
    #expect(briefing.speakerLines.last?.hasPrefix("Martin Lind: ") == true)
  }

  @Test func namesNobodyWhoIsNamedInTheWordsThemselves() throws {
    let briefing = try Shipped.briefing(
      "John Ek was a legend in the town. He said, “John Ek was the best of us all.”")
    #expect(briefing.speakerLines == ["?: John Ek was the best of us all."])
  }

  @Test func leavesAPronounWithoutAPersonUnknown() throws {
    let briefing = try Shipped.briefing("“It is done,” he said.")
    #expect(briefing.speakerLines == ["?: It is done,"])
    #expect(briefing.findings.quotations.map(\.confidence) == [0])
  }

  @Test func readsTheLinesOfATranscript() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind met Tom Ek in Oslo.\n\nADA LIND: Is the port shut?\n\nTOM EK: It is. Who said so?"
        + "\n\nADA LIND: You said it was.")
    #expect(
      briefing.speakerLines == [
        "Ada Lind: Is the port shut?", "Tom Ek: It is. Who said so?",
        "Ada Lind: You said it was.",
      ])
    #expect(Set(briefing.rules) == ["script"])
  }

  @Test func readsATranscriptBetweenQuotationMarks() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind met Tom Berg in Oslo.\n\n“LIND: Is the port shut?\n\n“BERG: It is. We shut it.\n\n"
        + "“It was unsafe.\n\n“LIND: So it was.”")
    #expect(
      briefing.speakerLines == [
        "Ada Lind: Is the port shut?", "Tom Berg: It is. We shut it.", "Tom Berg: It was unsafe.",
        "Ada Lind: So it was.",
      ])
    #expect(briefing.findings.quotations.allSatisfy { $0.kind == .direct })
  }

  @Test func takesOneLabelForNoTranscript() throws {
    let briefing = try Shipped.briefing("NOTE: The port is shut.\n\nADA LIND: It is shut.")
    #expect(briefing.speakerLines == [])
  }

  @Test func saysWhatAnAttributionRestsOn() throws {
    let briefing = try Shipped.briefing("“It is done,” Ada Lind said.")
    let quotation = try #require(briefing.findings.quotations.first)
    let passages = quotation.evidence.passages.map { briefing.article.text[$0] }
    #expect(passages == ["said", "Ada Lind"])
    #expect(quotation.confidence > SpeakerAttributor.threshold)
  }
}
