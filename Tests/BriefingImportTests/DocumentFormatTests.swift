import BriefingImport
import Testing

@Suite struct DocumentFormatTests {
  @Test(arguments: [
    ("<!DOCTYPE html><p>x", "a.txt", DocumentFormat.html),
    ("\u{FEFF}<?xml version='1.0'?><!-- c --><rss>", "a.html", .xmlFeed),
    ("<?xml version='1.0'?>\n<?xml-stylesheet href='a'?><feed xmlns='x'>", "", .xmlFeed),
    ("<rdf:RDF>", "a", .xmlFeed), ("<opml version='2.0'>", "a.xml", .opml),
    ("<newsMessage>", "a", .newsML), ("<n:newsItem>", "a", .newsML), ("<nitf>", "a", .nitf),
    ("<div align='center'>", "README.md", .markdown), ("<div>", "-", .html),
    ("<div>", "a.txt", .plainText), ("<sigh>", "-", .plainText),
    ("A page without marks.", "a.htm", .html), ("{\"a\": 1}", "-", .json),
    ("[x] done", "a.md", .markdown), ("%PDF-1.7", "a.txt", .pdf), ("Text", "a.txt", .plainText),
    ("", "a.html", .html), ("# Title", "a.md", .markdown),
  ]) func theContentCountsBeforeTheName(text: String, name: String, format: DocumentFormat) {
    #expect(DocumentFormat.detect(Array(text.utf8), name: name) == format)
  }

  @Test func wideTextIsToldToo() {
    let wide = "<?xml version='1.0'?><rss>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(DocumentFormat.detect([0xFF, 0xFE] + wide, name: "") == .xmlFeed)
    #expect(DocumentFormat.detect(wide, name: "") == .xmlFeed)
  }

  @Test func aLongPageIsNotShownInParts() {
    let page = Array("<!DOCTYPE html>\n<p>x</p>\n".utf8)
    #expect(ArticleReader(furniture: []).readBeginning(page, name: "a.html") == nil)
  }
}
