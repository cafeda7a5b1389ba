/// A heading and the blocks under it. The text before the first heading is the lede.
public struct Section: Hashable, Sendable, Codable {
  /// What a section is.
  public enum Kind: UInt8, Sendable, Codable {
    /// What stands before the first heading.
    case lede
    /// A heading of the article and what stands under it.
    case body
    /// The links to other articles at the end.
    case related
  }

  /// What the section is.
  public var kind: Kind
  /// Where its title stands in the text; nothing for the lede, and for related links without one.
  public var title: Passage?
  /// The depth of its heading, from 1.
  public var level: Int
  /// The indices of its blocks in the article, its heading among them.
  public var blocks: Range<Int>

  /// A section over `blocks`.
  public init(_ kind: Kind, title: Passage?, level: Int = 1, blocks: Range<Int>) {
    self.kind = kind
    self.title = title
    self.level = level
    self.blocks = blocks
  }
}
