import BriefingModel

/// Which of the library's articles the shelf shows, and in which order.
public struct ShelfView: Sendable, Hashable {
  /// The part of the library.
  public var folder = ShelfFolder.all
  /// The words that what is shown contains.
  public var words = ""
  /// Whether only articles are shown that were not read yet.
  public var isUnreadOnly = false
  /// The order.
  public var order = ShelfOrder.added

  /// All articles, the newest in the library first.
  public init() {}

  /// Whether everything is shown.
  var isAll: Bool { folder == .all && words.isEmpty && !isUnreadOnly }
}
