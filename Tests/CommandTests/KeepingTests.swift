import BriefingLibrary
import BriefingModel
import Foundation
import Testing

@Suite("Bookmarks, export and care of the library, from a shell")
struct KeepingTests {
  private let lede: LedeProgram
  private let library: Library
  private let article: ArticleID

  init() throws {
    lede = try LedeProgram()
    library = try Library.open(at: .file(lede.library))
    article = try library.add(Self.sample("Nobody knows — yet."), origin: nil).id
  }

  private static func sample(_ prose: String) -> Article {
    let text = ArticleText("Ärger am Hafen\n\n\(prose)\n\nCosts\n\n“We wait,” said Ada Lund.")
    let lines = text[text.passage].components(separatedBy: "\n\n")
    var start = 0
    let kinds: [Block.Kind] = [.headline, .paragraph, .heading, .paragraph]
    let blocks = zip(lines, kinds).map { line, kind in
      defer { start += line.utf8.count + 2 }
      return Block(kind, at: Passage(start, start + line.utf8.count))
    }
    return Article(
      text: text,
      metadata: Article.Metadata(
        headline: "Ärger am Hafen", outlet: "The *Post*", date: CalendarDate(year: 2024),
        url: "https://post.example/1"),
      blocks: blocks,
      sections: [
        Section(.lede, title: nil, blocks: 0..<2),
        Section(.body, title: blocks[2].passage, blocks: 2..<4),
      ])
  }

  /// Bookmarks words of the article's text.
  private func mark(_ words: String, note: String, tags: [String]) throws {
    let text = try #require(try library.article(article)).text
    let place = try #require(text[text.passage].range(of: words))
    let start = text[text.passage][..<place.lowerBound].utf8.count
    _ = try library.keep(
      Bookmark(
        article: article, anchor: TextAnchor(Passage(start, start + words.utf8.count), in: text),
        note: note, tags: tags, created: 1_700_000_000))
  }

  @Test("bookmarks go out as Web Annotations and come back as they were, orphans too")
  func annotations() throws {
    try mark("Nobody knows — yet.", note: "ask\n“why”", tags: ["ports", "to ask"])
    try mark("“We wait,”", note: "", tags: [])
    let changed = try library.add(Self.sample("It is known now."), origin: nil)
    #expect(changed.outcome == .changed(version: 2, orphans: 1))
    let before = try library.bookmarks(in: nil)
    #expect(before.map(\.isOrphan) == [true, false])

    let exported = try lede.run("bookmarks", "export").output
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [String: Any])
    #expect(page["type"] as? String == "AnnotationPage")
    let items = try #require(page["items"] as? [[String: Any]])
    let target = try #require((items[1]["target"] as? [[String: Any]])?.first)
    let selectors = try #require(target["selector"] as? [[String: Any]])
    let position = try #require(selectors.first { $0["start"] != nil })
    let text = try #require(try library.article(article)).text
    let scalars = Array(text[text.passage].unicodeScalars)
    let (start, end) = (position["start"] as? Int ?? 0, position["end"] as? Int ?? 0)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "“We wait,”")

    let file = try lede.file("marks.jsonld", exported)
    #expect(try lede.run("bookmarks", "import", file).output.hasPrefix("0 imported, 2 known"))
    for bookmark in before { try library.deleteBookmark(bookmark.id) }
    #expect(try lede.run("bookmarks", "import", file).output.hasPrefix("2 imported, 0 known"))
    var after = try library.bookmarks(in: nil)
    for index in after.indices { after[index].id = before[index].id }
    #expect(after == before)
  }

  @Test("a bookmark whose words have changed shows both, and goes out and in as it is")
  func changedBookmark() throws {
    try mark("Nobody knows — yet.", note: "n", tags: [])
    let changed = try library.add(Self.sample("Nobody really knows — yet."), origin: nil)
    #expect(changed.outcome == .changed(version: 2, orphans: 0, altered: 1))
    let before = try library.bookmarks(in: nil)
    let lines = try lede.run("bookmarks", "--changed").output
    #expect(lines.contains("1 > Nobody knows — yet.\n   now > Nobody really knows — yet.\n"))
    let json = try lede.run("bookmarks", "--json").output
    #expect(json.contains(#""text" : "Nobody really knows — yet.""#))
    let file = try lede.file("marks.jsonld", try lede.run("bookmarks", "export").output)
    for bookmark in before { try library.deleteBookmark(bookmark.id) }
    #expect(
      try lede.run("bookmarks", "--changed").output == "No bookmark has other words in its place.\n"
    )
    let imported = try lede.run("bookmarks", "import", file).output
    #expect(
      imported.hasSuffix("0 of the imported are not in their articles, 1 has other words there.\n"))
    var after = try library.bookmarks(in: nil)
    for index in after.indices { after[index].id = before[index].id }
    #expect(after == before)
  }

  @Test("annotations of other programs are read as far as they say enough")
  func foreign() throws {
    let file = try lede.file(
      "other.json",
      """
      [{"type": "Annotation", "body": {"type": "TextualBody", "value": "so"},
        "target": {"source": "http://post.example/1#x",
          "selector": {"type": "TextQuoteSelector", "exact": "said Ada Lund"}}},
       {"type": "Annotation", "target": {"source": "https://other.example/", "selector": []}}]
      """)
    let outcome = try lede.run("bookmarks", "import", file)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("the library has no article https://other.example/"))
    let kept = try #require(try library.bookmarks(in: nil).first)
    #expect(kept.note == "so")
    #expect(!kept.isOrphan)
    let none = try lede.run("bookmarks", "import", try lede.file("no.json", "{\"a\": 1}"))
    #expect(none.errors.contains("is no file of Web Annotations"))
  }

  @Test("bookmarks are written as Markdown by article and section")
  func markdown() throws {
    try mark("Nobody knows — yet.", note: "<b>", tags: ["ports"])
    try mark("“We wait,”", note: "", tags: [])
    #expect(
      try lede.run("bookmarks", "export", "--format", "markdown").output == """
        # Bookmarks

        ## Ärger am Hafen

        The \\*Post\\*, 2024, <https://post.example/1>

        > Nobody knows — yet.

        \\<b\\>

        Tags: ports

        ### Costs

        > “We wait,”

        """)
  }

  @Test("JSON of bookmarks counts scalars, and tags choose")
  func listed() throws {
    try mark("“We wait,”", note: "", tags: ["x"])
    let output = try lede.run("bookmarks", "--json").output
    #expect(output.contains("\"start\" : 44"))
    let none = try lede.run("bookmarks", "list", "--tag", "y")
    #expect(none.status == 1 && none.errors == "lede: no bookmark has the tag “y”\n")
    #expect(
      try lede.run("bookmarks", "--orphans").output == "No bookmark has lost its passage.\n")
    #expect(try lede.run("bookmarks", "remove", "9").status == 66)
    #expect(try lede.run("bookmarks", "remove", "1").status == 0)
    #expect(try library.bookmarks(in: nil).isEmpty)
  }

  @Test("articles are exported with what was found in them")
  func export() throws {
    let lines = try lede.run("export", "--format", "jsonl").output.split(separator: "\n")
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["outlet"] as? String == "The *Post*")
    #expect((object["quotes"] as? [Any])?.count == 1)
    let exported = try lede.run("export", "1").output
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [String: Any])
    let graph = try #require(document["@graph"] as? [[String: Any]])
    let quote = try #require((graph[0]["hasPart"] as? [[String: Any]])?.first)
    let speaker = try #require(quote["spokenByCharacter"] as? [String: Any])
    let mentions = try #require(graph[0]["mentions"] as? [[String: Any]])
    #expect(
      mentions.first { $0["@id"] as? String == speaker["@id"] as? String }?["name"] as? String
        == "Ada Lund")
    #expect(try lede.run("export", "8").status == 66)
  }

  @Test("the doctor finds what is damaged, and repairs it without losing a bookmark")
  func doctor() throws {
    try mark("“We wait,”", note: "", tags: [])
    let fine = try lede.run("doctor")
    #expect(fine.status == 0)
    #expect(fine.output.hasPrefix("The library is in order: 1 article.\n"))
    #expect(try lede.run("delete", "1").errors.contains("holds 1 bookmark"))
    #expect(try lede.run("edit", "1", "--outlet", "Echo", "--date", "2024-05").status == 0)
    #expect(try lede.run("list").output.contains("Echo"))
    #expect(try lede.run("edit", "1", "--section", "News").status == 0)
    #expect(try lede.run("list", "--json").output.contains("\"section\" : \"News\""))
    #expect(try lede.run("edit", "1", "--url", "no address").status == 64)
    #expect(try lede.run("edit", "1").status == 64)
    #expect(try lede.run("doctor").status == 0)
    #expect(try lede.run("delete", "--with-bookmarks", "1").status == 0)
    #expect(try lede.run("list").output.hasPrefix("The library is empty"))
  }
}
