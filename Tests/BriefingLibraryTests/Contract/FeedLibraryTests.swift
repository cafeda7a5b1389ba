import BriefingLibrary
import BriefingModel
import Testing

@Suite("Feeds in the library")
struct FeedLibraryTests {
  private let library: Library
  private let feed: FeedID

  init() throws {
    library = try ContractLibrary.open()
    feed = try library.follow("https://post.example/feed", folders: ["News", "Ports"]).id
  }

  private func item(_ key: String, _ prose: String) -> PreparedFeedItem {
    let article = Sample.article("Item \(key)", prose)
    return PreparedFeedItem(
      key: key, digest: FeedItemDigest(article),
      article: PreparedArticle(article, origin: "https://post.example/feed", identifier: key))
  }

  private func document(movedTo address: String? = nil, keys: Set<String> = []) -> FeedDocument {
    FeedDocument(
      title: "The Post", homepage: "https://post.example/", entityTag: "\"a\"", lastModified: nil,
      movedTo: address, keys: keys)
  }

  @Test("are followed once, changed, and followed no longer")
  func follows() throws {
    let again = try library.follow("https://post.example/feed", name: "Other")
    #expect(again.id == feed)
    #expect(!again.isNew)
    #expect(try library.feed(feed).name == "https://post.example/feed")
    try library.edit(feed, name: "Post", folders: [], fetchesPages: true)
    let edited = try library.feed(feed)
    #expect(edited.name == "Post")
    #expect(edited.folders == [])
    #expect(edited.fetchesPages)
    try library.unfollow(feed)
    #expect(try library.feeds().isEmpty)
    #expect(throws: LibraryError.noFeed(feed)) { try library.unfollow(feed) }
    #expect(throws: LibraryError.noFeed(feed)) { try library.edit(feed, name: "x") }
    #expect(throws: LibraryError.noFeed(feed)) {
      try library.keep(.unchanged(movedTo: nil), of: feed)
    }
  }

  @Test("bring articles, whose changes are versions of them")
  func items() throws {
    let first = [item("a", "The pilots wait."), item("b", "The mayor is silent.")]
    let added = try library.keep(first, of: feed)
    try library.keep(.read(document(keys: ["a", "b"])), of: feed)
    #expect(added.map(\.outcome) == [.added, .added])
    let known = try library.items(of: feed)
    #expect(Set(known.keys) == ["a", "b"])
    #expect(known["a"]?.digest == first[0].digest)
    let changed = try library.keep([item("a", "The pilots sail.")], of: feed)
    #expect(changed.map(\.id) == [added[0].id])
    #expect(changed.map(\.outcome) == [.changed(version: 2, orphans: 0)])
    let counted = try library.feed(feed)
    #expect(counted.name == "The Post")
    #expect(counted.articleCount == 2)
    #expect(counted.unreadCount == 2)
    #expect(try library.search("feed:post pilots", limit: 9).map(\.article) == [added[0].id])
  }

  @Test("do not bring again what was deleted, as long as they hold it")
  func deleted() throws {
    let added = try library.keep([item("a", "The pilots wait.")], of: feed)
    try library.remove(added[0].id)
    #expect(try library.items(of: feed)["a"]?.isDeleted == true)
    try library.keep(.read(document(keys: ["a"])), of: feed)
    #expect(try library.items(of: feed)["a"]?.isDeleted == true)
    try library.keep(.read(document(keys: [])), of: feed)
    #expect(try library.items(of: feed).isEmpty)
  }

  @Test("whose pages are wanted from now on have all their items looked at again")
  func pagesWanted() throws {
    _ = try library.keep([item("a", "The pilots wait.")], of: feed)
    try library.keep(.read(document(keys: ["a"])), of: feed)
    try library.edit(feed, name: "Post")
    #expect(try library.feed(feed).entityTag != nil)
    try library.edit(feed, fetchesPages: true)
    #expect(try library.items(of: feed)["a"]?.digest == .unknown)
    #expect(try library.feed(feed).entityTag == nil)
  }

  @Test("are remembered where they moved to, also when nothing else has changed")
  func moved() throws {
    try library.keep(.unchanged(movedTo: "https://post.example/new"), of: feed)
    #expect(try library.feed(feed).address == "https://post.example/new")
    try library.keep(.read(document(movedTo: "https://post.example/newer")), of: feed)
    #expect(try library.feed(feed).address == "https://post.example/newer")
    let other = try library.follow("https://other.example/feed").id
    try library.keep(.unchanged(movedTo: "https://other.example/feed"), of: feed)
    #expect(try library.feed(feed).address == "https://post.example/newer")
    #expect(
      try library.feed(feed).problem
        == "has moved to the address of feed \(other.rawValue): remove one of the two")
  }

  @Test("say what went wrong, until it goes right")
  func problems() throws {
    try library.keep(.failed("cannot be reached", retryAt: 9, isGone: true), of: feed)
    let failed = try library.feed(feed)
    #expect(failed.problem == "cannot be reached")
    #expect(failed.retryAt == 9)
    #expect(failed.isGone)
    try library.keep(.read(document()), of: feed)
    let read = try library.feed(feed)
    #expect(read.problem == nil)
    #expect(read.retryAt == nil)
    #expect(!read.isGone)
    #expect(read.entityTag == "\"a\"")
  }
}
