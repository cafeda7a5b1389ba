import BriefingModel

/// An item of a feed.
public struct FeedItem: Hashable, Sendable {
  /// The feed's own name for the item (RSS `guid`, Atom and JSON Feed `id`), by which it is known
  /// when it comes again; nil where it has none: its link tells it then.
  public var identifier: String?
  /// The address of the page that it announces; also in the article's metadata.
  public var link: String?
  /// The day it was published; also in the article's metadata.
  public var date: CalendarDate?
  /// Whether the feed gives the item's text, or only a summary or a title of it.
  public var isWhole: Bool
  /// The item as an article: its text as far as the feed gives it, its outlet the feed's title.
  public var article: Article

  /// An item.
  public init(
    identifier: String?, link: String?, date: CalendarDate?, isWhole: Bool, article: Article
  ) {
    self.identifier = identifier
    self.link = link
    self.date = date
    self.isWhole = isWhole
    self.article = article
  }
}
