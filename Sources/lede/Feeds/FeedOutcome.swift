import BriefingLibrary
import BriefingModel

/// What became of refreshing a feed.
enum FeedOutcome: Sendable {
  /// Nothing has changed.
  case unchanged
  /// There was a document; what became of the articles of its new and changed items.
  case read([AddedArticle])
  /// It was not asked, because its server wants to be left alone until then.
  case waiting(until: Int64)
  /// It was not asked, because it is gone for good.
  case gone
  /// It could not be read, for a reason that ends a sentence which begins with its name.
  case failed(String)
  /// The library could not keep what came.
  case unkept(LibraryError)
  /// The reader wanted no more; what became of the articles of the items that were kept before.
  case cancelled([AddedArticle] = [])
}
