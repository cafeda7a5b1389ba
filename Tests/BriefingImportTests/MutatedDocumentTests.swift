import BriefingChecks
import BriefingImport
import BriefingModel
import Foundation
import Testing

/// Documents of every format with bytes changed, left out and repeated: each is read as a sound
/// article, or refused.
@Suite struct MutatedDocumentTests {
  private static let texts = [
    "<rss version=\"2.0\"><channel><title>T &amp; U</title><item><title>A</title>"
      + "<guid>urn:1</guid><pubDate>Sun, 05 Nov 2023 08:30:00 GMT</pubDate><description>"
      + "&lt;p&gt;One&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Two</description></item></channel></rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry><id>1</id><title>A</title>"
      + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Né</p></div>"
      + "</content></entry></feed>",
    "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"J\",\"items\":[{\"id\":1,"
      + "\"content_html\":\"<p>One</p>\"},{\"content_text\":\"Two\\n\\nThree\"}]}",
    "{\"uri\":\"urn:1\",\"headline\":\"H\",\"person\":[{\"name\":\"P\"}],\"body_html\":\"<p>B\"}",
    "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:1\"><contentMeta>"
      + "<headline>H</headline></contentMeta><contentSet><inlineXML><html><body><p>P</p></body>"
      + "</html></inlineXML></contentSet></newsItem>",
    "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><nitf><body><hl1>H</hl1><body.content><p>P</p>"
      + "<table><tr><td>1</td><td>2</td></tr></table></body.content></body></nitf>",
  ]

  private static var seeds: [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    let pages = WebPageTests.names.compactMap { name in
      try? Data(contentsOf: folder.appending(path: name + ".html"))
    }
    var book = ZipFile()
    book.add("mimetype", "application/epub+zip")
    book.add(
      "a.opf",
      "<package><metadata/><manifest><item id=\"a\" href=\"a.html\" media-type=\"text/html\"/>"
        + "</manifest><spine><itemref idref=\"a\"/></spine></package>")
    book.add("a.html", "<html><body><h1>One</h1><p>Two.</p></body></html>")
    return pages.map { Array($0) } + texts.map { Array($0.utf8) } + [book.archive]
  }

  @Test func everyChangedDocumentIsReadSoundlyOrRefused() throws {
    let reader = DocumentReader(furniture: Array(Sample.lexicon.utf8))
    var random = Random(state: 20)
    #expect(Self.seeds.count == WebPageTests.names.count + Self.texts.count + 1)
    for seed in Self.seeds {
      for _ in 0..<25 {
        let bytes = random.changed(seed)
        do throws(ImportError) {
          for article in try reader.read(bytes, name: "a").articles {
            #expect(article.article.problems.isEmpty)
          }
        } catch {
          #expect(!error.description.isEmpty)
        }
      }
    }
  }
}

/// A small generator, the same on every machine.
private struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(limit, 1)
  }

  /// Bytes with a few places changed.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 6) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      let end = min(place + 1 + next(below: 40), bytes.count)
      switch next(below: 4) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: next(below: bytes.count))
      default: bytes.removeSubrange(next(below: bytes.count)...)
      }
    }
    return bytes
  }
}
