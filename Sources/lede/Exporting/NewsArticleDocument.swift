import BriefingModel

/// An article in schema.org's words: a NewsArticle that mentions its actors and is made of Quotations,
/// each spoken by one of them. What schema.org has no word for has lede's own.
struct NewsArticleDocument: Encodable {
  /// A person, organisation or place, or a reference to one.
  struct Thing: Encodable {
    var type: String?
    var id: String?
    var name: String?
    var alternateName: [String]?
    /// What the text says a person is.
    var jobTitle: [String]?
    /// What the text calls a source without a name; what it says another actor is.
    var description: [String]?

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case id = "@id"
      case name, alternateName, jobTitle, description
    }
  }

  /// Words that somebody said.
  struct Quote: Encodable {
    var type = "Quotation"
    var text: String
    var spokenByCharacter: Thing?
    var creator: Thing?
    var kind: String
    var confidence: Double
    /// Unicode scalars of `articleBody`.
    var start, end: Int

    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case text, spokenByCharacter, creator
      case kind = "lede:kind"
      case confidence = "lede:confidence"
      case start = "lede:start"
      case end = "lede:end"
    }
  }

  var type = "NewsArticle"
  var id: String
  var headline: String
  var author, publisher: Thing?
  var datePublished, dateline, url, inLanguage: String?
  var articleSection: [String]
  var articleBody: String
  /// Whom and what the publisher says that it is about.
  var about: [Thing]?
  var mentions: [Thing]
  var hasPart: [Quote]

  private enum CodingKeys: String, CodingKey {
    case type = "@type"
    case id = "@id"
    case headline, author, publisher, datePublished, dateline, url, inLanguage, articleSection
    case articleBody, about, mentions, hasPart
  }

  /// What stands before the first article, and behind the last.
  static let opening =
    #"{"@context":["https://schema.org",{"lede":"urn:lede:terms:"}],"@graph":["#
  static let closing = "]}"

  /// The article of a library by its number.
  init(id: ArticleID, _ briefing: Briefing) {
    let article = briefing.article
    let metadata = article.metadata
    let name = "urn:lede:article:\(id.rawValue)"
    self.id = name
    headline = metadata.headline
    author = metadata.byline.map { Thing(type: "Person", name: $0) }
    publisher = metadata.outlet.map { Thing(type: "Organization", name: $0) }
    datePublished = metadata.date?.description
    dateline = metadata.dateline
    url = metadata.url
    inLanguage = metadata.language
    articleSection =
      (metadata.section.map { [$0] } ?? [])
      + article.sections.compactMap { $0.title.map { article.text[$0] } }
    about = metadata.subjects.isEmpty ? nil : metadata.subjects.map(Self.thing)
    articleBody = article.text[article.text.passage]
    mentions = briefing.findings.actors.map { Self.thing($0, of: name) }
    let offsets = ScalarOffsets(article.text)
    hasPart = briefing.findings.quotations.map { quotation in
      let speaker = Self.thing(quotation.speaker, of: name, in: briefing.findings)
      return Quote(
        text: article.text[quotation.passage], spokenByCharacter: speaker, creator: speaker,
        kind: quotation.kind.rawValue, confidence: quotation.confidence.asConfidence,
        start: offsets.scalar(atByte: quotation.passage.start),
        end: offsets.scalar(atByte: quotation.passage.end))
    }
  }

  private static func thing(_ subject: NamedSubject) -> Thing {
    let type =
      switch subject.kind {
      case .person: "Person"
      case .organization: "Organization"
      case .place: "Place"
      case .other: "Thing"
      }
    return Thing(type: type, id: subject.identifier, name: subject.name)
  }

  private static func thing(_ actor: Actor, of article: String) -> Thing {
    let roles = actor.roles.isEmpty ? nil : actor.roles.map(\.text)
    return Thing(
      type: type(of: actor), id: identifier(actor.id, of: article), name: actor.name,
      alternateName: actor.aliases.isEmpty ? nil : actor.aliases,
      jobTitle: actor.kind == .person ? roles : nil,
      description: actor.kind == .person ? nil : roles)
  }

  /// Whoever spoke; nil where the text does not say for certain.
  private static func thing(
    _ speaker: Speaker, of article: String, in findings: Findings
  ) -> Thing? {
    switch speaker {
    case .actor(let actor):
      Thing(type: type(of: findings[actor]), id: identifier(actor, of: article))
    case .anonymous(let description): Thing(type: "Person", description: [description])
    case .unknown: nil
    }
  }

  private static func type(of actor: Actor) -> String {
    switch actor.kind {
    case .person: "Person"
    case .organization: "Organization"
    case .place: "Place"
    }
  }

  private static func identifier(_ actor: Actor.ID, of article: String) -> String {
    "\(article)#a\(actor.rawValue)"
  }
}
