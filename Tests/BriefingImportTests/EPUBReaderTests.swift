import BriefingImport
import BriefingModel
import Testing

@Suite struct EPUBReaderTests {
  private let container = """
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
    <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
    </rootfiles></container>
    """
  private let package = """
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Two winters</dc:title>
    <dc:creator>Ida Norr</dc:creator><dc:creator>Per Holm</dc:creator>
    <dc:identifier id="id">urn:isbn:1</dc:identifier><dc:language>en</dc:language>
    <dc:publisher>Skerry</dc:publisher><dc:date>2019-04</dc:date></metadata>
    <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="b" href="text/b%20two.xhtml" media-type="application/xhtml+xml"/>
    <item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/>
    <item id="c" href="c.png" media-type="image/png"/></manifest>
    <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="c"/><itemref idref="b"/></spine>
    </package>
    """
  private let contents = """
    <html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>
    <li><a href="text/a.xhtml">Ice</a></li><li><a href="text/b%20two.xhtml#x">Thaw</a></li>
    </ol></nav></body></html>
    """

  private func book(_ change: (inout ZipFile) -> Void = { _ in }) -> [UInt8] {
    var zip = ZipFile()
    zip.add("mimetype", "application/epub+zip")
    zip.add("META-INF/container.xml", container)
    zip.add("book/package.opf", package)
    zip.add("book/nav.xhtml", contents)
    zip.add(
      "book/text/a.xhtml",
      "<?xml version='1.0'?><html><head><title>x</title></head><body>"
        + "<p class='author'>The ice came early.</p><h3>A boat</h3><p>It lay there.</p></body></html>"
    )
    zip.add("book/text/b two.xhtml", "<html><body><h1>The thaw</h1><p>Water ran.</p></body></html>")
    change(&zip)
    return zip.archive
  }

  private func failure(_ bytes: [UInt8]) -> ImportError? {
    do {
      _ = try ArticleReader(furniture: []).read(bytes, name: "a.epub")
      return nil
    } catch { return error }
  }

  @Test func aChapterIsASection() throws {
    let document = try DocumentReader(furniture: []).read(book(), name: "a")
    let imported = try #require(document.articles.first)
    #expect(imported.identifier == "urn:isbn:1")
    #expect(
      imported.article.facts == [
        "headline = Two winters", "byline = Ida Norr, Per Holm", "outlet = Skerry",
        "date = 2019-04", "language = en",
      ])
    #expect(
      imported.article.outline == [
        "headline: Two winters", "heading1: Ice", "paragraph: The ice came early.",
        "heading2: A boat", "paragraph: It lay there.", "heading1: The thaw",
        "paragraph: Water ran.",
      ])
  }

  @Test func aNameThatLeadsOutOfTheArchiveIsRefused() {
    for name in ["../../etc/cron.d/x.xml", "/etc/x.xml"] {
      #expect(failure(book { $0.add(name, "x") }) == .unsafeName(name))
    }
  }

  @Test func whatExpandsBeyondReasonIsRefused() {
    let bomb = book { $0.addZeros("book/text/bomb.xhtml", size: 64 << 20) }
    #expect(bomb.count < 1 << 20)
    #expect(failure(bomb) == .expandsTooMuch(limit: 128 << 20))
    #expect(failure(book { $0.addZeros("book/cover.png", size: 64 << 20) }) == nil)
  }

  @Test func tooManyFilesAreRefused() {
    let crowd = book { zip in for index in 0..<20_001 { zip.add("f\(index)", "") } }
    #expect(failure(crowd) == .tooMany(parts: "files", limit: 20_000))
  }

  @Test func aLockedBookIsSaidToBeLocked() {
    let locked = book {
      $0.add(
        "META-INF/encryption.xml",
        "<encryption><CipherReference URI=\"book/text/a.xhtml\"/></encryption>")
    }
    #expect(failure(locked) == .encrypted)
  }

  @Test func anyBeginningOfABookIsReadOrRefused() {
    let bytes = book()
    for end in stride(from: 0, to: bytes.count, by: 23) { _ = failure(Array(bytes[..<end])) }
    #expect(failure(Array(bytes[..<60])) != nil)
  }

  @Test func anArchiveThatIsNoBookIsNoText() {
    var zip = ZipFile()
    zip.add("a.txt", "x")
    #expect(throws: ImportError.binary(kind: "a ZIP archive or an office document")) {
      try ArticleReader(furniture: []).read(zip.archive, name: "a.zip")
    }
  }
}
