import BriefingModel
import Testing

@testable import BriefingImport

@Suite("Lines that are broken inside a sentence")
struct LineWrappingTests {
  @Test("are one paragraph where the column is narrow")
  func narrow() throws {
    let article = try Sample.read(
      """
      Ada Lund left
      the harbour in
      March. Bo Moe
      and the Ministry of
      Ports said they
      did not know why.
      """)
    #expect(article.blocks.map(\.kind) == [.paragraph])
  }

  @Test("are one paragraph where few of the lines are full")
  func amongShortLines() throws {
    let article = try Sample.read(
      """
      Harbour shut again
      By Ada Lund
      The harbour of the small town has been shut since the spring, and the
      pilots' office says that nobody has told it why.
      Oslo waits.
      Bergen waits.
      Kelvik does not.
      The ministry did not answer questions that were sent to it in March, and
      the person in charge has left.
      """)
    #expect(article.texts(.paragraph).count == 5)
  }

  @Test("may go on with a dash or a number")
  func markers() throws {
    let article = try Sample.read(
      """
      The council met on Tuesday to hear what its new director, a former
      pilot, had to say about the pier. The mayor of the town asked her
      - as he had asked before - why nobody had seen this coming when he
      was there for the first time with his father, who was then forty
      12. He got no answer to it.
      """)
    #expect(article.blocks.map(\.kind) == [.paragraph])
  }

  @Test("above a list end where the list begins")
  func lists() throws {
    let article = try Sample.read(
      """
      The council met on Tuesday to hear what its new director, a former
      pilot, had to say about the pier, and what is to be brought for it
      - oak from the hills above the town
      - stone

      What the mayor, who had asked the council for it before, wishes for
      1. nails and rope for the boats that lie at the pier since Monday a
      2. new roof
      """)
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .listItem, .listItem, .paragraph, .listItem, .listItem,
      ])
  }

  @Test("are not seen in lists of names")
  func names() throws {
    let article = try Sample.read("Rotterdam\nHamburg\nBremen\nAntwerp\nLe Havre\n")
    #expect(article.blocks.count == 5)
  }
}

@Suite("Numbered headings")
struct NumberedHeadingTests {
  @Test("are headings above a short sentence too")
  func aboveShortSentences() throws {
    let article = try Sample.read(
      """
      REPORT ON THE HARBOUR

      1. Background

      The pier was built long ago.

      1.1 Method

      We asked the builders.

      2. Findings

      2.1. Costs

      Nobody knows.
      """)
    #expect(
      article.titles == ["-", "1. Background", "1.1 Method", "2. Findings", "2.1. Costs"])
    #expect(article.sections.map(\.level) == [1, 1, 2, 1, 2])
  }

  @Test("are none in a list")
  func list() throws {
    let article = try Sample.read(
      "A headline of five words\n\nWe need:\n\n1. Oak\n\n2. Stone\n\n3. Nails\n")
    #expect(article.texts(.listItem) == ["1. Oak", "2. Stone", "3. Nails"])
  }
}
