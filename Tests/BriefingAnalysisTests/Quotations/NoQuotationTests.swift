import BriefingModel
import Testing

@testable import BriefingAnalysis

/// What stands between marks or behind a verb and is nobody's quotation.
struct NoQuotationTests {
  @Test(arguments: [
    "Ada Lind wrote the novel “The Long Way Home” in 1990.",
    "The crew named the robot “Better Days” last year.",
    "Ada Lind did not say that the port was shut.",
    "Ada Lind could say the port was shut.",
    "The states report to the council in Oslo.",
    "Ada Lind denied allegations that she had taken bribes.",
    "The pilots broke federal and state law by landing there.",
    "She sold old papers such as the town charter.",
    "The interests of member states trump the town.",
    "His stated aim was peace.",
    "The harbour of Oslo was shut for a week by the storm.",
    "The town banned Tom Ek from claiming the prize money was his.",
    "A set of rules that could shut the port was passed.",
    "Ada Lind continued to sing, and the town slept.",
    "He played a “hit” on the piano.",
    "Her mere presence showed how far the town had come.",
    "His mere presence showed that was possible once.",
    // A name, and no verb.
    "The Northern States average shows how few there are.",
    // Part of the clause is elsewhere, or the verb only tells when.
    "Few know what Ada Lind says the plan would do.",
    "Ada Lind condemned the plan as Tom Ek had shut the port.",
    // Nobody says so.
    "Neither Ada Lind nor Tom Ek said that the port was shut.",
    "No pilot has said that the port was shut.",
    "The pilots will be asked to leave.",
    "The plan has been described as reckless.",
    // What people did whom somebody observed.
    "Many people Wikinews observed took out their mobiles as they were told to.",
  ])
  func findsNoSpeechWhereNoneIs(text: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == [])
  }

  @Test(arguments: [
    // What would be said was not said.
    "The judges would rule that the port was shut.",
    // Only when or where, or when it was said.
    "In the aftermath of the storm, many protested.",
    "Few knew what Ada Lind said when she left the port.",
  ])
  func takesNoQuotation(text: String) throws {
    #expect(try Shipped.briefing(text).quotationLines == [])
  }
}
