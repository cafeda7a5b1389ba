import BriefingModel
import Testing

@testable import BriefingImport

@Suite("What a page says about its article")
struct ArticleHeadTests {
  @Test("byline, outlet and date on lines of their own")
  func lines() throws {
    let article = try Sample.read(
      """
      A harbour for everyone in the town

      By Ada Lund, The Harbour Post
      Tuesday, September 22, 2015

      It opened on a Monday, late. Nobody was there to see it but the pilots.
      """)
    #expect(article.metadata.byline == "Ada Lund, The Harbour Post")
    #expect(article.metadata.outlet == "The Harbour Post")
    #expect(article.metadata.date == CalendarDate(year: 2015, month: 9, day: 22))
    #expect(article.blocks.map(\.kind) == [.headline, .byline, .dateline, .paragraph])
  }

  @Test("a dateline at the head of a paragraph gives place and agency and stays where it is")
  func dateline() throws {
    let start = "TRIPOLI, Nov 5 (Reuters) - The harbour was closed on Sunday, officials said."
    let article = try Sample.read("Harbour closed for the third time\n\n\(start)\n")
    #expect(article.metadata.dateline == "TRIPOLI, Nov 5")
    #expect(article.metadata.outlet == "Reuters")
    #expect(article.texts(.paragraph) == [start])
  }

  @Test(
    "a dash in a sentence makes no dateline",
    arguments: [
      "The plan — which nobody liked — was dropped.", "Ada Lund - a pilot - said nothing.",
      "Pilots, crews — All of them waited.",
    ])
  func dash(_ sentence: String) throws {
    let article = try Sample.read("A headline of five words\n\n\(sentence) It was so.\n")
    #expect(article.metadata.dateline == nil)
  }

  @Test(
    "dates as pages write them",
    arguments: [
      ("Tuesday, September 22, 2015", "2015-09-22"), ("22 September 2015", "2015-09-22"),
      ("Published: 5 November, 2023: 10:15 AM GMT", "2023-11-05"), ("2024-03-01", "2024-03-01"),
      ("Updated 1st March 2024", "2024-03-01"), ("LONDON 1996-09-30", "1996-09-30"),
      ("March 2024", "2024-03"),
    ])
  func dates(_ line: String, _ date: String) throws {
    let article = try Sample.read(
      "A headline of five words\n\n\(line)\n\nIt was so. It still is.\n")
    #expect(article.metadata.date?.description == date)
    #expect(article.blocks.map(\.kind) == [.headline, .dateline, .paragraph])
  }

  @Test("a headline may end with a full stop, and the date may stand right below it")
  func headlineWithFullStop() throws {
    let article = try Sample.read(
      """
      Harbour town waits for ‘an answer.’
      LONDON 1996-09-30
      The harbour is shut, and it was shut last year as well, for reasons unknown.
      """)
    #expect(article.blocks.map(\.kind) == [.headline, .dateline, .paragraph])
  }

  @Test("a text without a headline is named after its dateline")
  func datelineWithoutHeadline() throws {
    let article = try Sample.read("CAIRO — The harbour is shut. Nobody knows why it is.\n")
    #expect(article.metadata.dateline == "CAIRO")
    #expect(article.metadata.headline == "The harbour is shut. Nobody knows why it is.")
  }

  @Test("a text without a headline is named by its first words")
  func noHeadline() throws {
    let text = "It was late. Nobody was there to see it but the pilots, who had been told to wait."
    let article = try Sample.read("\(text)\n\n\(text)\n")
    #expect(
      article.metadata.headline == "It was late. Nobody was there to see it but the pilots,…")
    #expect(article.texts(.headline) == [])
  }

  @Test("the title of the page gives way to the headline below it")
  func pageTitle() throws {
    let article = try Sample.read(
      """
      A harbour for everyone | The Harbour Post

      A harbour for everyone

      It opened on a Monday, late. Nobody was there to see it.
      """)
    #expect(article.metadata.headline == "A harbour for everyone")
    #expect(article.blocks.map(\.kind) == [.furniture, .headline, .paragraph])
  }
}
