import BriefingModel
import Testing

@testable import BriefingLibrary

@Suite("An older text told by a newer one")
struct TextDeltaTests {
  @Test(
    "gives the older text back",
    arguments: [
      ("", ""), ("a", ""), ("", "a\n"), ("a\nb\nc", "a\nb\nc"), ("a\nb\na\nb\n", "b\na\n"),
      ("one\ntwo\nthree", "zero\none\nthree"), ("\n\n\n", "\n"), ("x\ny\n", "x\ny"),
    ])
  func roundTrip(_ old: String, _ new: String) throws {
    let delta = TextDelta(of: ArticleText(old), from: ArticleText(new))
    #expect(try TextDelta(delta.bytes) == delta)
    #expect(try delta.applied(to: ArticleText(new)) == Array(old.utf8))
  }

  @Test("takes as long as the texts are, also where nothing is left of the older one")
  func nothingLeft() throws {
    let old = (0..<200_000).map { "Line \($0) of a text of which nothing is left.\n" }.joined()
    let new = ArticleText("Other words.\n")
    let delta = TextDelta(of: ArticleText(old), from: new)
    #expect(delta.pieces.count == 1)
    #expect(try delta.applied(to: new) == Array(old.utf8))
  }

  @Test("takes little room where little changed")
  func size() {
    let lines = (0..<500).map { "Line \($0) of the text with some words in it.\n" }
    var changed = lines
    changed[250] = "Another line.\n"
    let delta = TextDelta(of: ArticleText(lines.joined()), from: ArticleText(changed.joined()))
    #expect(delta.bytes.count < 80)
  }

  @Test("damaged bytes are refused or read, and never crash")
  func damage() {
    let new = ArticleText("one\ntwo\nthree\n")
    let bytes = TextDelta(of: ArticleText("one\nthree\nfour\n"), from: new).bytes
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        _ = try? TextDelta(damaged).applied(to: new)
      }
    }
  }
}
