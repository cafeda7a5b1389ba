import BriefingModel
import Foundation
import Testing

@testable import BriefingLibrary

/// Articles for tests.
enum Sample {
  /// An article with a headline, a paragraph and a section of two blocks.
  static func article(
    _ headline: String = "Harbour town waits", _ prose: String = "The pilots wait for an answer."
  ) -> Article {
    let text = ArticleText("\(headline)\n\n\(prose)\n\nCosts\n\nNobody knows, said Ada Lund.")
    var blocks: [Block] = []
    var offset = 0
    for (kind, part) in [
      (Block.Kind.headline, headline), (.paragraph, prose), (.heading, "Costs"),
      (.paragraph, "Nobody knows, said Ada Lund."),
    ] {
      let end = offset + part.utf8.count
      blocks.append(Block(kind, level: kind == .heading ? 1 : 0, at: Passage(offset, end)))
      offset = end + 2
    }
    return Article(
      text: text,
      metadata: Article.Metadata(
        headline: headline, byline: "Ada Lund", outlet: "The Harbour Post",
        date: CalendarDate(year: 2024, month: 3)),
      blocks: blocks,
      sections: [
        Section(.lede, title: nil, blocks: 0..<2),
        Section(.body, title: blocks[2].passage, blocks: 2..<4),
      ])
  }

  /// An article that is one short paragraph.
  static func summary(_ prose: String, url: String) -> Article {
    let text = ArticleText("Pilots wait\n\n\(prose)")
    return Article(
      text: text, metadata: Article.Metadata(headline: "Pilots wait", url: url),
      blocks: [
        Block(.headline, at: Passage(0, 11)), Block(.paragraph, at: Passage(13, text.count)),
      ], sections: [Section(.lede, title: nil, blocks: 0..<2)])
  }

  /// Findings in which everything that can be there is.
  static func findings(engine: String = "test-1") -> Findings {
    let ada = Actor.ID(rawValue: 0)
    let speaker = Passage(60, 68)
    return Findings(
      engine: engine, analyzedBytes: 80, sentences: [Passage(0, 18), Passage(20, 80)],
      actors: [
        Actor(
          id: ada, name: "Ada Lund", kind: .person, aliases: ["Lund", "Ädá"],
          roles: [Actor.Role("pilot", at: Passage(3, 8))], gender: .female),
        Actor(id: Actor.ID(rawValue: 1), name: "Harbour", kind: .place),
      ],
      mentions: [
        Mention(speaker, of: ada, form: .name), Mention(Passage(70, 72), of: ada, form: .pronoun),
      ],
      quotations: [
        Quotation(
          Passage(20, 40), kind: .mixed, cue: Passage(41, 45), speaker: .actor(ada),
          speakerMention: speaker, confidence: 0.875,
          evidence: Quotation.Evidence(rule: "subject-of-cue", passages: [Passage(41, 45)])),
        Quotation(Passage(45, 50), kind: .indirect, speaker: .anonymous("people who know")),
        Quotation(Passage(50, 55), kind: .direct),
      ],
      noComments: [NoComment(Passage(0, 18), cue: Passage(3, 8), speaker: .unknown)])
  }

  /// A bookmark on the first paragraph.
  static func bookmark(in id: ArticleID, note: String = "") -> Bookmark {
    let text = article().text
    return Bookmark(
      article: id, anchor: TextAnchor(Passage(20, 30), in: text), note: note,
      tags: ["to ask", "ports"], created: 1_700_000_000)
  }
}

/// A folder that is gone when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("lede-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The location of a library in this folder.
  func location(_ name: String = "library.sqlite") -> LibraryLocation { .file("\(path)/\(name)") }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// The bytes of a file.
  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }
}

extension Library {
  /// Keeps what was found in an article as it is now.
  func keep(_ findings: Findings, for id: ArticleID) throws {
    try keep(findings, for: id, in: try article(id)?.text ?? ArticleText(""))
  }
}
