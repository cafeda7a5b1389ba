/// A line of `gum/gold.jsonl`: what a reader should be shown of an article, written by hand.
/// Offsets count Unicode scalars of a text that stands in another file.
package struct GoldBriefing: Decodable {
  package var id: String
  package var quotes: [Quote]
  package var noComments: [Quote]?
  package var persons: [Actor]?
  package var organizations: [Actor]?
  package var places: [Actor]?
  /// What is neither missed nor wrong when it is found.
  package var optional: Optionals?

  /// A quotation, or a source that did not comment.
  package struct Quote: Decodable {
    package var start: Int
    package var end: Int
    /// Direct, mixed or indirect; nil for a no comment.
    package var kind: String?
    /// The name of the speaker, or the words that describe one without a name.
    package var speaker: String?
    package var speakerKind: SpeakerKind
    /// The head of a description.
    package var speakerHead: String?
    /// The words beside the cue that mean the speaker.
    package var surface: String?
    package var surfaceStart: Int?
    package var surfaceEnd: Int?
    package var cueStart: Int?
    package var cueEnd: Int?
    /// Other speakers that are right too.
    package var alternatives: [Alternative]?
  }

  /// A speaker that is right too.
  package struct Alternative: Decodable {
    package var speaker: String?
    package var speakerKind: SpeakerKind
  }

  /// What the text says of a speaker.
  package enum SpeakerKind: String, Decodable, CaseIterable {
    case named, anonymous, unknown
  }

  /// A person, organisation or place.
  package struct Actor: Decodable {
    package var name: String
    package var aliases: [String]?
    package var roles: [String]?
  }

  /// What may be found or not.
  package struct Optionals: Decodable {
    package var quotes: [Quote]?
    package var persons: [Actor]?
    package var organizations: [Actor]?
    package var places: [Actor]?
  }
}
