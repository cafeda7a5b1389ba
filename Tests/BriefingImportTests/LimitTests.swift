import BriefingModel
import Testing

@testable import BriefingImport

/// The limits of the formats that no other test passes, each with its error. (Depth, entities and
/// attributes: `HTMLReaderTests`, `FeedReaderTests`; archives: `EPUBReaderTests`; encodings and
/// size of texts: `TextDecoderTests`; what is fetched: `FetcherTests`.)
@Suite struct LimitTests {
  private let reader = DocumentReader(furniture: Array(Sample.lexicon.utf8))

  private func failure(_ text: String, name: String = "document") -> ImportError? {
    do throws(ImportError) {
      _ = try reader.read(Array(text.utf8), name: name)
      return nil
    } catch {
      return error
    }
  }

  private func many(_ part: String, _ count: Int, between ends: (String, String)) -> String {
    ends.0 + String(repeating: part, count: count) + ends.1
  }

  @Test func aFeedOfTooManyItemsIsRefused() {
    let count = FeedReader.itemLimit + 1
    let tooMany = ImportError.tooMany(parts: "items", limit: count - 1)
    #expect(
      failure(many("<item/>", count, between: ("<rss><channel>", "</channel></rss>"))) == tooMany)
    #expect(failure(many("<entry/>", count, between: ("<feed>", "</feed>"))) == tooMany)
    let head = #"{"version":"https://jsonfeed.org/version/1","items":[{}"#
    #expect(failure(many(",{}", count - 1, between: (head, "]}"))) == tooMany)
  }

  @Test func aListOfTooManyFeedsIsRefused() {
    let count = SubscriptionList.feedLimit + 1
    let list = many("<outline xmlUrl='a'/>", count, between: ("<opml><body>", "</body></opml>"))
    #expect(failure(list) == .tooMany(parts: "feeds", limit: count - 1))
  }

  @Test func aMessageOfTooManyNewsItemsIsRefused() {
    let count = NinjsReader.itemLimit + 1
    let item = #"{"uri":"a","headline":"b"}"#
    #expect(
      failure(many("," + item, count - 1, between: ("[" + item, "]")))
        == .tooMany(parts: "news items", limit: count - 1))
    let message = many("<newsItem/>", count, between: ("<newsMessage>", "</newsMessage>"))
    #expect(failure(message) == .tooMany(parts: "news items", limit: count - 1))
  }

  @Test func jsonTakesAsLongAsItIs() throws {
    let depth = 60
    let numbers = many("1,", 300_000, between: ("", "2"))
    let text =
      String(repeating: "[", count: depth) + numbers + String(repeating: "]", count: depth)
    var value = try #require(JSONValue(Array(text.utf8)))
    for _ in 1..<depth { value = try #require(value.list.first) }
    #expect(value.list.count == 300_001)
    #expect(JSONValue(Array(text.utf8), sizeLimit: 1000) == nil)
  }

  @Test func aWordOfAPageDoesNotGoOnForEver() {
    let lines = 100_000
    let text = PageText(many("ab-\n", lines, between: ("", "end\n"))).joined
    #expect(text.hasPrefix("abababab-\nabababab-\n"))
    #expect(text.utf8.count > 2 * lines)
  }

  private func failure(_ html: String, _ limits: MarkupLimits) -> ImportError? {
    do throws(ImportError) {
      _ = try MarkupTree(html: Array(html.utf8), limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func markupOfTooManyElementsOrNamesIsRefused() {
    let page = many("<b>x</b>", 100, between: ("<html><body>", "</body></html>"))
    var limits = MarkupLimits.html
    #expect(failure(page, limits) == nil)
    limits.nodes = 100
    #expect(failure(page, limits) == .tooMany(parts: "elements", limit: 100))
    limits = .html
    limits.names = 2
    #expect(failure("<a><b><i><u>x", limits) == .tooMany(parts: "names of elements", limit: 2))
  }

  @Test func markupOfTooManyBytesIsRefused() {
    let limit = MarkupLimits.html.size
    let page = "<html><body>" + String(repeating: "a", count: limit)
    #expect(
      failure(page, name: "a.html") == .tooLarge(size: page.utf8.count, limit: limit))
    var limits = MarkupLimits.html
    limits.size = 10
    #expect(failure("<p>12345678", limits) == .tooLarge(size: 11, limit: 10))
  }

  @Test func markupThatTakesTooLongIsGivenUp() {
    var limits = MarkupLimits.html
    limits.seconds = 0
    let page = many("<b>x</b>", 10_000, between: ("<html><body>", "</body></html>"))
    #expect(failure(page, limits) == .tooSlow(seconds: 0))
  }

  @Test func dataThatNestsTooDeeplyIsNoDocument() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(failure(deep, name: "a.json") == .malformed(format: "JSON", line: 0))
  }
}
