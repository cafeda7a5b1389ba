import BriefingModel

/// A bookmark as JSON.
struct ListedBookmark: Encodable {
  var id, article: Int64
  var headline: String?
  var text, prefix, suffix: String
  var start, end: Int
  var note: String
  var tags: [String]
  var created: Int64
  var version: Int
  var orphan: Bool

  init(_ bookmark: Bookmark, headline: String?, offsets: ScalarOffsets) {
    id = bookmark.id
    article = bookmark.article.rawValue
    self.headline = headline
    text = bookmark.anchor.exact
    prefix = bookmark.anchor.prefix
    suffix = bookmark.anchor.suffix
    start = offsets.scalar(atByte: bookmark.anchor.position.start)
    end = offsets.scalar(atByte: bookmark.anchor.position.end)
    note = bookmark.note
    tags = bookmark.tags
    created = bookmark.created
    version = bookmark.version
    orphan = bookmark.isOrphan
  }
}
