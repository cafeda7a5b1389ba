/// A line that `lede analyze --jsonl` prints, as far as it is measured. Offsets count Unicode
/// scalars.
package struct AnalyzedDocument: Decodable {
  package var id: String
  package var actors: [Actor]
  package var mentions: [CorpusDocument.Mention]
  package var quotes: [Quote]
  package var noComments: [NoComment]

  /// A person, organisation or place.
  package struct Actor: Decodable {
    package var id: String
    package var name: String
    package var kind: String
    package var aliases: [String]
    package var roles: [String]

    package init(
      id: String, name: String, kind: String, aliases: [String] = [], roles: [String] = []
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.aliases = aliases
      self.roles = roles
    }
  }

  /// A quotation.
  package struct Quote: Decodable {
    package var start: Int
    package var end: Int
    package var kind: String
    package var cueStart: Int?
    package var cueEnd: Int?
    package var speakerStart: Int?
    package var speakerEnd: Int?
    package var speakerText: String?
    package var entityId: String?
    package var source: String?
    package var confidence: Double?

    package init(
      start: Int, end: Int, kind: String, cueStart: Int? = nil, cueEnd: Int? = nil,
      speakerStart: Int? = nil, speakerEnd: Int? = nil, speakerText: String? = nil,
      entityId: String? = nil, source: String? = nil, confidence: Double? = nil
    ) {
      self.start = start
      self.end = end
      self.kind = kind
      self.cueStart = cueStart
      self.cueEnd = cueEnd
      self.speakerStart = speakerStart
      self.speakerEnd = speakerEnd
      self.speakerText = speakerText
      self.entityId = entityId
      self.source = source
      self.confidence = confidence
    }
  }

  /// A source that did not comment.
  package struct NoComment: Decodable {
    package var start: Int
    package var end: Int
    package var speakerText: String?
    package var entityId: String?

    package init(start: Int, end: Int, speakerText: String? = nil, entityId: String? = nil) {
      self.start = start
      self.end = end
      self.speakerText = speakerText
      self.entityId = entityId
    }
  }

  package init(
    id: String, actors: [Actor] = [], mentions: [CorpusDocument.Mention] = [],
    quotes: [Quote] = [], noComments: [NoComment] = []
  ) {
    self.id = id
    self.actors = actors
    self.mentions = mentions
    self.quotes = quotes
    self.noComments = noComments
  }
}
