import BriefingModel
import Testing

@testable import lede

@Suite("Lists of what was found")
struct ListingTests {
  private let article: Article
  private let findings: Findings

  init() {
    let text = ArticleText(
      "“We wait,” said Ada Lund. The port is shut, she said. Bo Rask did not reply.")
    article = Article(
      text: text, metadata: Article.Metadata(headline: "Waiting"),
      blocks: [Block(.paragraph, at: text.passage)],
      sections: [Section(.lede, title: nil, blocks: 0..<1)])
    let (ada, bo) = (Actor.ID(rawValue: 0), Actor.ID(rawValue: 1))
    findings = Findings(
      engine: "test", analyzedBytes: text.count,
      actors: [
        Actor(
          id: ada, name: "Ada Lund", kind: .person, aliases: ["Lund"],
          roles: [Actor.Role("harbour pilot", at: Passage(0, 1))]),
        Actor(id: bo, name: "Bo Rask", kind: .person),
      ],
      mentions: [Mention(Passage(19, 27), of: ada, form: .name)],
      quotations: [
        Quotation(Passage(3, 11), kind: .direct, speaker: .actor(ada), confidence: 1),
        Quotation(Passage(30, 46), kind: .indirect, speaker: .unknown),
        Quotation(Passage(30, 33), kind: .mixed, speaker: .actor(ada), confidence: 1),
      ],
      noComments: [
        NoComment(Passage(58, 80), cue: Passage(66, 79), speaker: .actor(bo))
      ])
  }

  private var briefing: Briefing { Briefing(article: article, findings: findings) }

  @Test("quotations stand by speaker, the unknown last")
  func quotations() {
    let lines = QuotesCommand.lines(QuotationEntry.all(in: briefing), in: briefing, width: 80)
    #expect(lines.first == "Ada Lund, harbour pilot")
    #expect(
      lines.filter { !$0.hasPrefix(" ") && !$0.isEmpty } == [
        "Ada Lund, harbour pilot", "Bo Rask", "Speaker unknown",
      ])
    #expect(lines[1] == "  direct      “We wait,”")
  }

  @Test("a speaker is chosen by any of its names")
  func speaker() {
    let entries = QuotationEntry.all(in: briefing)
    #expect(entries.count { $0.isBy("lund", in: findings) } == 2)
    #expect(entries.count { $0.isBy("rask", in: findings) } == 1)
    #expect(entries.count { $0.isBy("unknown", in: findings) } == 1)
  }

  @Test("actors stand with their counts, roles and other names")
  func actors() {
    #expect(
      ActorsCommand.lines(findings, width: 80) == [
        "People    Mentions  Quotes  Roles and other names",
        "Ada Lund         1       2  harbour pilot; Lund", "Bo Rask          0",
      ])
    #expect(ActorsCommand.lines(Findings(), width: 80) == ["No actors were found."])
  }

  @Test(
    "a table wraps what is too wide, leaves out empty columns, and is as wide as it needs in a pipe"
  )
  func table() {
    var table = TextTable(
      [.init(title: "Name", limit: 6), .init(title: "Empty"), .init(title: "N", isNumber: true)],
      last: "Words")
    table.add(["Something long", "", "7", "one two three four five six seven"])
    table.add(["漢字", "", "12", ""])
    #expect(
      table.lines(width: 32) == [
        "Name     N  Words", "Someth   7  one two three four", "ing         five six seven", "long",
        "漢字    12",
      ])
    #expect(
      table.lines(width: 20) == [
        "Name     N", "  Words", "Someth   7", "ing", "long", "  one two three four",
        "  five six seven", "漢字    12",
      ])
    #expect(
      table.lines(width: nil) == [
        "Name             N  Words", "Something long   7  one two three four five six seven",
        "漢字            12",
      ])
  }

  @Test("a list of actors keeps to forty columns")
  func narrow() {
    let actor = RegisteredActor(
      id: RegisteredActor.ID(rawValue: 152), name: "Harbour Board of Kelvik", kind: .organization,
      aliases: ["Board"], articleCount: 5, mentionCount: 20, quotationCount: 1)
    let lines = ActorsCommand.lines([actor], width: 40)
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines)")
    #expect(lines.joined().contains("Kelvik"))
  }

  @Test("JSON holds no scalar that acts on a terminal")
  func json() {
    #expect(
      JSONOutput.escaped("\"a\u{202E}b\u{9B}c\u{FEFF}ü\u{E0041}\"")
        == "\"a\\u202eb\\u009bc\\ufeffü\\udb40\\udc41\"")
  }
}
