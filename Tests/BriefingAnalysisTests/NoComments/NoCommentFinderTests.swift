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
      "Ada Lind: did not immediately respond to a request"
    ),
    ("Ada Lind didn't pick up calls to her phone.", "Ada Lind: didn't pick up calls to her phone"),
    ("Ada Lind could not be reached on Friday.", "Ada Lind: could not be reached"),
    ("Ada Lind was not available for comment.", "Ada Lind: was not available for comment"),
    ("Ada Lind had no comment.", "Ada Lind: had no comment"),
    ("Ada Lind remained silent.", "Ada Lind: remained silent"),
    ("Calls to Ada Lind were not returned.", "Ada Lind: were not returned"),
    ("Attempts to reach Ada Lind were unsuccessful.", "Ada Lind: were unsuccessful"),
    (
      "A spokesman for the bank, Tom Ek, refused to answer questions.",
      "Tom Ek: refused to answer questions"
    ),
    (
      "Officials in the town would not comment on the plan.",
      "~Officials in the town: would not comment"
    ),
    (
      "“We are done,” Ada Lind said, but refused to give any details.",
      "Ada Lind: refused to give any details"
    ),
    ("Messages left for Ada Lind were not returned.", "Ada Lind: were not returned"),
    ("Calls to the Harbour Council went unanswered.", "Harbour Council: went unanswered"),
    (
      "A request for comment sent to the Harbour Council was not returned.",
      "Harbour Council: was not returned"
    ),
    (
      "Requests for comment were not answered by the Harbour Council.",
      "Harbour Council: were not answered"
    ),
    (
      "There was no immediate comment from the Harbour Council.",
      "Harbour Council: no immediate comment from"
    ),
    (
      "A spokesman for the bank would not say who had paid.",
      "~A spokesman for the bank: would not say who"
    ),
    ("Ada Lind turned down an interview.", "Ada Lind: turned down an interview"),
    ("Ada Lind ignored several requests for comment.", "Ada Lind: ignored several requests"),
    (
      "The Harbour Council has yet to respond to the questions.",
      "Harbour Council: yet to respond to the questions"
    ),
    ("Ada Lind would neither confirm nor deny it.", "Ada Lind: neither confirm nor deny"),
    (
      "The Harbour Council did not provide any comment.",
      "Harbour Council: did not provide any comment"
    ),
    ("Ada Lind hung up when asked about the port.", "Ada Lind: hung up when"),
  ])
  func findsWhoDidNotAnswer(text: String, expected: String) throws {
    #expect(try Shipped.briefing(text).noCommentLines == [expected])
  }

  @Test func tellsTwoInOneSentenceApart() throws {
    let briefing = try Shipped.briefing(
      "Ada Lind declined to comment, and Tom Ek did not respond to a request for comment.")
    #expect(
      briefing.noCommentLines == [
        "Ada Lind: declined to comment", "Tom Ek: did not respond to a request for comment",
      ])
  }

  @Test(arguments: [
    "Ada Lind declined to meet him in Oslo.",
    "Ada Lind did not return to the port.",
    "Ada Lind refused to give ground.",
    "Ada Lind ignored the storm.",
    "Requests for comment were not returned.",
    "“He declined to comment,” Ada Lind said.",
  ])
  func leavesOtherRefusalsAlone(text: String) throws {
    #expect(try Shipped.briefing(text).noCommentLines == [])
  }
}
