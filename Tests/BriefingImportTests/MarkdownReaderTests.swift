import BriefingImport
import BriefingModel
import Testing

@Suite("Markdown")
struct MarkdownReaderTests {
  private let source = """
    ---
    title: "A harbour for everyone"
    author: [Ada Lund, Bo Rask]
    outlet: The Harbour Post
    date: 2024-03-01
    dateline: TRIPOLI, March 1
    url: https://example.org/harbour
    lang: en
    ---

    The *harbour* opened on **Monday**, said [Ada](https://example.org).
    It was cold.

    ## What it cost

    - one thing
    - another

    > Nobody asked
    > us.

    | what | how much |
    |---|---|
    | oak | ~~100~~ |

    ### In detail

    ![A pier at noon](pier.jpg)

    ## See also

    - [Pilots on strike](https://example.org/strike)
    """

  @Test("becomes plain text with blocks and sections")
  func structure() throws {
    let article = try Sample.read(source, name: "harbour.md")
    #expect(
      article.outline == [
        "headline: A harbour for everyone",
        "paragraph: The harbour opened on Monday, said Ada. It was cold.",
        "heading1: What it cost", "listItem: • one thing", "listItem: • another",
        "blockQuote: Nobody asked us.", "paragraph: what | how much", "paragraph: oak | 100",
        "heading2: In detail", "caption: A pier at noon", "heading1: See also",
        "relatedLink: Pilots on strike",
      ])
    #expect(article.titles == ["-", "What it cost", "In detail", "See also"])
    #expect(article.sections.last?.kind == .related)
  }

  @Test("takes what is known from its front matter")
  func metadata() throws {
    let article = try Sample.read(source, name: "harbour.md")
    #expect(
      article.metadata
        == Article.Metadata(
          headline: "A harbour for everyone", byline: "Ada Lund, Bo Rask",
          outlet: "The Harbour Post", dateline: "TRIPOLI, March 1",
          date: CalendarDate(year: 2024, month: 3, day: 1), url: "https://example.org/harbour",
          language: "en"))
  }

  @Test("is known by its front matter under any name, and by its name without any")
  func recognition() throws {
    #expect(try Sample.read(source, name: "-").metadata.language == "en")
    let article = try Sample.read("# A title\n\nSome *words*.", name: "notes.markdown")
    #expect(article.outline == ["headline: A title", "paragraph: Some words."])
  }

  @Test("a drawn line at the head of a text is no front matter")
  func rule() throws {
    let article = try Sample.read("---\nA sentence. Another one.\n---\n", name: "a.txt")
    #expect(article.texts(.furniture) == ["---", "---"])
  }

  @Test("malformed front matter is an error that names its line")
  func malformed() {
    #expect(throws: ImportError.badFrontMatter(line: 3, reason: "not YAML")) {
      try Sample.read("---\ntitle: a\n\tb: [c\n---\nText.\n", name: "a.md")
    }
    let deep = String(repeating: "[", count: 2_000)
    #expect(throws: ImportError.badFrontMatter(line: 1, reason: "nested too deeply")) {
      try Sample.read("---\ntitle: \(deep)\n---\nText.\n", name: "a.md")
    }
  }

  @Test(
    "what would slow the parser is read as plain text",
    arguments: [
      String(repeating: ">", count: 10_000) + " text",
      "|a|\n|-|\n" + String(repeating: "|", count: 10_000),
      String(repeating: "|a|\n|-|\n", count: 1_000),
      String(repeating: "a ", count: 100_000),
    ])
  func limits(_ hostile: String) throws {
    let article = try Sample.read(hostile, name: "a.md")
    #expect(article.text[article.text.passage] == hostile)
  }

  @Test("an empty heading is no headline")
  func emptyHeading() throws {
    let article = try Sample.read("#\n\nSome words.", name: "a.md")
    #expect(article.metadata.headline == "Some words.")
  }

  @Test("without any text it is empty")
  func empty() {
    #expect(throws: ImportError.empty) { try Sample.read("***\n\n[a]: b\n", name: "a.md") }
  }
}
