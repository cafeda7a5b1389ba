/// What the analysis found in an article, all of it pointing into the text by passage.
public struct Findings: Hashable, Sendable, Codable {
  /// The engine that made them, with its version; another engine's are made anew.
  public var engine: String
  /// How much of the text they cover, in UTF-8 bytes from its start.
  public var analyzedBytes: Int
  /// The sentences of the prose, in order.
  public var sentences: [Passage]
  /// The actors; each one's `id` is its index here.
  public var actors: [Actor]
  /// The mentions, in the order of the text.
  public var mentions: [Mention]
  /// The quotations, in the order of the text.
  public var quotations: [Quotation]
  /// The sources that did not comment, in the order of the text.
  public var noComments: [NoComment]

  /// Whether the text is in a language whose quotations are read. Where it is not, names that are
  /// known anywhere are all that was found.
  public var isLanguageKnown: Bool

  /// Findings; each list in the order of the text.
  public init(
    engine: String = "", analyzedBytes: Int = 0, sentences: [Passage] = [], actors: [Actor] = [],
    mentions: [Mention] = [], quotations: [Quotation] = [], noComments: [NoComment] = [],
    isLanguageKnown: Bool = true
  ) {
    self.engine = engine
    self.analyzedBytes = analyzedBytes
    self.sentences = sentences
    self.actors = actors
    self.mentions = mentions
    self.quotations = quotations
    self.noComments = noComments
    self.isLanguageKnown = isLanguageKnown
  }

  /// How often the article mentions each actor outside of the credits of pictures. O(n).
  public var storyMentionCounts: [Int] {
    mentions.reduce(into: Array(repeating: 0, count: actors.count)) { counts, mention in
      if mention.form != .credit { counts[mention.actor.rawValue] += 1 }
    }
  }

  /// The actor with that identity.
  public subscript(actor: Actor.ID) -> Actor { actors[actor.rawValue] }
}
