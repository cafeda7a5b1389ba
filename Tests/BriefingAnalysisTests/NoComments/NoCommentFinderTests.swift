import BriefingModel
import Testing

@testable import BriefingAnalysis

struct NoCommentFinderTests {
  @Test(arguments: [
    ("Ada Lind declined to comment.", "Ada Lind: declined to comment"),
    (
      "Ada Lind, the envoy, declined through a lawyer to comment on it.",
      "Ada Lind: declined through a lawyer to comment"
    ),
    ("Ada Lind didn’t reply to questions about the port.", "Ada Lind: didn’t reply to questions"),
    (
      "Ada Lind did not immediately respond to a request.",
      "Ada Lind: not immediately respond to a request"
    ),
    ("Ada Lind didn't pick up calls to her phone.", "Ada Lind: didn't pick up calls to her phone"),
    ("Ada Lind could not be reached on Friday.", "Ada Lind: not be reached"),
    ("Ada Lind was not available for comment.", "Ada Lind: not available for comment"),
    ("Ada Lind had no comment.", "Ada Lind: had no comment"),
    ("Ada Lind remained silent.", "Ada Lind: remained silent"),
    ("Calls to Ada Lind were not returned.", "Ada Lind: not returned"),
    ("Attempts to reach Ada Lind were unsuccessful.", "Ada Lind: were unsuccessful"),
    (
      "A spokesman for the bank, Tom Ek, refused to answer questions.",
      "Tom Ek: refused to answer questions"
    ),
    ("Officials in the town would not comment on the plan.", "~Officials in the town: not comment"),
    (
      "“We are done,” Ada Lind said, but refused to give any details.",
      "Ada Lind: refused to give any details"
    ),
  ])
  func findsWhoDidNotAnswer(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).noCommentLines == [expected])
  }

  @Test func tellsTwoInOneSentenceApart() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind declined to comment, and Tom Ek did not respond to a request for comment.")
    #expect(
      briefing.noCommentLines == [
        "Ada Lind: declined to comment", "Tom Ek: not respond to a request for comment",
      ])
  }

  @Test(arguments: [
    "Ada Lind declined to meet him in Oslo.",
    "Ada Lind did not return to the port.",
    "Ada Lind refused to give ground.",
    "“He declined to comment,” Ada Lind said.",
  ])
  func leavesOtherRefusalsAlone(text: String) throws {
    #expect(try Shipped.briefing(text).noCommentLines == [])
  }
}
