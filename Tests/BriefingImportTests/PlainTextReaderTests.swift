import BriefingModel
import Testing

@testable import BriefingImport

/// A page as it is copied from a browser.
private let page = """
  Harbour town waits for an answer from the ministry of ports

  Published: Updated:
  Enable Read mode
  120% Font Size

  The harbour of a small town has been shut since the spring, and nobody says why.

  “We were told to wait,” said Ada Lund, who runs the pilots’ office. “We are still waiting.”

  For the latest headlines, follow our channel online.

  Photo: Ada Lund at the pier.

  A long silence

  The ministry did not answer questions that were sent to it in March. A clerk said that the
  person in charge had left.

  What ships do now

  Most of them sail on to the next port, which is a day away and costs twice as much to use.

  Read more:

  Pilots go on strike in the north

  Ministry of ports gets its fourth head in a year

  Most read

  Ten things to cook with one onion
  """

@Suite("A page copied from a browser")
struct PageTests {
  @Test("becomes headline, lede, sections and related links")
  func sections() throws {
    let article = try Sample.read(page)
    #expect(
      article.metadata.headline == "Harbour town waits for an answer from the ministry of ports")
    #expect(article.titles == ["-", "A long silence", "What ships do now", "Read more"])
    #expect(article.sections.map(\.kind) == [.lede, .body, .body, .related])
    #expect(
      article.texts(.relatedLink) == [
        "Pilots go on strike in the north", "Ministry of ports gets its fourth head in a year",
      ])
  }

  @Test("keeps its furniture as blocks of their own")
  func furniture() throws {
    let article = try Sample.read(page)
    #expect(
      article.texts(.furniture) == [
        "Published: Updated:", "Enable Read mode", "120% Font Size",
        "For the latest headlines, follow our channel online.", "Most read",
        "Ten things to cook with one onion",
      ])
    #expect(article.furnitureLineCount == 6)
    #expect(article.texts(.caption) == ["Photo: Ada Lund at the pier."])
  }

  @Test("has every byte but white space in exactly one block, and every block in one section")
  func nothingIsLost() throws {
    let article = try Sample.read(page)
    var covered = 0
    for block in article.blocks {
      let gap = article.text.utf8[covered..<block.passage.start]
      #expect(gap.allSatisfy { $0 == 0x20 || $0 == 0x0A })
      covered = block.passage.end
    }
    #expect(article.text.utf8[covered...].allSatisfy { $0 == 0x0A })
    #expect(article.sections.first?.blocks.lowerBound == 0)
    #expect(article.sections.last?.blocks.upperBound == article.blocks.count)
    for (section, next) in zip(article.sections, article.sections.dropFirst()) {
      #expect(section.blocks.upperBound == next.blocks.lowerBound)
    }
  }

  @Test("is structured to the letter on request")
  func toTheLetter() {
    let text = ArticleText("A title of some words\r\n\r\n  A sentence follows it.  \r\n")
    let reader = ArticleReader(furniture: Array(Sample.lexicon.utf8))
    let article = reader.structure(text)
    #expect(article.text == text)
    #expect(
      article.outline == ["headline: A title of some words", "paragraph: A sentence follows it."])
  }

  @Test("without blank lines becomes a block a line, with its headings")
  func withoutBlankLines() throws {
    let prose =
      "The crews wait for word from the ministry, which has answered none of their letters since June."
    let article = try Sample.read(
      "Crews wait for word in the harbour\n\(prose)\n\(prose)\nWhat comes next\n\(prose)\n")
    #expect(
      article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph, .heading, .paragraph])
    #expect(article.titles == ["-", "What comes next"])
  }
}

@Suite("Lines that look like something else")
struct DoubtfulLineTests {
  private let prose = "The harbour is shut, and it was shut last year as well, for reasons unknown."

  private func kinds(_ blocks: String...) throws -> [Block.Kind] {
    let text = (["A headline of five words", prose] + blocks).joined(separator: "\n\n")
    return try Sample.read(text).blocks.dropFirst(2).map(\.kind)
  }

  @Test("a line that introduces a quotation is no heading")
  func introduction() throws {
    #expect(try kinds("In a letter, the ministry denied this:", prose) == [.paragraph, .paragraph])
  }

  @Test("speech that breaks off, and a long question, are no headings")
  func speech() throws {
    #expect(try kinds("I thought that —", prose) == [.paragraph, .paragraph])
    let question = "What would anyone have done who had been told to wait there?"
    #expect(try kinds(question, prose) == [.paragraph, .paragraph])
    #expect(try kinds("Who is to blame?", prose) == [.heading, .paragraph])
  }

  @Test("a quotation is no heading")
  func quotation() throws {
    #expect(try kinds("\"We waited for a year\"", prose) == [.paragraph, .paragraph])
    #expect(try kinds("“We waited for a year”", prose) == [.paragraph, .paragraph])
  }

  @Test("a short last line is no heading")
  func lastLine() throws {
    #expect(try kinds(prose, "Ada Lund") == [.paragraph, .paragraph])
  }

  @Test("three short lines in a row are no three headings")
  func list() throws {
    #expect(
      try kinds("Rotterdam", "Hamburg", "Bremen", prose) == [
        .paragraph, .paragraph, .heading, .paragraph,
      ])
  }

  @Test("a title above a caption is a heading, and the caption is none")
  func caption() throws {
    #expect(
      try kinds("Ships", "Two ships at noon Image: Ada Lund.", prose) == [
        .heading, .caption, .paragraph,
      ])
  }

  @Test("related links inside an article do not end it")
  func relatedInside() throws {
    let text = "A headline of five words\n\n\(prose)\n\nRead more:\n\nPilots on strike\n\n\(prose)"
    let article = try Sample.read(text)
    #expect(article.sections.map(\.kind) == [.lede])
    #expect(
      article.blocks.map(\.kind) == [.headline, .paragraph, .furniture, .relatedLink, .paragraph])
  }

  @Test("words of the page inside a sentence are prose")
  func furnitureWords() throws {
    #expect(try kinds("Advertisement is what the town lives on, says its mayor.") == [.paragraph])
  }
}

@Suite("An ordinary text document")
struct TextDocumentTests {
  private let document = """
    REPORT ON THE HARBOUR

    1. Introduction

    The harbour was opened in the spring of the year after the great storm
    had taken away the old pier, and the town has not been the same since.
    Nobody knew then what it would cost, and few know it now, because the
    council has not published its accounts.

    1.1. The pier

    The pier was built of oak that had been felled in the hills above the
    town, and of stone from the quarry at its foot.  Both ran out before
    the work was done.

    Costs
    -----
    The cost was higher than anyone had thought, and the council has not yet
    published its account of the matter. It will do so in the autumn, it said.

    - oak, from the hills above the town, which took longer to dry than the
      carpenters had said
    - stone
    """

  @Test("has one block a paragraph, however its lines are broken")
  func wrapped() throws {
    let article = try Sample.read(document)
    let paragraphs = article.texts(.paragraph)
    #expect(paragraphs.count == 3)
    #expect(paragraphs.first?.hasSuffix("published its accounts.") == true)
    #expect(
      article.texts(.listItem) == [
        "- oak, from the hills above the town, which took longer to dry than the\n  carpenters had said",
        "- stone",
      ])
  }

  @Test("has its numbered and underlined headings with their levels")
  func headings() throws {
    let article = try Sample.read(document)
    #expect(article.metadata.headline == "REPORT ON THE HARBOUR")
    #expect(article.titles == ["-", "1. Introduction", "1.1. The pier", "Costs"])
    #expect(article.sections.map(\.level) == [1, 1, 2, 2])
    #expect(article.texts(.furniture) == ["-----"])
  }
}
