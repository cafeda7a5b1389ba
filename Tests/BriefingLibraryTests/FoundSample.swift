import BriefingModel
import Foundation

/// An article with findings that are told by their words.
struct FoundSample {
  private(set) var article: Article
  private(set) var findings = Findings(engine: "test-1")

  init(_ prose: String, headline: String = "News", outlet: String? = nil, date: String? = nil) {
    let text = ArticleText("\(headline)\n\n\(prose)")
    let start = headline.utf8.count + 2
    let blocks = [
      Block(.headline, at: Passage(0, headline.utf8.count)),
      Block(.paragraph, at: Passage(start, text.count)),
    ]
    article = Article(
      text: text,
      metadata: Article.Metadata(
        headline: headline, outlet: outlet, date: date.flatMap { CalendarDate(iso: $0) }),
      blocks: blocks, sections: [Section(.lede, title: nil, blocks: 0..<2)])
    findings.analyzedBytes = text.count
  }

  /// The first place of some words; an empty one where they are not there.
  func passage(_ words: String) -> Passage {
    let all = article.text[article.text.passage]
    guard let range = all.range(of: words) else { return Passage(0, 0) }
    let start = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
    return Passage(start, start + words.utf8.count)
  }

  /// Adds an actor that is mentioned once by its name, and once by each other name.
  func actor(
    _ name: String, _ kind: Actor.Kind = .person, aliases: [String] = [], role: String? = nil,
    gender: Actor.Gender? = nil
  ) -> FoundSample {
    var sample = self
    let id = Actor.ID(rawValue: findings.actors.count)
    sample.findings.actors.append(
      Actor(
        id: id, name: name, kind: kind, aliases: aliases,
        roles: role.map { [Actor.Role($0, at: passage($0))] } ?? [], gender: gender))
    sample.findings.mentions.append(Mention(passage(name), of: id, form: .name))
    sample.findings.mentions += aliases.map { Mention(passage($0), of: id, form: .alias) }
    return sample
  }

  /// Adds a quotation by the actor of that place, by a source in words, or by nobody known.
  func quotation(
    _ words: String, by actor: Int? = nil, source: String? = nil,
    kind: Quotation.Kind = .direct
  ) -> FoundSample {
    var sample = self
    let speaker: Speaker =
      actor.map { .actor(Actor.ID(rawValue: $0)) } ?? source.map { .anonymous($0) } ?? .unknown
    sample.findings.quotations.append(
      Quotation(passage(words), kind: kind, speaker: speaker, confidence: 0.9))
    return sample
  }
}
