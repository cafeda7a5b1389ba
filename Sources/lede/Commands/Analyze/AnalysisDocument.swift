/// What was found in one document, in the exchange format: offsets count Unicode scalars of the
/// text, the end excluded; what there is none of is null.
struct AnalysisDocument: Codable, Hashable {
  var id: String
  var text: String
  var sections: [Section]
  var sentences: [Range]
  var actors: [Actor]
  var mentions: [Mention]
  var quotes: [Quote]
  var noComments: [NoComment]

  /// A stretch of the text.
  struct Range: Codable, Hashable {
    var start: Int
    var end: Int
  }

  /// A section with its heading, or null for the text before the first.
  struct Section: Codable, Hashable {
    @Nullable var title: String?
    var level: Int
    var start: Int
    var end: Int
  }

  /// A person, organisation or place.
  struct Actor: Codable, Hashable {
    var id: String
    var name: String
    var kind: String
    var aliases: [String]
    var roles: [String]
  }

  /// A stretch that refers to an actor.
  struct Mention: Codable, Hashable {
    /// What a mention refers by and to.
    enum Kind: String, Codable {
      case person = "PER"
      case organization = "ORG"
      case place = "LOC"
      case pronoun = "PRON"
    }

    var start: Int
    var end: Int
    var type: Kind
    var entityId: String
    var form: String
  }

  /// A quotation. `speakerText` is the mention beside the cue, or the nearest one in the paragraph
  /// where the quotation has no cue of its own; for a source without a name that is referred to by
  /// a pronoun, or not at all, it is the description of the source.
  struct Quote: Codable, Hashable {
    var start: Int
    var end: Int
    var kind: String
    @Nullable var cueStart: Int?
    @Nullable var cueEnd: Int?
    @Nullable var speakerStart: Int?
    @Nullable var speakerEnd: Int?
    @Nullable var speakerText: String?
    @Nullable var entityId: String?
    var source: Source
    var confidence: Double
    /// The rule that chose the speaker.
    var rule: String
  }

  /// What is known of a speaker.
  enum Source: String, Codable {
    case named, anonymous, unknown
  }

  /// A source that did not comment.
  struct NoComment: Codable, Hashable {
    var start: Int
    var end: Int
    @Nullable var speakerStart: Int?
    @Nullable var speakerEnd: Int?
    @Nullable var speakerText: String?
    @Nullable var entityId: String?
  }
}

/// A value that is written as null where there is none, and not left out.
@propertyWrapper
struct Nullable<Value: Codable & Hashable>: Codable, Hashable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
