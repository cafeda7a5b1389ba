import BriefingImport
import BriefingModel
import Testing

@Suite struct NinjsTests {
  private func articles(_ json: String) throws -> [ImportedArticle] {
    try DocumentReader(furniture: []).read(Array(json.utf8), name: "item.json").articles
  }

  @Test func theFirstVersionIsRead() throws {
    let imported = try #require(
      try articles(
        """
        {"uri": "http://agency.example/item/7", "type": "text", "language": "en",
         "versioncreated": "2021-05-03T07:00:00Z", "headline": "Tunnel &amp; toll", "byline": "By Ana Ruiz",
         "copyrightholder": "Agency", "located": "Porto",
         "person": [{"name": "Rui Melo", "rel": "about", "scheme": "http://agency.example/p/", "code": "12"}],
         "organisation": [{"name": "Roads Board"}], "place": [{"name": "Porto", "code": "opo"}],
         "body_text": "ignored", "body_xhtml": "<p>The tunnel opens.</p><p>Tolls rise.</p>"}
        """
      ).first)
    #expect(imported.identifier == "http://agency.example/item/7")
    #expect(
      imported.article.facts == [
        "headline = Tunnel & toll", "byline = Ana Ruiz", "outlet = Agency", "date = 2021-05-03",
        "url = http://agency.example/item/7", "language = en",
        "subject = Rui Melo, person, http://agency.example/p/:12",
        "subject = Roads Board, organization, -", "subject = Porto, place, opo",
      ])
    #expect(imported.article.texts(.paragraph) == ["The tunnel opens.", "Tolls rise."])
  }

  @Test func theLaterVersionsAreRead() throws {
    let articles = try articles(
      """
      [{"uri": "urn:1", "standard": {"name": "ninjs", "version": "3.0"},
        "headlines": [{"role": "hl:short", "value": "Short"}, {"role": "hl:main", "value": "Main"}],
        "firstCreated": "2024-01-02T00:00:00Z", "infosources": [{"name": "Desk"}],
        "people": [{"name": "Ora Lind", "uri": "http://id.example/1"}],
        "bodies": [{"contentType": "text/plain", "value": "One.\\n\\nTwo."}]},
       {"uri": "urn:2", "headlines": [{"value": "B"}],
        "bodies": [{"contenttype": "text/html", "value": "<p>Three.</p>"}]}]
      """)
    #expect(articles.map(\.article.metadata.headline) == ["Main", "B"])
    #expect(articles.map { $0.article.texts(.paragraph) } == [["One.", "Two."], ["Three."]])
    #expect(
      articles[0].article.metadata.subjects == [
        NamedSubject("Ora Lind", kind: .person, identifier: "http://id.example/1")
      ])
  }

  @Test func otherJSONIsNoArticle() {
    #expect(throws: ImportError.noArticle(kind: "data of a kind that lede does not know")) {
      try articles("{\"a\": [1, 2]}")
    }
    #expect(throws: ImportError.malformed(format: "JSON", line: 0)) { try articles("{\"a\": ") }
    #expect(throws: ImportError.noArticle(kind: "a news item without text")) {
      try articles("{\"uri\": \"urn:1\", \"headline\": \"x\"}")
    }
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: ImportError.malformed(format: "JSON", line: 0)) { try articles(deep) }
  }

  @Test func aTextThatBeginsAsJSONDoesIsText() throws {
    let article = try ArticleReader(furniture: [])
      .read(Array("[Moscow] The talks went on.".utf8), name: "-")
    #expect(article.texts(.paragraph) == ["[Moscow] The talks went on."])
  }
}

@Suite struct NewsMLTests {
  private func item(_ content: String, guid: String = "urn:newsml:a:1") -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(guid)" version="3" xml:lang="en">
    <itemMeta><provider qcode="p:wire"><name>Wire</name></provider>
    <versionCreated>2020-10-07T15:00:00+00:00</versionCreated></itemMeta>
    <contentMeta><by>By Tom Aske</by><dateline>OSS, Oct 7</dateline><headline>Locks reopen</headline>
    <subject type="cpnat:person" qcode="people:9"><name>Bea Rand</name></subject>
    <subject type="cpnat:organisation" literal="canal-board"><name>Canal Board</name></subject>
    <subject type="cpnat:abstract" qcode="medtop:1"><name>transport</name></subject></contentMeta>
    <contentSet>\(content)</contentSet></newsItem>
    """
  }

  private func articles(_ xml: String) throws -> [ImportedArticle] {
    try DocumentReader(furniture: []).read(Array(xml.utf8), name: "item.xml").articles
  }

  @Test func anItemWithAPageIsRead() throws {
    let imported = try #require(
      try articles(
        item(
          "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
            + "<head><title>x</title></head><body><p>The locks &amp; weirs reopen.</p></body></html></inlineXML>"
        )
      ).first)
    #expect(imported.identifier == "urn:newsml:a:1")
    #expect(
      imported.article.facts == [
        "headline = Locks reopen", "byline = Tom Aske", "outlet = Wire", "date = 2020-10-07",
        "language = en", "subject = Bea Rand, person, people:9",
        "subject = Canal Board, organization, canal-board",
      ])
    #expect(imported.article.metadata.dateline == "OSS, Oct 7")
    #expect(imported.article.texts(.paragraph) == ["The locks & weirs reopen."])
  }

  @Test func aMessageHoldsItsItems() throws {
    let nitf =
      "<inlineXML><nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline><hl1>H</hl1>"
      + "</hedline></body.head><body.content><p>From NITF.</p></body.content></body></nitf></inlineXML>"
    let message =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>"
      + "<packageItem guid=\"urn:p\"/>\(item(nitf, guid: "urn:1"))"
      + "\(item("<inlineData contenttype=\"text/plain\">Plain.</inlineData>", guid: "urn:2"))"
      + "\(item("", guid: "urn:3"))</itemSet></newsMessage>"
    let articles = try articles(message)
    #expect(articles.map(\.identifier) == ["urn:1", "urn:2"])
    #expect(articles.map { $0.article.texts(.paragraph) } == [["From NITF."], ["Plain."]])
  }

  @Test func aPackageByItselfHoldsNoArticle() {
    #expect(
      throws: ImportError.noArticle(kind: "a news package that only points to its items")
    ) { try articles("<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>") }
  }

  @Test func nitfStandsByItself() throws {
    let imported = try #require(
      try articles(
        "<nitf><head><title>T</title><pubdata name=\"Post\" date.publication=\"20110304\"/></head>"
          + "<body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
      ).first)
    #expect(
      imported.article.facts == ["headline = T", "outlet = Post", "date = 2011-03-04"])
    #expect(imported.article.texts(.paragraph) == ["One.", "Two."])
  }
}
