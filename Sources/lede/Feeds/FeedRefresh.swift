import BriefingAnalysis
import BriefingImport
import BriefingLibrary
import BriefingModel
import Foundation

/// Asks for what is new in feeds: several servers at the same time, the feeds of one server one after
/// the other. Each feed is written when it is read, so that what was done stays done.
struct FeedRefresh: Sendable {
  let library: Library
  let reader: DocumentReader
  /// Finds who said what; nil where that is left for later.
  let analyzer: LazyAnalyzer?
  let isCancelled: @Sendable () -> Bool
  /// Whether feeds are asked that are gone, or whose server wants to be left alone.
  var isForced = false

  /// Refreshes feeds, and tells what became of each as soon as it is known, from any thread.
  func run(
    _ feeds: [FollowedFeed], tell: @escaping @Sendable (FollowedFeed, FeedOutcome) -> Void
  ) {
    let servers = Dictionary(grouping: feeds) { WebAddress($0.address)?.host ?? "" }
    ThreadPool.forEach(servers.values.sorted { $0[0].id < $1[0].id }, width: Web.width) { feeds in
      refresh(feeds, tell: tell)
    }
  }

  /// A fetcher for one thread.
  ///
  /// - Throws: `Failure` where libcurl is not installed.
  func fetcher() throws(Failure) -> Fetcher {
    do throws(FetchError) {
      return try Web(isCancelled: isCancelled).fetcher()
    } catch {
      throw Failure("following feeds \(error)", status: EX_UNAVAILABLE)
    }
  }

  /// Refreshes the feeds of one server.
  private func refresh(_ feeds: [FollowedFeed], tell: (FollowedFeed, FeedOutcome) -> Void) {
    var retryAt: Int64?
    do throws(FetchError) {
      let fetcher = try Web(isCancelled: isCancelled).fetcher()
      for feed in feeds {
        let outcome = waiting(feed, until: retryAt) ?? refresh(feed, over: fetcher, &retryAt)
        tell(feed, outcome)
      }
    } catch {
      for feed in feeds { tell(feed, .failed("\(error)")) }
    }
  }

  /// Why a feed is not asked now.
  private func waiting(_ feed: FollowedFeed, until server: Int64?) -> FeedOutcome? {
    if isCancelled() { return .cancelled() }
    if isForced { return nil }
    if feed.isGone { return .gone }
    let time = max(feed.retryAt ?? 0, server ?? 0)
    return time > Clock.secondsSince1970 ? .waiting(until: time) : nil
  }

  private func refresh(
    _ feed: FollowedFeed, over fetcher: Fetcher, _ retryAt: inout Int64?
  ) -> FeedOutcome {
    guard let address = WebAddress(feed.address) else {
      return keep(.failed("\(FetchError.badAddress)", retryAt: nil, isGone: false), of: feed)
    }
    do throws(FetchError) {
      let validators = CacheValidators(
        entityTag: feed.entityTag, lastModified: feed.lastModified)
      return take(try fetcher.fetch(address, validators: validators), of: feed, over: fetcher)
    } catch {
      if error == .cancelled { return .cancelled() }
      let wait = error.retryAfter.map { Clock.secondsSince1970 + Int64(min($0, Self.waitLimit)) }
      if error.asksToBeLeftAlone { retryAt = wait }
      return keep(.failed("\(error)", retryAt: wait, isGone: error.isForGood), of: feed)
    }
  }

  /// Takes in a document that came for a feed.
  func take(
    _ document: FetchedDocument, of feed: FollowedFeed, over fetcher: Fetcher
  ) -> FeedOutcome {
    if document.isUnchanged { return keep(.unchanged(movedTo: document.movedTo), of: feed) }
    do {
      let read = try reader.read(
        document.bytes, name: document.address, contentType: document.contentType)
      guard case .feed(var contents) = read else {
        let problem = "is no feed: see what it is in a web browser"
        return keep(.failed(problem, retryAt: nil, isGone: false), of: feed)
      }
      let origin = WebAddress(feed.address)?.withoutCredentials ?? feed.address
      contents.address = contents.address ?? origin
      let makes = FeedItems(
        reader: reader, analyzer: analyzer, fetcher: feed.fetchesPages ? fetcher : nil,
        isPublicOnly: !document.isPrivate, isCancelled: isCancelled)
      return try take(contents, document, of: feed, origin: origin, makes)
    } catch let error as ImportError {
      return keep(.failed("\(error)", retryAt: nil, isGone: false), of: feed)
    } catch {
      return .failed(Failure(error)?.message ?? "\(error)")
    }
  }

  /// Takes in what is new in a feed, some items at a time.
  ///
  /// - Throws: the errors of the analyzer.
  private func take(
    _ contents: Feed, _ document: FetchedDocument, of feed: FollowedFeed, origin: String,
    _ makes: FeedItems
  ) throws -> FeedOutcome {
    var added: [AddedArticle] = []
    do {
      let known = try library.items(of: feed.id)
      let progress = try makes.prepare(contents, known: known, origin: origin) { items in
        if !items.isEmpty { added += try library.keep(items, of: feed.id) }
      }
      if case .cancelled = progress { return .cancelled(added) }
      var kept = FeedDocument(document, contents)
      // Where pages are wanting, the same document has to be looked at again.
      if case .wanting = progress { (kept.entityTag, kept.lastModified) = (nil, nil) }
      try library.keep(.read(kept), of: feed.id)
      return .read(added)
    } catch let error as LibraryError {
      return .unkept(error)
    }
  }

  private func keep(_ check: FeedCheck, of feed: FollowedFeed) -> FeedOutcome {
    do throws(LibraryError) {
      try library.keep(check, of: feed.id)
      if case .failed(let problem, _, _) = check { return .failed(problem) }
      return .unchanged
    } catch {
      return .unkept(error)
    }
  }

  /// The most seconds that a server can ask for.
  private static let waitLimit = 7 * 86_400
}

extension FetchError {
  /// The seconds that the server wants to be left alone.
  fileprivate var retryAfter: Int? {
    switch self {
    case .refused(429, let seconds): seconds ?? 900
    case .refused(_, let seconds): seconds
    default: nil
    }
  }

  /// Whether there is no use in asking again.
  fileprivate var isForGood: Bool {
    if case .refused(410, _) = self { true } else { false }
  }
}

extension FeedDocument {
  /// What is kept of a document that is a feed.
  init(_ document: FetchedDocument, _ feed: Feed) {
    self.init(
      title: feed.title, homepage: feed.homepage, entityTag: document.validators.entityTag,
      lastModified: document.validators.lastModified, movedTo: document.movedTo,
      keys: Set(feed.items.map(\.key)))
  }
}
