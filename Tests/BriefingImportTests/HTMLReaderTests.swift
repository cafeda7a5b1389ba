import BriefingImport
import BriefingModel
import Testing

/// Single traits of pages, and pages made to do harm.
@Suite struct HTMLReaderTests {
  private let prose =
    "<p>The council of Esk met on Monday to talk about the bridge, and parted without a vote on it.</p>"

  private func read(_ html: String, name: String = "a.html") throws -> Article {
    try Sample.read(html, name: name)
  }

  private func read(bytes: [UInt8], contentType: String? = nil) throws -> Article {
    let document = try DocumentReader(furniture: [])
      .read(bytes, name: "a.html", contentType: contentType)
    return try #require(document.articles.first).article
  }

  @Test func aPageWithoutMarksForItsPartsIsRead() throws {
    let article = try read("<title>Esk</title><body><h1>Esk waits</h1>\(prose)\(prose)")
    #expect(article.metadata.headline == "Esk waits")
    #expect(article.outline.count == 3)
  }

  @Test func aPageWithoutItsOuterElementsIsRead() throws {
    let article = try read(
      "<!DOCTYPE html>\n<title>Esk</title>\n<h1>Esk waits</h1>\(prose)\(prose)")
    #expect(article.metadata.headline == "Esk waits")
    #expect(article.outline.count == 3)
  }

  @Test func textWithoutParagraphsIsPartedAtEmptyLines() throws {
    let article = try read(
      "<html><body><div>One sentence of this page stands here, long enough to count.<br><br>"
        + "Another one stands here,<br>with a line break in it, also long enough.</div></html>")
    #expect(
      article.texts(.paragraph) == [
        "One sentence of this page stands here, long enough to count.",
        "Another one stands here,\nwith a line break in it, also long enough.",
      ])
  }

  @Test func aLineThatIsMarkedAsTheBylineByItsClassAloneIsTheByline() throws {
    for line in ["By Anna Meyer", "by Anna Meyer | 3 May", "By Anna Meyer · 4 comments"] {
      let article = try read(
        "<html><h1>Esk waits</h1><p class='post-byline'>\(line)</p>\(prose)\(prose)")
      #expect(article.metadata.byline == "Anna Meyer", "\(line)")
    }
    let other = try read(
      "<html><h1>Esk waits</h1><p class=author>by the sea</p>\(prose)\(prose)")
    #expect(other.metadata.byline == nil)
  }

  @Test func wordsAreNotHyphenatedAndSpacesAreSpaces() throws {
    let article = try read("<html><p>A wa&shy;ter main&nbsp;broke \n on\u{200B} Friday.</p></html>")
    #expect(article.texts(.paragraph) == ["A water main broke on Friday."])
  }

  @Test func quotationElementsGetTheirMarks() throws {
    let article = try read("<html><p>She said <q>not yet</q> and left the room at once.</p></html>")
    #expect(article.texts(.paragraph) == ["She said “not yet” and left the room at once."])
  }

  @Test func scriptsAndHiddenPartsAreNotRead() throws {
    let article = try read(
      "<html><body><h1>Esk</h1>\(prose)<script>document.write('<p>no</p>')</script>"
        + "<div style='display: none'>Hidden</div><p hidden>Hidden too</p><style>p{}</style></html>"
    )
    #expect(article.outline.count == 2)
  }

  @Test(arguments: [
    ("<meta charset=\"windows-1252\">", [UInt8](arrayLiteral: 0x93, 0x4E, 0xE9, 0x94), "“Né”"),
    ("<meta charset=\"utf-8\">", Array("“Né”".utf8), "“Né”"),
    (
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">",
      [0xF2, 0xC5, 0xCB, 0xC1], "Река"
    ),
    ("", [0x4E, 0xE9], "Né"),
  ]) func theEncodingIsFound(head: String, word: [UInt8], text: String) throws {
    let bytes = Array("<html><head>\(head)</head><p>".utf8) + word + Array("</p></html>".utf8)
    #expect(try read(bytes: bytes).texts(.paragraph) == [text])
  }

  @Test func theHeaderAndTheMarkSayTheEncodingToo() throws {
    let page = Array("<html><p>".utf8) + [0xC4, 0xE0] + Array("</p></html>".utf8)
    let russian = try read(bytes: page, contentType: "text/html; charset=windows-1251")
    #expect(russian.texts(.paragraph) == ["Да"])
    let wide = "<html><p>Né</p></html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(bytes: [0xFF, 0xFE] + wide).texts(.paragraph) == ["Né"])
  }

  @Test func damagedLinkedDataCostsOnlyItself() throws {
    let article = try read(
      "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
        + "<script type='application/ld+json'>\(String(repeating: "[", count: 100_000))</script>"
        + "<meta property='og:title' content='Esk &amp;amp; its bridge'></head>\(prose)</html>")
    #expect(article.metadata.headline == "Esk & its bridge")
  }

  @Test func aFileWithoutItsNameIsKnownAsAPage() throws {
    let article = try read("\n<!-- saved -->\n<!DOCTYPE html><p>One line.</p>", name: "-")
    #expect(article.texts(.paragraph) == ["One line."])
    let note = try read("<sigh> what a day, he wrote.", name: "note.txt")
    #expect(note.texts(.paragraph) == ["<sigh> what a day, he wrote."])
  }
}

/// Input made to exhaust the parser, or no page at all.
@Suite struct HostilePageTests {
  private func failure(_ html: String) -> ImportError? {
    do {
      _ = try Sample.read(html, name: "a.html")
      return nil
    } catch { return error as? ImportError }
  }

  @Test func depthHasALimit() {
    let deep = String(repeating: "<div>", count: 100_000) + "x"
    #expect(failure("<html>" + deep) == .tooDeep(limit: 2_048))
  }

  @Test func attributesHaveALimit() {
    let many = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(
      failure("<html><p \(many)>x</p>")
        == .tooMany(parts: "attributes of one element", limit: 1_024))
    let long = String(repeating: "x y ", count: 1 << 18)
    #expect(failure("<html><p title=\"\(long)\">One line.</p>") == nil)
  }

  @Test func closedElementsThatWereNeverOpenedAreNoTrouble() throws {
    let ends = String(repeating: "</i>", count: 20_000)
    let article = try Sample.read("<html><p>One line.\(ends)</p>", name: "a.html")
    #expect(article.texts(.paragraph) == ["One line."])
  }

  @Test(arguments: ["", " \n ", "\u{FEFF}"]) func nothingIsSaidToBeNothing(_ text: String) {
    #expect(failure(text) == .empty)
  }

  @Test func aPageWithoutTextHoldsNoArticle() {
    #expect(
      failure("<html><head><title>x</title></head><body><script>1</script></body></html>")
        == .noArticle(kind: "a web page without a text of its own"))
  }

  @Test func anyBeginningOfAPageIsReadOrRefused() {
    let page = Array(
      "<!DOCTYPE html><html><p title='a'>One &amp; <b>two</b></p><!-- x --></html>".utf8)
    for end in page.indices {
      do {
        _ = try ArticleReader(furniture: []).read(Array(page[..<end]), name: "a.html")
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var state: UInt64 = 7
    for _ in 0..<50 {
      let bytes = (0..<2_000).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      _ = try? ArticleReader(furniture: []).read(Array("<html><p ".utf8) + bytes, name: "a.html")
    }
  }
}
