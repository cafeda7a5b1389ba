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
  var now: Passage?

  /// The words that stand in the place of those that were kept.
  struct Passage: Encodable {
    var text: String
    var start, end: Int
  }

  init(_ bookmark: Bookmark, texts: BookmarkedTexts) throws {
    let headline = try texts.metadata(of: bookmark)?.headline
    let offsets = try texts.offsets(of: bookmark)
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
    if case .changed(let passage, let words) = bookmark.standing {
      let offsets = try texts.currentOffsets(of: bookmark)
      now = Passage(
        text: words, start: offsets.scalar(atByte: passage.start),
        end: offsets.scalar(atByte: passage.end))
    }
  }
}
