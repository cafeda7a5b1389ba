/// A run of an article's text that stands for itself: a paragraph, a heading, a line of furniture.
///
/// The blocks of an article stand in the order of the text, never overlap, and leave out nothing
/// but white space.
public struct Block: Hashable, Sendable, Codable {
  /// What a block is.
  public enum Kind: UInt8, Sendable, Codable, CaseIterable {
    /// The title of the whole article.
    case headline
    /// Who wrote it ("By Jane Doe").
    case byline
    /// Where or when it was published, on a line of its own.
    case dateline
    /// A heading inside the article; it opens a section.
    case heading
    /// Prose.
    case paragraph
    /// An entry of a list.
    case listItem
    /// A passage that the article sets off as another text's.
    case blockQuote
    /// The text under a picture.
    case caption
    /// The title of another article that this one points to.
    case relatedLink
    /// What the page says about itself ("100% Font Size"); hidden until asked for.
    case furniture
  }

  /// What the block is.
  public var kind: Kind
  /// The depth of a heading, from 1; 0 for every other kind.
  public var level: UInt8
  /// Where the block stands, without the white space around it.
  public var passage: Passage

  /// A block of `kind` at `passage`.
  public init(_ kind: Kind, level: UInt8 = 0, at passage: Passage) {
    self.kind = kind
    self.level = level
    self.passage = passage
  }

  /// Whether the block is part of what the article tells, and so of what is analysed.
  public var isProse: Bool {
    switch kind {
    case .headline, .heading, .paragraph, .listItem, .blockQuote, .caption: true
    case .byline, .dateline, .relatedLink, .furniture: false
    }
  }
}
