import BriefingAnalysis
import BriefingLibrary
import BriefingModel

@testable import lede

/// The program with a library of one article: a pilot is quoted, and one man has two names.
struct StrikeSample {
  let program: LedeProgram
  let text = ArticleText(
    "Strike\n\nAda Lund, harbour pilot, spoke. “=2+2,” she said. Bob Rask came. Robert Rask left.")

  init() throws {
    program = try LedeProgram()
    let library = try Library.open(at: .file(program.library))
    let article = Article(
      text: text,
      metadata: Article.Metadata(
        headline: "Strike", outlet: "The Post", date: CalendarDate(year: 2024, month: 3, day: 2),
        url: "https://post.example/1"),
      blocks: [
        Block(.headline, at: Passage(0, 6)), Block(.paragraph, at: Passage(8, text.count)),
      ],
      sections: [Section(.lede, title: nil, blocks: 0..<2)])
    let id = try library.add(article, origin: nil).id
    try library.keep(findings, for: id, in: text)
  }

  private func passage(_ words: String) -> Passage {
    let needle = Array(words.utf8)
    let start = text.utf8.indices.first { text.utf8[$0...].starts(with: needle) } ?? 0
    return Passage(start, start + needle.count)
  }

  var findings: Findings {
    let names = ["Ada Lund", "Bob Rask", "Robert Rask"]
    return Findings(
      engine: BriefingAnalyzer.engine, analyzedBytes: text.count,
      actors: names.enumerated().map { index, name in
        Actor(
          id: Actor.ID(rawValue: index), name: name, kind: .person,
          roles: index == 0 ? [Actor.Role("harbour pilot", at: passage("harbour pilot"))] : [])
      },
      mentions: names.enumerated().map { index, name in
        Mention(passage(name), of: Actor.ID(rawValue: index), form: .name)
      },
      quotations: [
        Quotation(
          passage("=2+2,"), kind: .direct, cue: passage("said"),
          speaker: .actor(Actor.ID(rawValue: 0)), confidence: 0.9)
      ])
  }
}
