/// A line of a corpus: a text, and what its annotators marked in it. Offsets count Unicode scalars,
/// the end excluded.
package struct CorpusDocument: Decodable {
  package var id: String
  package var text: String
  package var mentions: [Mention]
  /// The attributed words; empty in corpora that mark names alone.
  package var quotes: [Quote]

  /// A name, or in GUM any mention.
  package struct Mention: Decodable {
    package var start: Int
    package var end: Int
    package var type: String
    package var kind: String?
    package var headStart: Int?
    package var headEnd: Int?
    package var entityId: String?

    /// The scalars of the mention.
    package var range: Range<Int> { start..<max(start, end) }

    /// The scalars of its head, where the corpus marks heads.
    package var head: Range<Int>? {
      guard let headStart, let headEnd else { return nil }
      return headStart..<max(headStart, headEnd)
    }
  }

  /// Words or claims that the text attributes to a source.
  package struct Quote: Decodable {
    package var start: Int
    package var end: Int
    /// Whether the cue is one of speech or writing.
    package var speech: Bool?
    package var speakerStart: Int?
    package var speakerEnd: Int?
    package var speakerText: String?

    package init(
      start: Int, end: Int, speech: Bool? = nil, speakerStart: Int? = nil, speakerEnd: Int? = nil,
      speakerText: String? = nil
    ) {
      self.start = start
      self.end = end
      self.speech = speech
      self.speakerStart = speakerStart
      self.speakerEnd = speakerEnd
      self.speakerText = speakerText
    }
  }

  private enum CodingKeys: CodingKey {
    case id, text, mentions, quotes
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    text = try container.decode(String.self, forKey: .text)
    mentions = try container.decodeIfPresent([Mention].self, forKey: .mentions) ?? []
    quotes = try container.decodeIfPresent([Quote].self, forKey: .quotes) ?? []
  }

  package init(id: String, text: String, mentions: [Mention] = [], quotes: [Quote] = []) {
    self.id = id
    self.text = text
    self.mentions = mentions
    self.quotes = quotes
  }
}
