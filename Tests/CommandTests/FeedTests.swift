import BriefingLibrary
import BriefingModel
import Foundation
import Synchronization
import Testing
import WebServer

@Suite("lede feed")
struct FeedTests {
  private let lede: LedeProgram

  init() throws {
    lede = try LedeProgram()
  }

  /// A newsroom whose feed can be changed.
  private final class Newsroom: Sendable {
    private let items = Mutex<[(guid: String, text: String)]>([])

    func publish(_ guid: String, _ text: String) {
      items.withLock { items in
        items.removeAll { $0.guid == guid }
        items.append((guid, text))
      }
    }

    var feed: String {
      let items = items.withLock { $0 }.map { item in
        """
        <item><title>The \(item.guid)</title><guid isPermaLink="false">\(item.guid)</guid>
        <link>https://post.example/\(item.guid)</link><description>\(item.text)</description></item>
        """
      }
      return """
        <?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>
        <link>https://post.example/</link>\(items.joined())</channel></rss>
        """
    }

    var answer: WebResponse { WebResponse(type: "application/rss+xml", text: feed) }
  }

  private var library: Library { get throws { try .open(at: .file(lede.library)) } }

  @Test("follows a feed, and takes in what is new or has changed, once")
  func follows() throws {
    let newsroom = Newsroom()
    newsroom.publish("crane", "A crane fell, said Ada Lund, a pilot.")
    newsroom.publish("dock", "The dock is shut.")
    let server = try WebServer { _ in newsroom.answer }
    let added = try lede.run("feed", "add", server.address + "/rss", "--folder", "News/Ports")
    #expect(
      added.output == """
        Following The Harbour Post as feed 1.
        1  The Harbour Post: 2 new
        1 feed: 2 new articles.

        """)
    #expect(added.errors.isEmpty)
    #expect(try lede.run("feed", "refresh").output == "1 feed: 0 new articles.\n")
    newsroom.publish("dock", "The dock is open again.")
    newsroom.publish("pilot", "A pilot retires.")
    #expect(
      try lede.run("feed", "refresh").output == """
        1  The Harbour Post: 1 new, 1 changed
        1 feed: 1 new article, 1 changed.

        """)
    let feed = try library.feed(FeedID(rawValue: 1))
    #expect(feed.name == "The Harbour Post")
    #expect(feed.folders == ["News", "Ports"])
    #expect((feed.articleCount, feed.unreadCount) == (3, 3))
    #expect(try library.shelf(ShelfQuery(feed: feed.id), limit: 9).count == 3)
    #expect(try library.search("feed:\"harbour post\" pilot", limit: 9).count == 2)
    #expect(try library.search("feed:ports", limit: 9).count == 3)
    #expect(try library.search("feed:elsewhere", limit: 9).isEmpty)
  }

  @Test("does not bring back what the reader deleted, and leaves the articles of a feed that goes")
  func deleted() throws {
    let newsroom = Newsroom()
    newsroom.publish("crane", "A crane fell.")
    newsroom.publish("dock", "The dock is shut.")
    let server = try WebServer { _ in newsroom.answer }
    _ = try lede.run("feed", "add", "--no-analysis", server.address)
    let gone = try #require(try library.search("crane", limit: 1).first).article
    _ = try lede.run("delete", "\(gone.rawValue)")
    newsroom.publish("crane", "A crane fell, and was put up again.")
    #expect(try lede.run("feed", "refresh").output == "1 feed: 0 new articles.\n")
    #expect(try lede.run("feed", "remove", "1").status == 0)
    #expect(try library.shelf().count == 1)
    #expect(
      try lede.run("feed", "remove", "1").errors
        == "lede: no feed 1 is followed: see lede feed list\n")
  }

  @Test("asks only for what has changed, and remembers where a feed has moved for good")
  func conditional() throws {
    let newsroom = Newsroom()
    newsroom.publish("crane", "A crane fell.")
    let server = try WebServer { request in
      if request.path == "/old" { return .redirect("301 Moved Permanently", to: "/new") }
      if request.headers["if-none-match"] == "\"7\"" { return WebResponse("304 Not Modified") }
      var answer = newsroom.answer
      answer.headers.append((name: "ETag", value: "\"7\""))
      return answer
    }
    _ = try library.follow(server.address + "/old")
    #expect(try lede.run("feed", "refresh").output.hasSuffix("1 feed: 1 new article.\n"))
    #expect(try lede.run("feed", "refresh").output == "1 feed: 0 new articles.\n")
    #expect(server.paths == ["/old", "/new", "/new"])
    #expect(try library.feeds().map(\.address) == [server.address + "/new"])
  }

  @Test("tells what is wrong with a feed, keeps it to be seen, and goes on with the others")
  func problems() throws {
    let newsroom = Newsroom()
    newsroom.publish("crane", "A crane fell.")
    let server = try WebServer { request in
      switch request.path {
      case "/good": newsroom.answer
      case "/gone": WebResponse("410 Gone")
      case "/busy": WebResponse("503 Busy", headers: [("Retry-After", "3600")])
      case "/garbage": WebResponse(type: "application/rss+xml", text: "<rss><channel")
      case "/picture": WebResponse(type: "image/png", body: [0x89, 0x50, 0x4E, 0x47, 0, 1])
      case "/page": WebResponse(type: "text/html", text: "<html><body><p>A page of words.</p>")
      case "/circle": .redirect("302 Found", to: "/circle")
      default: WebResponse("404 Not Found")
      }
    }
    for path in ["missing", "gone", "busy", "garbage", "picture", "page", "circle", "good"] {
      _ = try library.follow("\(server.address)/\(path)", name: path)
    }
    let first = try lede.run("feed", "refresh")
    #expect(first.status == 69)
    #expect(
      first.output == """
        8  good: 1 new
        8 feeds: 1 new article.
        7 feeds could not be read: see above.

        """)
    #expect(first.errors.contains("lede: feed 1, missing, is not there (404): check the address\n"))
    let problems = try library.feeds().map { $0.problem?.prefix { $0 != ":" } }
    #expect(
      problems == [
        "is not there (404)", "is gone for good (410)", "cannot answer now (503)",
        "is no readable feed (see its line 1)", "is a PNG image, not text", "is no feed",
        "leads on more than 5 times", nil,
      ])
    #expect(try lede.run("feed", "list").output.contains("gone is gone for good (410)"))
    let second = try lede.run("feed", "refresh", "2", "3")
    #expect(second.status == 0)
    #expect(second.output.contains("2 feeds not asked"))
    #expect(server.paths.count { $0 == "/busy" } == 1)
    _ = try lede.run("feed", "refresh", "--force", "3")
    #expect(server.paths.count { $0 == "/busy" } == 2)
  }

  @Test("leaves a server alone that says it is asked too often")
  func tooOften() throws {
    let server = try WebServer { _ in
      WebResponse("429 Too Many Requests", headers: [("Retry-After", "600")])
    }
    for path in ["a", "b", "c"] { _ = try library.follow("\(server.address)/\(path)") }
    let outcome = try lede.run("feed", "refresh", "--json")
    #expect(server.paths == ["/a"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].contains(#""status":"failed""#))
    #expect(lines[1].contains(#""status":"waiting""#))
    #expect(
      lines[3]
        == #"{"summary":{"added":0,"changed":0,"failed":1,"feeds":3,"left":2,"lostCorrections":0,"orphans":0,"stopped":false}}"#
    )
  }

  @Test("finds the feed that a page names")
  func discovery() throws {
    let newsroom = Newsroom()
    let server = try WebServer { request in
      request.path == "/a/feed.xml"
        ? newsroom.answer
        : WebResponse(
          type: "text/html",
          text: """
            <html><head><link rel="alternate" type="application/rss+xml" href="feed.xml">
            <link rel="alternate" type="application/atom+xml" href="/comments"></head>
            <body><p>Words.</p></body></html>
            """)
    }
    let outcome = try lede.run("feed", "add", server.address + "/a/")
    #expect(try library.feeds().map(\.address) == [server.address + "/a/feed.xml"])
    #expect(
      outcome.errors == "lede: the page names other feeds too: \(server.address)/comments\n")
    let again = try lede.run("feed", "add", server.address + "/a/feed.xml")
    #expect(again.errors.contains("is followed already, as feed 1: change it with"))
  }

  @Test("follows nothing that cannot be fetched, and says why")
  func badAddresses() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/picture": WebResponse(type: "image/png", body: [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0])
      case "/text": WebResponse(type: "text/plain", text: "The harbour is shut.")
      case "/list": WebResponse(type: "text/x-opml", text: "<opml><body/></opml>")
      default: WebResponse("404 Not Found")
      }
    }
    let cases = [
      (server.address + "/picture", "is a PNG image, not text"),
      (server.address + "/text", "is no feed: see what it is"),
      (server.address + "/list", "is a list of feeds"),
      ("ftp://post.example", "is no address that can be fetched"),
      (server.address + "/none", "is not there (404): check the address"),
    ]
    for (address, words) in cases {
      let outcome = try lede.run("feed", "add", address)
      #expect(outcome.status == 69)
      #expect(outcome.errors.hasPrefix("lede: \(address) \(words)"), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    #expect(try library.feeds().isEmpty)
    #expect(try lede.run("feed", "refresh").status == 66)
    #expect(
      try lede.run("feed").output == "No feed is followed: add one with lede feed add ADDRESS.\n")
  }

  @Test("hands its feeds with their folders to another program, and takes them from one")
  func exchange() throws {
    _ = try library.follow("https://b.example/rss", name: "B & <b>", folders: ["News", "Ports"])
    _ = try library.follow("https://a.example/rss", homepage: "https://a.example/")
    let opml = try lede.run("feed", "export").output
    #expect(opml.contains(#"<outline text="Ports">"#))
    let other = try LedeProgram()
    let file = try other.file("feeds.opml", opml)
    #expect(
      try other.run("feed", "import", file).output
        == "2 feeds followed now, 0 known already, 0 left out.\n")
    #expect(
      try other.run("feed", "import", file).output
        == "0 feeds followed now, 2 known already, 0 left out.\n")
    #expect(try other.run("feed", "export").output == opml)
    let bad = try other.file("bad.opml", "no list")
    #expect(try other.run("feed", "import", bad).status == 65)
  }

  @Test("changes what the reader set")
  func edit() throws {
    _ = try library.follow("https://a.example/rss", name: "A", folders: ["News"])
    _ = try lede.run("feed", "edit", "https://a.example/rss", "--name", "", "--full")
    let feed = try library.feed(FeedID(rawValue: 1))
    #expect(feed.name == "https://a.example/rss")
    #expect(feed.folders == ["News"])
    #expect(feed.fetchesPages)
  }
}
