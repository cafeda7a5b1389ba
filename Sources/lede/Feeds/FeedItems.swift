import BriefingAnalysis
import BriefingImport
import BriefingLibrary
import BriefingModel

/// Makes articles of the items of a feed that are new or have changed.
struct FeedItems {
  let reader: DocumentReader
  /// Finds who said what; nil where that is left for later.
  let analyzer: LazyAnalyzer?
  /// Fetches the pages that items lead to; nil where the text of the feed is enough.
  let fetcher: Fetcher?
  /// Whether the pages may not be on this machine or its own network, because the feed is not.
  let isPublicOnly: Bool
  let isCancelled: @Sendable () -> Bool

  /// How many items are handed over at a time: what has been fetched of a long feed is kept when the
  /// reader stops it.
  private static let batchSize = 20

  /// How far it got with a feed.
  enum Progress {
    /// All that is new has been handed over.
    case complete
    /// Pages could not be had that may be there the next time.
    case wanting
    /// The reader wanted no more.
    case cancelled
  }

  /// Hands over the items that are not known yet as they are now, some at a time, the oldest first, so
  /// that the newest has the highest number.
  ///
  /// - Throws: the errors of the analyzer and of `take`.
  func prepare(
    _ feed: Feed, known: [String: KnownFeedItem], origin: String,
    take: ([PreparedFeedItem]) throws -> Void
  ) throws -> Progress {
    var pages = Pages(fetcher: fetcher, isPublicOnly: isPublicOnly, reader: reader)
    var prepared: [PreparedFeedItem] = []
    var isComplete = true
    for item in feed.firstOfEachKey.reversed() {
      let digest = FeedItemDigest(item.article)
      if let old = known[item.key], old.isDeleted || old.digest == digest { continue }
      if prepared.count == Self.batchSize {
        try take(prepared)
        prepared = []
      }
      let page = isCancelled() ? nil : pages.page(of: item)
      guard let page, !isCancelled() else {
        try take(prepared)
        return .cancelled
      }
      isComplete = isComplete && page.isFinal
      // What there is already is better than the feed's few words, until the page can be had.
      if known[item.key] != nil, !page.isFinal { continue }
      var findings: Findings?
      if let analyzer = try analyzer?.get() {
        findings = analyzer.analyze(page.article, isCancelled: isCancelled, report: { _ in })
        guard findings != nil else {
          try take(prepared)
          return .cancelled
        }
      }
      prepared.append(
        PreparedFeedItem(
          key: item.key, digest: page.isFinal ? digest : .unknown,
          article: PreparedArticle(
            page.article, origin: page.origin ?? origin, identifier: feed.identifier(of: item),
            findings: findings)))
    }
    try take(prepared)
    return isComplete ? .complete : .wanting
  }
}

extension FeedItem {
  /// What a feed knows it by.
  var key: String { identifier ?? link ?? article.metadata.headline }
}

extension Feed {
  /// The items, of those that have one name the first: the others would take turns with it for ever.
  fileprivate var firstOfEachKey: [FeedItem] {
    var keys: Set<String> = []
    return items.filter { keys.insert($0.key).inserted }
  }
}

/// The pages that the items of one feed lead to.
private struct Pages {
  let fetcher: Fetcher?
  let isPublicOnly: Bool
  let reader: DocumentReader
  /// The servers that asked to be left alone.
  private var unwelcoming: Set<String> = []

  /// An item's text, and where it is from.
  struct Page {
    var article: Article
    /// The address of the page; nil where it is the feed's own text.
    var origin: String?
    /// Whether there is nothing better to be had the next time.
    var isFinal = true
  }

  init(fetcher: Fetcher?, isPublicOnly: Bool, reader: DocumentReader) {
    self.fetcher = fetcher
    self.isPublicOnly = isPublicOnly
    self.reader = reader
  }

  /// The page of an item, or else what the feed itself gives, also where that is longer: pages that
  /// are only for subscribers give less than their feed.
  mutating func page(of item: FeedItem) -> Page {
    let own = Page(article: item.article)
    guard let fetcher, let address = item.link.flatMap({ WebAddress($0) }) else { return own }
    guard !unwelcoming.contains(address.host) else {
      return Page(article: item.article, isFinal: false)
    }
    do throws(FetchError) {
      let document = try fetcher.fetch(address, isPublicOnly: isPublicOnly)
      guard let article = article(in: document), article.proseLength > item.article.proseLength
      else { return own }
      let origin = WebAddress(document.address)?.withoutCredentials
      return Page(article: article.completed(by: item), origin: origin)
    } catch {
      if error.asksToBeLeftAlone { unwelcoming.insert(address.host) }
      return Page(article: item.article, isFinal: !error.mayPass)
    }
  }

  private func article(in document: FetchedDocument) -> Article? {
    let articles = try? reader.articles(
      document.bytes, name: document.address, contentType: document.contentType)
    return articles?.count == 1 ? articles?.first?.article : nil
  }
}

extension Article {
  /// The bytes of its prose.
  fileprivate var proseLength: Int {
    blocks.reduce(0) { $0 + ($1.isProse ? $1.passage.range.count : 0) }
  }

  /// The article of a page with what the feed knows about it besides.
  fileprivate func completed(by item: FeedItem) -> Article {
    let other = item.article.metadata
    var article = self
    article.metadata.byline = metadata.byline ?? other.byline
    article.metadata.outlet = metadata.outlet ?? other.outlet
    article.metadata.date = metadata.date ?? other.date
    article.metadata.url = metadata.url ?? other.url
    article.metadata.language = metadata.language ?? other.language
    article.metadata.section = metadata.section ?? other.section
    return article
  }
}

extension FetchError {
  /// Whether it may be otherwise the next time.
  var mayPass: Bool {
    switch self {
    case .unreachable, .tooSlow, .broken, .cancelled, .missingLibrary: true
    case .refused(let status, _): status == 429 || status >= 500
    default: false
    }
  }

  /// Whether a server said that it is asked too often.
  var asksToBeLeftAlone: Bool {
    if case .refused(status: 429, _) = self { true } else { false }
  }
}
