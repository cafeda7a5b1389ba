import BriefingImport
import BriefingModel
import Testing

@Suite struct FeedReaderTests {
  private func feed(_ text: String, name: String = "feed") throws -> Feed {
    let reader = DocumentReader(furniture: Array(Sample.lexicon.utf8))
    guard case .feed(let feed) = try reader.read(Array(text.utf8), name: name) else {
      throw NotAFeed()
    }
    return feed
  }

  private struct NotAFeed: Error {}

  @Test func anRSSItemIsAnArticle() throws {
    let feed = try feed(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:a="http://www.w3.org/2005/Atom">
      <channel><title>Harbour &amp;amp; Town</title><link>https://harbour.example/</link>
      <a:link rel="self" href="https://harbour.example/feed.xml"/><language>en-gb</language>
      <item><title>Crane falls into dock</title><link>https://harbour.example/crane</link>
      <guid isPermaLink="false">tag:17</guid><pubDate>Sun, 05 Nov 2023 08:30:00 GMT</pubDate>
      <dc:creator>Jon Weir</dc:creator><category>Port</category>
      <description>A crane fell.</description>
      <content:encoded><![CDATA[<p>A crane fell into the dock&nbsp;at noon.</p>
      <ul><li>Nobody was hurt.</li></ul><script>x</script>]]></content:encoded></item>
      <item><description>&lt;p&gt;Only a summary, without a title.&lt;/p&gt;</description>
      <guid>https://harbour.example/summary</guid></item>
      </channel></rss>
      """)
    #expect(feed.title == "Harbour & Town")
    #expect(feed.homepage == "https://harbour.example/")
    #expect(feed.address == "https://harbour.example/feed.xml")
    let item = try #require(feed.items.first)
    #expect(item.identifier == "tag:17")
    #expect(item.isWhole)
    #expect(
      item.article.facts == [
        "headline = Crane falls into dock", "byline = Jon Weir", "outlet = Harbour & Town",
        "date = 2023-11-05", "url = https://harbour.example/crane", "language = en-gb",
        "section = Port",
      ])
    #expect(
      item.article.outline == [
        "headline: Crane falls into dock", "paragraph: A crane fell into the dock at noon.",
        "listItem: • Nobody was hurt.",
      ])
    let second = feed.items[1]
    #expect(second.article.metadata.headline == "Only a summary, without a title.")
    #expect(second.link == "https://harbour.example/summary")
    #expect(!second.isWhole)
  }

  @Test func theOldestRSSIsRead() throws {
    let feed = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://old.example/"><title>Old</title></channel>
      <item rdf:about="https://old.example/1"><title>First</title><dc:date>2004-03-01T10:00:00Z</dc:date>
      <description>Text of the first.</description></item></rdf:RDF>
      """)
    #expect(feed.items.map(\.identifier) == ["https://old.example/1"])
    #expect(feed.items.map(\.link) == ["https://old.example/1"])
    #expect(feed.items.map(\.date) == [CalendarDate(year: 2004, month: 3, day: 1)])
  }

  @Test func atomIsReadWithEveryKindOfText() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Atoms</title>
      <link href="https://atoms.example/"/><author><name>The desk</name></author>
      <entry><id>urn:1</id><title type="html">A &amp;lt;b&amp;gt;</title>
      <link rel="enclosure" href="https://atoms.example/a.mp3"/>
      <link href="https://atoms.example/1"/><published>2024-02-29T23:59:00-05:00</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two</p>
      <blockquote><p>Three</p></blockquote></div></content></entry>
      <entry><id>urn:2</id><title>B</title><author><name>Ann</name></author>
      <content type="html">&lt;p&gt;Four&lt;/p&gt;</content></entry>
      <entry><id>urn:3</id><title>C</title><summary>Five\n\nSix</summary></entry></feed>
      """)
    #expect(feed.items.map(\.article.metadata.headline) == ["A <b>", "B", "C"])
    #expect(feed.items.map(\.article.metadata.byline) == ["The desk", "Ann", "The desk"])
    #expect(feed.items[0].link == "https://atoms.example/1")
    #expect(feed.items[0].date == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(feed.items[0].article.texts(.paragraph) == ["One < two"])
    #expect(feed.items[0].article.texts(.blockQuote) == ["Three"])
    #expect(feed.items[1].article.texts(.paragraph) == ["Four"])
    #expect(feed.items[2].article.texts(.paragraph) == ["Five", "Six"])
    #expect(feed.items.map(\.isWhole) == [true, true, false])
  }

  @Test func jsonFeedIsRead() throws {
    let feed = try feed(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "de",
       "authors": [{"name": "Eva"}], "items": [
        {"id": 5, "url": "https://j.example/5", "title": "Five", "content_text": "One.\\n\\nTwo.",
         "date_published": "2022-01-02T03:04:05Z", "tags": ["x"]},
        {"id": "6", "content_html": "<p>Html</p>"}]}
      """)
    #expect(feed.items.map(\.identifier) == ["5", "6"])
    #expect(feed.items[0].article.texts(.paragraph) == ["One.", "Two."])
    #expect(feed.items[0].article.metadata.byline == "Eva")
    #expect(feed.items[1].article.metadata.headline == "Html")
  }

  @Test func aFeedIsOneArticleWithASectionForEachItem() throws {
    let article = try Sample.read(
      "<rss><channel><title>Two</title><item><title>A</title><description>Aa.</description></item>"
        + "<item><title>B</title><description>&lt;h2&gt;C&lt;/h2&gt;Bb.</description></item>"
        + "</channel></rss>", name: "feed.xml")
    #expect(
      article.outline == [
        "headline: Two", "heading1: A", "paragraph: Aa.", "heading1: B", "heading2: C",
        "paragraph: Bb.",
      ])
  }

  @Test func ampersandsThatStandForThemselvesAreMended() throws {
    let feed = try feed(
      "<rss><channel><title>A & B &amp; C</title><item><title>D&E</title>"
        + "<description><![CDATA[<p>F & G &amp; H</p>]]></description></item>"
        + "<item><title>I & J</title></item></channel></rss>")
    #expect(feed.title == "A & B & C")
    #expect(feed.items.map(\.article.metadata.headline) == ["D&E", "I & J"])
    #expect(feed.items.first?.article.texts(.paragraph) == ["F & G & H"])
  }

  @Test func anItemHasANameThatNoOtherFeedGives() {
    let feed = Feed(homepage: "https://a.example/")
    func name(_ identifier: String?) -> String? {
      let article = Article(
        text: ArticleText(""), metadata: .init(headline: "x"), blocks: [], sections: [])
      return feed.identifier(
        of: FeedItem(
          identifier: identifier, link: nil, date: nil, isWhole: true, article: article))
    }
    #expect(name("17") == "https://a.example/#17")
    #expect(name("tag:a.example,2020:17") == "tag:a.example,2020:17")
    #expect(name(nil) == nil)
  }

  @Test func aFeedThatBreaksOffKeepsItsItems() throws {
    let feed = try feed(
      "<rss><channel><title>T</title><item><title>A & B</title></item><item><title>Br")
    #expect(feed.items.first?.article.metadata.headline == "A & B")
  }
}

@Suite struct SubscriptionListTests {
  private let feeds = [
    FeedSubscription(title: "Loose", address: "https://a.example/feed"),
    FeedSubscription(
      title: "A \"quoted\" <name> & more", address: "https://b.example/?a=1&b=2",
      homepage: "https://b.example/", folders: ["News", "Local"]),
    FeedSubscription(title: "c", address: "https://c.example/", folders: ["News"]),
  ]

  @Test func whatIsNoListOfFeedsIsRefusedAsOne() {
    #expect(throws: ImportError.malformed(format: "list of feeds", line: 0)) {
      try SubscriptionList.read(Array("<rss><channel><title>Esk</title></channel></rss>".utf8))
    }
  }

  @Test func aListIsWrittenAndReadAgain() throws {
    let opml = SubscriptionList.opml(feeds, title: "My feeds & more")
    let again = try SubscriptionList.read(Array(opml.utf8))
    #expect(Set(again) == Set(feeds))
    let document = try DocumentReader(furniture: []).read(Array(opml.utf8), name: "list.xml")
    #expect(document == .subscriptions(again))
    #expect(document.articles.isEmpty)
  }

  @Test func aListHoldsNoArticle() {
    let opml = SubscriptionList.opml(feeds, title: "x")
    #expect(
      throws: ImportError.noArticle(kind: "a list of feeds, to be followed with lede feed add,")
    ) { try Sample.read(opml, name: "feeds.opml") }
  }
}

/// XML made to do harm.
@Suite struct HostileXMLTests {
  private func failure(_ text: String) -> ImportError? {
    do {
      _ = try Sample.read(text, name: "feed.xml")
      return nil
    } catch { return error as? ImportError }
  }

  @Test func entitiesAreNeverExpanded() {
    let levels = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">"
    }
    let bomb =
      "<!DOCTYPE rss [<!ENTITY e0 \"ha\">\(levels.joined())]>"
      + "<rss><channel><title>&e9;</title></channel></rss>"
    #expect(failure(bomb) == .declaredEntities)
    let file = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
    #expect(
      failure(file + "<rss><channel><item><title>&x;</title></item></channel></rss>")
        == .declaredEntities)
  }

  @Test func theEntitiesOfPagesAreKnownInFeeds() throws {
    let article = try Sample.read(
      "<rss><channel><title>T</title><item><title>Caf&eacute; &ndash; bar</title></item>"
        + "</channel></rss>", name: "feed.xml")
    #expect(article.metadata.headline == "Café – bar")
  }

  @Test func depthHasALimit() {
    #expect(
      failure("<rss>" + String(repeating: "<a>", count: 100_000)) == .tooDeep(limit: 256))
  }

  @Test func whatIsNoFeedIsSaidToBeNone() {
    #expect(failure("<rss") == .malformed(format: "feed", line: 1))
    #expect(
      failure("<rss><channel><title>T</title></channel></rss>")
        == .noArticle(kind: "a feed without items"))
  }
}
