import BriefingLibrary
import BriefingModel
import Synchronization
import Testing
import WebServer

@testable import lede

@Suite("lede feed --full")
struct FeedPageTests {
  private let lede: LedeProgram

  init() throws { lede = try LedeProgram() }

  private var library: Library { get throws { try .open(at: .file(lede.library)) } }

  @Test("fetches the pages that items lead to where it is asked to, but not what gives less")
  func full() throws {
    let story = "<p>\(String(repeating: "The harbour is shut, said Ada Lund. ", count: 20))</p>"
    let address = Mutex("")
    let server = try WebServer { request in
      switch request.path {
      case "/feed":
        let items = ["story", "short", "missing"].map { name in
          """
          <item><title>About a \(name)</title><guid isPermaLink="false">\(name)</guid>
          <link>\(address.withLock { $0 })/\(name)</link>
          <description>A summary of a \(name) in a few words.</description></item>
          """
        }
        return WebResponse(text: "<rss version=\"2.0\"><channel>\(items.joined())</channel></rss>")
      case "/story":
        return WebResponse(
          type: "text/html", text: "<html><body><article><h1>About a story</h1>\(story)</article>")
      case "/short":
        return WebResponse(type: "text/html", text: "<html><body><p>Subscribe.</p></body></html>")
      default: return WebResponse("404 Not Found")
      }
    }
    address.withLock { $0 = server.address }
    let added = try lede.run("feed", "add", "--full", "--no-analysis", server.address + "/feed")
    #expect(added.output.hasSuffix("1 feed: 3 new articles.\n"))
    let texts = try library.shelf().map { entry in
      try library.article(entry.id).map { String(decoding: $0.text.utf8, as: UTF8.self) } ?? ""
    }
    #expect(texts.map { $0.contains("A summary of") } == [false, true, true])
    #expect(texts[0].contains("said Ada Lund. The harbour is shut"))
    _ = try lede.run("feed", "refresh")
    #expect(server.paths.count { $0 == "/story" } == 1)
  }

  @Test(
    "a page that is not to be had the second time takes nothing of the text away",
    arguments: ["503 Service Unavailable", "404 Not Found"])
  func lostPage(status: String) throws {
    let story = String(repeating: "<p>The harbour is shut, said Ada Lund.</p>", count: 20)
    let address = Mutex("")
    let isLater = Mutex(false)
    let server = try WebServer { request in
      let isLater = isLater.withLock { $0 }
      guard request.path == "/feed" else {
        return isLater
          ? WebResponse(status)
          : WebResponse(
            type: "text/html", text: "<html><body><article><h1>A story</h1>\(story)</article>")
      }
      return WebResponse(
        text: """
          <rss version="2.0"><channel><item><title>A story</title>
          <guid isPermaLink="false">story</guid><link>\(address.withLock { $0 })/story</link>
          <description>\(isLater ? "Updated: all is well." : "A summary.")</description>
          </item></channel></rss>
          """)
    }
    address.withLock { $0 = server.address }
    _ = try lede.run("feed", "add", "--full", "--no-analysis", server.address + "/feed")
    isLater.withLock { $0 = true }
    _ = try lede.run("feed", "refresh", "--no-analysis")
    let article = try #require(try library.article(ArticleID(rawValue: 1)))
    #expect(article.text.count > 600)
    #expect(try library.shelf().map(\.version) == [1])
  }

  @Test(
    "a page that is busy the first time is asked for again, also where the feed has not changed")
  func busyPage() throws {
    let address = Mutex("")
    let isLater = Mutex(false)
    let server = try WebServer { request in
      guard request.path == "/feed" else {
        return isLater.withLock { $0 }
          ? WebResponse(
            type: "text/html",
            text: "<html><body><article><h1>A story</h1><p>"
              + String(repeating: "The harbour is shut, said Ada Lund. ", count: 20))
          : WebResponse("503 Service Unavailable")
      }
      if request.headers["if-none-match"] == "\"1\"" { return WebResponse("304 Not Modified") }
      return WebResponse(
        headers: [("ETag", "\"1\"")],
        text: """
          <rss version="2.0"><channel><item><title>A story</title>
          <guid isPermaLink="false">story</guid><link>\(address.withLock { $0 })/story</link>
          <description>A summary.</description></item></channel></rss>
          """)
    }
    address.withLock { $0 = server.address }
    _ = try lede.run("feed", "add", "--full", "--no-analysis", server.address + "/feed")
    #expect(try library.article(ArticleID(rawValue: 1))?.text.count ?? 0 < 100)
    isLater.withLock { $0 = true }
    for _ in 1...2 { _ = try lede.run("feed", "refresh", "--no-analysis") }
    #expect(try library.article(ArticleID(rawValue: 1))?.text.count ?? 0 > 600)
    #expect(server.paths.count { $0 == "/story" } == 2)
  }
}
