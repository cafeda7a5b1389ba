import BriefingImport
import BriefingModel
import Testing

@Suite("The beginning of a long text")
struct BeginningTests {
  let reader = ArticleReader(furniture: [])

  @Test("is read as far as its last whole line, with the bytes of the whole")
  func beginning() throws {
    let text = "Harbour shut\n\nThe harbour is shut, a clerk said in the spring.\n\nBoats wait outs"
    let article = try #require(reader.readBeginning(Array(text.utf8), name: "a.txt"))
    #expect(text.hasPrefix(article.text[article.text.passage]))
    #expect(!article.text[article.text.passage].contains("Boats"))
    #expect(article.metadata.headline == "Harbour shut")
  }

  @Test("is left to the whole where the text cannot be cut")
  func uncut() {
    #expect(reader.readBeginning(Array("no line end at all".utf8), name: "a.txt") == nil)
    #expect(reader.readBeginning([0xFF, 0xFE, 0x41, 0, 0x0A, 0], name: "a.txt") == nil)
    #expect(reader.readBeginning(Array("# Title\n\nText.\n".utf8), name: "a.md") == nil)
    #expect(reader.readBeginning([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0x0A], name: "a.txt") == nil)
  }
}
