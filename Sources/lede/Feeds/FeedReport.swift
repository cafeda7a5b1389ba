import BriefingLibrary
import BriefingModel
import Glibc

/// What became of the feeds of a refresh.
struct FeedReport: Encodable, Equatable {
  /// What became of one feed, as a line of JSON.
  struct FeedLine: Encodable {
    var id: Int64
    var name: String
    var address: String
    var status: String
    var added: Int?
    var changed: Int?
    var retryAt: Int64?
    var error: String?
  }

  /// Feeds that were to be refreshed.
  var feeds = 0
  /// Articles that are new, and new versions.
  var added = 0
  var changed = 0
  /// Bookmarks that no longer find their passages.
  var orphans = 0
  /// Bookmarks that other words stand in place of; nil where there are none.
  var alteredBookmarks: Int?
  /// Corrections that no longer find the words that they are about.
  var lostCorrections = 0
  /// Feeds that could not be read.
  var failed = 0
  /// Feeds that were not asked, because they are gone or their server wants to be left alone.
  var left = 0
  /// Whether the reader stopped it.
  var stopped = false

  /// Counts what became of a feed.
  mutating func count(_ outcome: FeedOutcome) {
    feeds += 1
    switch outcome {
    case .unchanged: break
    case .read(let articles): count(articles)
    case .waiting, .gone: left += 1
    case .failed, .unkept: failed += 1
    case .cancelled(let articles):
      count(articles)
      stopped = true
    }
  }

  private mutating func count(_ articles: [AddedArticle]) {
    added += articles.count { $0.isNew }
    for case .changed(_, let orphans, let altered) in articles.map(\.outcome) {
      changed += 1
      self.orphans += orphans
      if altered > 0 { alteredBookmarks = (alteredBookmarks ?? 0) + altered }
    }
  }

  /// The summary, a line or a few.
  var lines: [String] {
    var line = "\(feeds.counted("feed")): \(added.counted("new article"))"
    if changed > 0 { line += ", \(changed) changed" }
    var lines = [line + "."]
    if failed > 0 { lines.append("\(failed.counted("feed")) could not be read: see above.") }
    if left > 0 {
      lines.append(
        "\(left.counted("feed")) not asked, being gone or wanting to be left alone: see lede "
          + "feed list, or say --force.")
    }
    if let count = alteredBookmarks {
      lines.append(
        "The words of \(count.counted("bookmark")) have changed: see lede bookmarks list --changed."
      )
    }
    if orphans > 0 {
      lines.append(
        "\(orphans.counted("bookmark")) lost \(orphans == 1 ? "its passage" : "their passages"): see lede bookmarks list --orphans."
      )
    }
    lines += LostCorrections.lines(lostCorrections)
    if stopped { lines.append("Stopped; the same command goes on where it was.") }
    return lines
  }
}

extension FeedReport.FeedLine {
  /// What became of a feed.
  init(_ feed: FollowedFeed, _ outcome: FeedOutcome) {
    (id, name, address, status) = (feed.id.rawValue, feed.name, feed.address, "")
    switch outcome {
    case .unchanged: status = "unchanged"
    case .read(let articles):
      status = "read"
      added = articles.count { $0.isNew }
      changed = articles.count { if case .changed = $0.outcome { true } else { false } }
    case .waiting(let time): (status, retryAt) = ("waiting", time)
    case .gone: status = "gone"
    case .failed(let problem): (status, error) = ("failed", problem)
    case .unkept(let problem): (status, error) = ("failed", "\(problem)")
    case .cancelled: status = "stopped"
    }
  }
}
