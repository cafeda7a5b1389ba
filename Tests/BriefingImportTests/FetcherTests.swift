import CCurl
import Foundation
import Testing
import WebServer

@testable import BriefingImport

@Suite("Fetching")
struct FetcherTests {
  private func fetch(
    _ path: String, from server: WebServer, validators: CacheValidators = CacheValidators(),
    limits: FetchLimits = FetchLimits()
  ) throws -> FetchedDocument {
    let address = try #require(WebAddress(server.address + path))
    return try Fetcher(agent: "lede/test", limits: limits).fetch(address, validators: validators)
  }

  /// Bytes as gzip compresses them.
  private func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    process.arguments = ["-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(bytes))
    try input.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(result)
  }

  @Test("gives a document with what the server says about it, and says who asks")
  func document() throws {
    let server = try WebServer { _ in
      WebResponse(
        type: "text/plain; charset=latin1",
        headers: [("ETag", "\"a1\""), ("Last-Modified", "Sun, 05 Nov 2023 10:00:00 GMT")],
        text: "news")
    }
    let document = try fetch("/feed?n=1", from: server)
    #expect(document.bytes == Array("news".utf8))
    #expect(document.contentType == "text/plain; charset=latin1")
    #expect(document.address == server.address + "/feed?n=1")
    #expect(document.movedTo == nil)
    #expect(document.validators.entityTag == "\"a1\"")
    #expect(server.paths == ["/feed?n=1"])
    #expect(server.requests.first?.headers["user-agent"] == "lede/test")
    #expect(server.requests.first?.headers["cookie"] == nil)
  }

  @Test("asks only for what has changed")
  func unchanged() throws {
    let server = try WebServer { request in
      request.headers["if-none-match"] == "\"a1\""
        && request.headers["if-modified-since"] == "Sun, 05 Nov 2023 10:00:00 GMT"
        ? WebResponse("304 Not Modified", headers: [("ETag", "\"a1\""), ("Location", "/other")])
        : WebResponse(text: "new")
    }
    let validators = CacheValidators(
      entityTag: "\"a1\"", lastModified: "Sun, 05 Nov 2023 10:00:00 GMT")
    #expect(try fetch("/", from: server, validators: validators).isUnchanged)
    #expect(try !fetch("/", from: server).isUnchanged)
  }

  @Test("follows redirects, and says where what has moved for good is now")
  func redirects() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/old": .redirect("301 Moved Permanently", to: "/newer")
      case "/newer": .redirect("308 Permanent Redirect", to: "feed")
      case "/today": .redirect("302 Found", to: "/old")
      case "/then": .redirect("301 Moved Permanently", to: "/today")
      default: WebResponse(text: "here")
      }
    }
    #expect(try fetch("/old", from: server).movedTo == server.address + "/feed")
    #expect(try fetch("/today", from: server).movedTo == nil)
    #expect(try fetch("/today", from: server).address == server.address + "/feed")
    #expect(try fetch("/then", from: server).movedTo == server.address + "/today")
  }

  @Test("leaves a circle of redirects, and what leads off the web")
  func badRedirects() throws {
    let server = try WebServer { request in
      request.path == "/file"
        ? .redirect("302 Found", to: "file:///etc/passwd")
        : .redirect("302 Found", to: request.path == "/a" ? "/b" : "/a")
    }
    #expect(throws: FetchError.tooManyRedirects(limit: 5)) { try fetch("/a", from: server) }
    #expect(server.paths.count == 6)
    #expect(throws: FetchError.badRedirect("file:///etc/passwd")) {
      try fetch("/file", from: server)
    }
  }

  @Test("asks nothing of the reader's own network where the open web leads there")
  func privateAddress() throws {
    let server = try WebServer { _ in WebResponse(text: "router") }
    let address = try #require(WebAddress(server.address))
    let fetcher = try Fetcher(agent: "lede/test")
    #expect(throws: FetchError.privateAddress) {
      try fetcher.fetch(address, isPublicOnly: true)
    }
    #expect(server.requests.isEmpty)
    #expect(try fetcher.fetch(address).isPrivate)
    // What was opened when the reader asked for it is not used again.
    #expect(throws: FetchError.privateAddress) {
      try fetcher.fetch(address, isPublicOnly: true)
    }
  }

  @Test("knows the addresses of the open web from others")
  func openWeb() {
    for address in [
      "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
      "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1",
      "ff02::1", "::ffff:127.0.0.1", "::ffff:192.168.1.1", "64:ff9b::10.0.0.1",
      "64:ff9b:1::7f00:1", "2002:c0a8:0101::1", "", "localhost",
    ] {
      #expect(lede_address_is_private(address), "\(address)")
    }
    for address in [
      "93.184.216.34", "8.8.8.8", "172.32.0.1", "192.169.0.1", "2606:2800:220:1::1",
      "::ffff:8.8.8.8", "2002:808:808::1",
    ] {
      #expect(!lede_address_is_private(address), "\(address)")
    }
  }

  @Test("expands what comes compressed, up to the limit of its size")
  func compressed() throws {
    let (text, bomb) = (try gzip(Array("news".utf8)), try gzip(.init(repeating: 0, count: 1 << 22)))
    #expect(bomb.count < 1 << 14)
    let server = try WebServer { request in
      WebResponse(
        headers: [("Content-Encoding", "gzip")], body: request.path == "/bomb" ? bomb : text)
    }
    #expect(try fetch("/", from: server).bytes == Array("news".utf8))
    #expect(server.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
    #expect(throws: FetchError.tooLarge(limit: 1 << 20)) {
      try fetch("/bomb", from: server, limits: FetchLimits(size: 1 << 20))
    }
  }

  @Test("takes no more than its limits of size and time")
  func limits() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/long": return WebResponse(body: .init(repeating: 65, count: 2_000))
      case "/head":
        let line = String(repeating: "a", count: 60_000)
        return WebResponse(headers: (0..<10).map { ("X-\($0)", line) })
      default: return .silence
      }
    }
    #expect(throws: FetchError.tooLarge(limit: 1_999)) {
      try fetch("/long", from: server, limits: FetchLimits(size: 1_999))
    }
    #expect(try fetch("/long", from: server, limits: FetchLimits(size: 2_000)).bytes.count == 2_000)
    #expect(throws: FetchError.self) { try fetch("/head", from: server) }
    #expect(throws: FetchError.tooSlow(seconds: 1)) {
      try fetch("/slow", from: server, limits: FetchLimits(time: 0.2))
    }
  }

  @Test("tells what a server refuses, and how long it wants to be left alone")
  func refused() throws {
    let server = try WebServer { request in
      let status = String(request.path.dropFirst())
      return WebResponse("\(status) No", headers: status == "429" ? [("Retry-After", "90")] : [])
    }
    for status in [401, 403, 404, 410, 500, 503] {
      #expect(throws: FetchError.refused(status: status, retryAfter: nil)) {
        try fetch("/\(status)", from: server)
      }
    }
    #expect(throws: FetchError.refused(status: 429, retryAfter: 90)) {
      try fetch("/429", from: server)
    }
  }

  @Test("says when nobody answers, when a response breaks off, and when the reader stops it")
  func failures() throws {
    let gone = try WebServer { _ in WebResponse() }.address
    let broken = try WebServer { request in
      guard request.path == "/short" else { return .silence }
      var response = WebResponse(text: "half")
      response.announcedLength = 100
      return response
    }
    #expect(throws: FetchError.self) {
      try Fetcher(agent: "lede").fetch(try #require(WebAddress(gone + "/")))
    }
    #expect {
      try fetch("/short", from: broken)
    } throws: {
      if case FetchError.broken = $0 { true } else { false }
    }
    let stopped = try Fetcher(agent: "lede", isCancelled: { true })
    #expect(throws: FetchError.cancelled) {
      try stopped.fetch(try #require(WebAddress(broken.address + "/slow")))
    }
  }

  @Test("reads addresses as people type them")
  func addresses() {
    let cases: [(String, String?)] = [
      (" https://post.example/feed#top\n", "https://post.example/feed"),
      ("post.example/feed", "https://post.example/feed"),
      ("feed://post.example/rss", "https://post.example/rss"),
      ("feed:https://post.example/rss", "https://post.example/rss"),
      ("HTTP://post.example", "HTTP://post.example"),
      ("ftp://post.example", nil), ("file:///etc/passwd", nil), ("https://", nil), ("", nil),
      ("javascript:alert(1)", nil), ("https://a b.example/", nil), ("https:///path", nil),
    ]
    for (typed, address) in cases { #expect(WebAddress(typed)?.text == address, "\(typed)") }
    let secret = WebAddress("https://ada:pw@post.example/feed?a=@b")
    #expect(secret?.withoutCredentials == "https://post.example/feed?a=@b")
    #expect(secret?.host == "post.example")
  }

  @Test("words its errors as the end of a sentence: what happened, and what to do")
  func words() {
    let cases: [(FetchError, String)] = [
      (
        .refused(status: 429, retryAfter: 5_400),
        "wants to be asked less often (429): try again in 90 minutes"
      ),
      (.refused(status: 503, retryAfter: nil), "cannot answer now (503): try again later"),
      (.refused(status: 404, retryAfter: nil), "is not there (404): check the address"),
      (.refused(status: 410, retryAfter: nil), "is gone for good (410): look for a new address"),
      (.tooSlow(seconds: 30), "did not answer in full within 30 seconds: try again later"),
      (
        .tooLarge(limit: 32 << 20),
        "sends more than the 32 MB that lede takes: see what it is in a web browser"
      ),
    ]
    for (error, words) in cases { #expect("\(error)" == words) }
  }
}
