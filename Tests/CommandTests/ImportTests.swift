import BriefingLibrary
import BriefingModel
import Foundation
import Testing
import WebServer

@testable import lede

@Suite("lede import")
struct ImportTests {
  private let lede: LedeProgram

  init() throws {
    lede = try LedeProgram()
  }

  @Test("makes a library of the reader's own articles, without the sample briefings")
  func noSamples() throws {
    #expect(try lede.run("import", try lede.file("a.txt", text("first"))).status == 0)
    #expect(try Library.open(at: .file(lede.library)).staleCount(engine: "none") == 1)
  }

  private func text(_ name: String) -> String {
    "The \(name) of the harbour\n\nThe harbour is shut, said Ada Lund, a pilot of \(name).\n"
  }

  private func folder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(lede.folder.path)/\(name)", withIntermediateDirectories: true)
  }

  private func statuses(_ output: String) throws -> [String: String] {
    try output.split(separator: "\n").reduce(into: [:]) { result, line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let path = object?["path"] as? String, let status = object?["status"] as? String else {
        return
      }
      result[String(path.split(separator: "/").last ?? "")] = status
    }
  }

  @Test("takes in a folder with all that is in it, and only once")
  func folders() throws {
    try folder("news/deep/er")
    _ = try lede.file("news/a.txt", text("first"))
    _ = try lede.file("news/deep/er/b.md", text("second"))
    _ = try lede.file("news/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0])
    _ = try lede.file("news/.hidden.txt", text("third"))
    try FileManager.default.createSymbolicLink(
      atPath: lede.folder.path + "/news/deep/loop", withDestinationPath: lede.folder.path + "/news")
    let first = try lede.run("import", lede.folder.path + "/news")
    #expect(first.status == 0)
    #expect(
      first.output == """
        2 new articles.
        1 file left out: not text, or empty.
          \(lede.folder.path)/news/picture.png

        """)
    let second = try lede.run("import", lede.folder.path + "/news")
    #expect(
      second.output.hasPrefix("0 new articles.\n2 files not changed since their import.\n"))
    #expect(try Library.open(at: .file(lede.library)).staleCount(engine: "none") == 2)
  }

  @Test("names the first of the files that it leaves out")
  func leftOut() throws {
    try folder("news")
    for number in 10..<22 { _ = try lede.file("news/\(number).txt", [0xFF, 0xFE, 0, 1, 2, 3]) }
    let lines = try lede.run("import", lede.folder.path + "/news").output.split(separator: "\n")
    #expect(lines[1] == "12 files left out: not text, or empty.")
    #expect(lines[2].hasSuffix("/news/10.txt"))
    #expect(lines[11].hasSuffix("/news/19.txt"))
    #expect(lines[12] == "  and 2 more; --json names them all")
  }

  @Test("tells bad files and goes on")
  func badFiles() throws {
    let good = try lede.file("good.txt", text("first"))
    let bad = try lede.file("bad.txt", [0x41, 0x81, 0x8D, 0x42])
    let outcome = try lede.run("import", "--json", bad, good, lede.folder.path + "/none.txt")
    #expect(outcome.status == 65)
    #expect(try statuses(outcome.output) == ["bad.txt": "failed", "good.txt": "imported"])
    #expect(outcome.errors.contains("bad.txt is in an encoding"))
    #expect(outcome.errors.contains("there is no file"))
  }

  @Test("says which names in a folder are none, and which files are more than can be read")
  func oddFiles() throws {
    try folder("news")
    _ = try lede.file("news/a.txt", text("first"))
    let wrong =
      Array((lede.folder.path + "/news/caf").utf8).map(CChar.init) + [CChar(bitPattern: 0xE9), 0]
    let descriptor = open(wrong, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    let image = try lede.file("news/disk.img", [0xEB, 0x3C, 0x90, 0, 0, 0])
    let log = try lede.file(
      "news/log.txt", Array(String(repeating: "A line of text.\n", count: 9_000).utf8))
    for path in [image, log] { #expect(truncate(path, 300 << 30) == 0) }
    let outcome = try lede.run("import", lede.folder.path + "/news")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("news/caf\u{FFFD} has a name that is not in UTF-8"))
    #expect(outcome.errors.contains("log.txt holds more than 256 MB"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("disk.img"))
    #expect(outcome.output.hasPrefix("1 new article.\n1 file left out: not text, or empty.\n"))
  }

  // Closing another descriptor of the library would take SQLite's locks away.
  @Test("never reads the library itself")
  func library() throws {
    let path = try lede.file("a.txt", text("first"))
    let outcome = try lede.run("import", "--no-analysis", lede.folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1 new article.\n"))
    #expect(try lede.run("import", path, lede.library).errors.contains("is lede's library"))
    #expect(try lede.run(lede.library).status == 65)
  }

  @Test("expands what the shell did not, and says where nothing fits")
  func patterns() throws {
    for name in ["a1.txt", "a2.txt", "b1.txt"] { _ = try lede.file(name, text(name)) }
    let outcome = try lede.run("import", "--no-analysis", lede.folder.path + "/a?.txt")
    #expect(outcome.output == "2 new articles.\n")
    #expect(try lede.run("import", lede.folder.path + "/c*.txt").errors.contains("fits"))
  }

  @Test("makes a version of a file that changed, and analyses later what was left for later")
  func versions() throws {
    let path = try lede.file("a.txt", text("first"))
    _ = try lede.run("import", "--no-analysis", path)
    _ = try lede.file("a.txt", text("first") + "\nMore was said.\n")
    #expect(try lede.run("import", "--no-analysis", path).output == "0 new articles, 1 changed.\n")
    #expect(try lede.run("import", "--reanalyze").output == "1 article analysed.\n")
    let library = try Library.open(at: .file(lede.library))
    #expect(try library.versions(of: ArticleID(rawValue: 1)).count == 2)
    #expect(try library.shelf().first?.actorCount != nil)
  }

  @Test("lists the versions of an article, and compares them word by word")
  func comparison() throws {
    let path = try lede.file("a.txt", text("first"))
    _ = try lede.run("import", "--no-analysis", path)
    _ = try lede.file("a.txt", text("first").replacingOccurrences(of: "shut", with: "wide open"))
    _ = try lede.run("import", "--no-analysis", path)
    let list = try lede.run("versions", "1").output.split(separator: "\n")
    #expect(list.count == 3)
    #expect(list[1].hasPrefix("      2  20") && list[1].hasSuffix("  The first of the harbour"))
    #expect(
      try lede.run("versions", "1", "--from", "1").output == """
         · 1 paragraph is the same ·

          The harbour is [-shut,-] {+wide open,+} said Ada Lund, a pilot of first.


        """)
    let json = try lede.run("versions", "1", "--to", "2", "--json").output
    #expect(json.contains("\"side\" : \"removed\",\n          \"text\" : \"shut,\""), "\(json)")
    #expect(try lede.run("versions", "1", "--from", "2", "--to", "1").status == 64)
    #expect(try lede.run("versions", "1", "--to", "3").errors.contains("has 2 versions, and none"))
    #expect(try lede.run("versions", "2").status == 66)
    #expect(try lede.run("versions", "1", "--copy", "7").status == 66)
  }

  @Test("fetches what has an address, and tells what cannot be fetched")
  func addresses() throws {
    let server = try WebServer { request in
      switch request.path {
      case "/page":
        WebResponse(
          type: "text/html; charset=windows-1252",
          body: Array("<html><body><h1>Caf".utf8) + [0xE9]
            + Array(" closes</h1><p>It is shut, said Ada Lund, a pilot of the town.</p>".utf8))
      case "/moved": .redirect("302 Found", to: "/page")
      case "/feed":
        WebResponse(
          text: """
            <rss version="2.0"><channel><title>Post</title><item><title>One</title><guid>1</guid>
            <description>A crane fell.</description></item></channel></rss>
            """)
      default: WebResponse("404 Not Found")
      }
    }
    let paths = ["/page", "/none", "/feed", "/moved"].map { server.address + $0 }
    let outcome = try lede.run(["import"] + paths)
    #expect(outcome.status == 65)
    #expect(outcome.errors == "lede: \(paths[1]) is not there (404): check the address\n")
    #expect(outcome.output.hasPrefix("2 new articles, 1 known already.\n1 file could not be read"))
    let page = try #require(try Library.open(at: .file(lede.library)).shelf().last?.metadata)
    #expect(page.headline == "Café closes")
    #expect(page.url == paths[0])
    #expect(try lede.run(paths[0]).errors.contains("lede import \(paths[0]) fetches it"))
  }

  @Test("says how far it is")
  func progress() {
    #expect(
      ProgressLine.text(done: 500, total: 1_000, noun: "files", elapsed: .seconds(10))
        == "500 of 1000 files, 50 a second, 10 s left")
    #expect(
      ProgressLine.text(done: 10, total: 100_010, noun: "files", elapsed: .seconds(1))
        == "10 of 100010 files, 10 a second, 167 min left".replacingOccurrences(
          of: "167 min", with: "3 h"))
  }
}
