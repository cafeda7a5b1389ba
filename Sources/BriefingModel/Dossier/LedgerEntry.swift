/// A quotation of the library's articles, or that a source did not comment.
public struct LedgerEntry: Hashable, Sendable, Codable {
  /// The article.
  public var article: ArticleID
  /// Its headline.
  public var headline: String
  /// The publication.
  public var outlet: String?
  /// When it was published.
  public var date: CalendarDate?
  /// Its address.
  public var url: String?
  /// How the words are attributed.
  public var kind: StatementKind
  /// The words, as they stand in the text.
  public var words: String
  /// Where they stand, in UTF-8 bytes of the text.
  public var passage: Passage
  /// The words that attribute them.
  public var cue: String?
  /// The name of the speaker, or what the text says of one without a name; nil for an unknown one.
  public var speaker: String?
  /// The speaker, where it is an actor.
  public var actor: RegisteredActor.ID?
  /// How likely the speaker is the right one, 0 to 1.
  public var confidence: Double
  /// Where the same words stand in other copies of the story, the first that was published first.
  public var copies: [Copy]

  /// The same words of the same speaker in a copy of the story.
  public struct Copy: Hashable, Sendable, Codable {
    /// The article.
    public var article: ArticleID
    /// The publication.
    public var outlet: String?
    /// When it was published.
    public var date: CalendarDate?
    /// Its address.
    public var url: String?
    /// Where the words stand, in UTF-8 bytes of its text.
    public var passage: Passage

    /// A copy.
    public init(
      article: ArticleID, outlet: String?, date: CalendarDate?, url: String?, passage: Passage
    ) {
      self.article = article
      self.outlet = outlet
      self.date = date
      self.url = url
      self.passage = passage
    }
  }

  /// An entry.
  public init(
    article: ArticleID, headline: String, outlet: String? = nil, date: CalendarDate? = nil,
    url: String? = nil, kind: StatementKind, words: String, passage: Passage, cue: String? = nil,
    speaker: String? = nil, actor: RegisteredActor.ID? = nil, confidence: Double,
    copies: [Copy] = []
  ) {
    self.article = article
    self.headline = headline
    self.outlet = outlet
    self.date = date
    self.url = url
    self.kind = kind
    self.words = words
    self.passage = passage
    self.cue = cue
    self.speaker = speaker
    self.actor = actor
    self.confidence = confidence
    self.copies = copies
  }
}

/// Which quotations of the library are asked for.
public struct LedgerQuery: Hashable, Sendable {
  /// The actor who speaks.
  public var actor: RegisteredActor.ID?
  /// Words of the speaker's name, or of what the text says of a speaker without one; "unknown" for
  /// quotations without a speaker.
  public var speaker: String?
  /// Words that the quotation, the headline or the outlet has to contain, each of them as the beginning
  /// of a word; empty for all.
  public var words: String
  /// The kinds; empty for all.
  public var kinds: Set<StatementKind>
  /// When the articles were published; nil for any time, and those without a date too.
  public var dates: SearchDates?
  /// Words of the outlet's name.
  public var outlet: String?
  /// Whether words that several copies of a story print are listed once, with the copy that was
  /// published first; otherwise once a copy.
  public var joinsCopies: Bool
  /// Whether the newest come first.
  public var isNewestFirst: Bool
  /// The most entries, and how many to leave out before them.
  public var limit, offset: Int

  /// A query; everything, unless it says otherwise.
  public init(
    actor: RegisteredActor.ID? = nil, speaker: String? = nil, words: String = "",
    kinds: Set<StatementKind> = [],
    dates: SearchDates? = nil, outlet: String? = nil, joinsCopies: Bool = false,
    isNewestFirst: Bool = true,
    limit: Int = 100, offset: Int = 0
  ) {
    self.actor = actor
    self.speaker = speaker
    self.words = words
    self.kinds = kinds
    self.dates = dates
    self.outlet = outlet
    self.joinsCopies = joinsCopies
    self.isNewestFirst = isNewestFirst
    self.limit = limit
    self.offset = offset
  }
}
