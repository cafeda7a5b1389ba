/// A source document as it was imported: its text, what is known about it, and its structure.
public struct Article: Hashable, Sendable {
  /// The whole text, furniture included; line ends are `\n`.
  public let text: ArticleText
  /// What is known about the article.
  public var metadata: Metadata
  /// Its blocks, in the order of the text.
  public var blocks: [Block]
  /// Its sections, in the order of the text; together they hold every block, each once.
  public var sections: [Section]

  /// What is known about an article besides its text. What is not known is nil.
  public struct Metadata: Hashable, Sendable, Codable {
    /// The headline; never empty: without a headline it is the first words of the text.
    public var headline: String
    /// Who wrote it, as it stands, without "By".
    public var byline: String?
    /// The publication.
    public var outlet: String?
    /// The place and day at the head of a report, as they stand ("TRIPOLI, Nov 5").
    public var dateline: String?
    /// When it was published.
    public var date: CalendarDate?
    /// Where it was published, as it stands in the source; never opened by itself.
    public var url: String?
    /// The language as a BCP 47 tag, where the source says it.
    public var language: String?
    /// The part of the publication that it is from ("World").
    public var section: String?
    /// Whom and what the publisher says the article is about, in its order.
    public var subjects: [NamedSubject]

    /// Metadata with a headline and whatever else is known.
    public init(
      headline: String, byline: String? = nil, outlet: String? = nil, dateline: String? = nil,
      date: CalendarDate? = nil, url: String? = nil, language: String? = nil,
      section: String? = nil, subjects: [NamedSubject] = []
    ) {
      self.headline = headline
      self.byline = byline
      self.outlet = outlet
      self.dateline = dateline
      self.date = date
      self.url = url
      self.language = language
      self.section = section
      self.subjects = subjects
    }
  }

  /// An article; `sections` hold every block once and in order.
  public init(text: ArticleText, metadata: Metadata, blocks: [Block], sections: [Section]) {
    self.text = text
    self.metadata = metadata
    self.blocks = blocks
    self.sections = sections
  }

  /// The number of lines of furniture that the reading leaves out. O(number of blocks).
  public var furnitureLineCount: Int {
    blocks.reduce(0) { count, block in
      guard block.kind == .furniture else { return count }
      return count + 1 + text.utf8[block.passage.range].count { $0 == UInt8(ascii: "\n") }
    }
  }

  /// The index of the block that holds the byte at `offset`, or else of the last before it; nil
  /// before the first block. O(log n).
  public func blockIndex(atOrBefore offset: Int) -> Int? {
    let next = blocks.partitioningIndex { $0.passage.start > offset }
    return next == 0 ? nil : next - 1
  }

  /// The index of the section that holds a block. O(log n).
  public func sectionIndex(ofBlock block: Int) -> Int? {
    let index = sections.partitioningIndex { $0.blocks.upperBound > block }
    return index < sections.count && sections[index].blocks.contains(block) ? index : nil
  }
}
