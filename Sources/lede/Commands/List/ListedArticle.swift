import BriefingModel

/// An article of the list as JSON.
struct ListedArticle: Encodable {
  private let metadata: ListedMetadata
  private let row: Row

  /// What the library knows of it.
  private struct Row: Encodable {
    var id, added: Int64
    var lastRead: Int64?
    var words, actors, quotations: Int?
    var bookmarks: Int
  }

  init(_ entry: ShelfEntry) {
    metadata = ListedMetadata(entry.metadata)
    row = Row(
      id: entry.id.rawValue, added: entry.added, lastRead: entry.lastRead, words: entry.wordCount,
      actors: entry.actorCount, quotations: entry.quotationCount, bookmarks: entry.bookmarkCount)
  }

  func encode(to encoder: any Encoder) throws {
    try metadata.encode(to: encoder)
    try row.encode(to: encoder)
  }
}
