import BriefingModel
import Testing

@testable import BriefingImport

@Suite("An e-mail")
struct LetterTests {
  private let letter = """
    From: "Ada Lund" <ada@harbour.example>
    To: Bo Moe <bo@harbour.example>,
      Eva Berg <eva@harbour.example>
    Subject: Re: The pier
    Date: Tuesday, 3 March 2020 10:00
    X-Mailer: Paper 1.0

    Dear Bo,

    the pier will not hold. The builder said so on Monday, and I
    believe him.

    Ada
    """

  @Test("is known by its subject, its writer and its date")
  func metadata() throws {
    let article = try Sample.read(letter)
    #expect(article.metadata.headline == "Re: The pier")
    #expect(article.metadata.byline == "Ada Lund")
    #expect(article.metadata.date == CalendarDate(year: 2020, month: 3, day: 3))
  }

  @Test("hides the fields that say how it came")
  func fields() throws {
    let article = try Sample.read(letter)
    #expect(
      article.outline == [
        "byline: From: \"Ada Lund\" <ada@harbour.example>",
        "furniture: To: Bo Moe <bo@harbour.example>,/  Eva Berg <eva@harbour.example>",
        "furniture: Subject: Re: The pier", "dateline: Date: Tuesday, 3 March 2020 10:00",
        "furniture: X-Mailer: Paper 1.0", "paragraph: Dear Bo,",
        "paragraph: the pier will not hold. The builder said so on Monday, and I/believe him.",
        "paragraph: Ada",
      ])
  }

  @Test("needs more than one field: speech has colons too")
  func script() throws {
    let article = try Sample.read("From: nobody knows.\n\nTo: the sea, said Ada Lund.\n")
    #expect(article.texts(.furniture) == [])
    #expect(article.metadata.byline == nil)
  }

  @Test("without a name has the address for its writer")
  func address() throws {
    let article = try Sample.read(
      "From: ada@harbour.example\nTo: bo@harbour.example\nSubject:\nSent: 3 March 2020\nNo.\n")
    #expect(article.metadata.byline == "ada@harbour.example")
    #expect(article.metadata.headline == "No.")
    #expect(article.outline.last == "paragraph: No.")
  }
}
