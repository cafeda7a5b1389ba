import BriefingModel
import Foundation
import Testing

@testable import BriefingLibrary

@Suite("The stored formats")
struct FormatTests {
  @Test("bytes that are damaged anywhere are refused or read, and never crash")
  func damage() {
    let bytes = FindingsCoder.encode(Sample.findings())
    for index in bytes.indices {
      for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        if let findings = FindingsCoder.decode(damaged, engine: "test-1") {
          #expect(
            findings.mentions.allSatisfy { findings.actors.indices.contains($0.actor.rawValue) })
        }
      }
      #expect(FindingsCoder.decode(Array(bytes[..<index]), engine: "test-1") == nil)
    }
  }

  @Test("findings of an older format are read, and take less in the new one")
  func oldFormat() throws {
    let bytes = try #require(Data(base64Encoded: Self.oldFindings))
    #expect(FindingsCoder.decode(Array(bytes), engine: "test-1") == Sample.findings())
    #expect(FindingsCoder.encode(Sample.findings()).count < bytes.count)
  }

  /// `Sample.findings` as lede wrote them before passages stood by their distances.
  private static let oldFindings =
    "AlACABIUPAIIQWRhIEx1bmQAAgRMdW5kBcOEZMOhAQVwaWxvdAMFAgdIYXJib3VyAgAAAAI8CAAA"
    + "RgIAAwMUFAEBKQQBAAE8CAAAAAAAAOw/DnN1YmplY3Qtb2YtY3VlASkELQUCAAIPcGVvcGxlIHdo"
    + "byBrbm93AAAAAAAAAAAABG5vbmUAMgUAAAAAAAAAAAAAAAAEbm9uZQABABIDBQAAAQ=="

  @Test("a structure never points outside its text")
  func structure() {
    let article = Sample.article()
    let bytes = ArticleStructure(article).bytes
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        guard let read = try? ArticleStructure(damaged, length: article.text.count) else {
          continue
        }
        #expect(read.blocks.allSatisfy { $0.passage.end <= article.text.count })
        #expect((read.sections.last?.blocks.upperBound ?? 0) <= read.blocks.count)
      }
    }
  }

  @Test("the digest of a text stays what it is")
  func digest() {
    #expect(ContentDigest.digest(ArticleText("")) == 6_615_707_458_826_386_432)
    #expect(ContentDigest.digest(ArticleText("The pilots wait.")) == 6_140_683_954_602_497_624)
    #expect(
      ContentDigest.digest(ArticleText("The pilots wait."))
        != ContentDigest.digest(ArticleText("The pilots wait,")))
  }
}
