import BriefingLibrary
import BriefingModel

/// What became of the files of an import.
struct ImportReport: Encodable, Equatable {
  /// What became of one file, as a line of JSON.
  struct FileLine: Encodable {
    /// What became of one article of it.
    struct ArticleLine: Encodable {
      var id: Int64
      var status: String
      var version: Int?
      var orphans: Int?
      var alteredBookmarks: Int?
      var headline: String
    }

    var path: String
    var status: String
    var articles: [ArticleLine]?
    var error: String?
  }

  /// Articles that are new, new versions, and there already.
  var added = 0
  var changed = 0
  var known = 0
  /// Bookmarks that no longer find their passages.
  var orphans = 0
  /// Bookmarks that other words stand in place of; nil where there are none.
  var alteredBookmarks: Int?
  /// Corrections that no longer find the words that they are about.
  var lostCorrections = 0
  /// Files whose articles are there already and that were not read again.
  var unchanged = 0
  /// Files in folders that are no texts.
  private(set) var leftOut = 0
  /// The first of them, to be named.
  private var namedLeftOut: [String] = []
  /// Files that could not be read.
  var failed = 0
  /// Whether the reader stopped it.
  var stopped = false

  /// Counts what became of an article.
  mutating func count(_ outcome: AddedArticle.Outcome) {
    switch outcome {
    case .added: added += 1
    case .known: known += 1
    case .changed(_, let orphans, let altered):
      changed += 1
      self.orphans += orphans
      if altered > 0 { alteredBookmarks = (alteredBookmarks ?? 0) + altered }
    }
  }

  /// Counts a file that is no text.
  mutating func leaveOut(_ path: String) {
    leftOut += 1
    if namedLeftOut.count < Self.mostNamed { namedLeftOut.append(path) }
  }

  /// How many of the files that were left out are named.
  private static let mostNamed = 10

  private enum CodingKeys: CodingKey {
    case added, changed, known, orphans, alteredBookmarks, lostCorrections, unchanged, leftOut,
      failed, stopped
  }

  /// Whether there was nothing to do anything with.
  private var isEmpty: Bool {
    [added, known, changed, unchanged, leftOut, failed].allSatisfy { $0 == 0 } && !stopped
  }

  /// The summary, a line or a few.
  var lines: [String] {
    var parts = [added.counted("new article")]
    if changed > 0 { parts.append("\(changed) changed") }
    if known > 0 { parts.append("\(known) known already") }
    var lines = [parts.joined(separator: ", ") + "."]
    if isEmpty { lines = ["No files were found: nothing was imported."] }
    if unchanged > 0 {
      lines.append(
        "\(unchanged.counted("file")) not changed since \(unchanged == 1 ? "its" : "their") import."
      )
    }
    if leftOut > 0 {
      lines.append("\(leftOut.counted("file")) left out: not text, or empty.")
      lines += namedLeftOut.map { "  " + $0 }
      let others = leftOut - namedLeftOut.count
      if others > 0 { lines.append("  and \(others) more; --json names them all") }
    }
    if failed > 0 { lines.append("\(failed.counted("file")) could not be read: see above.") }
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

extension ImportReport.FileLine.ArticleLine {
  /// What became of an article.
  init(_ added: AddedArticle, headline: String) {
    id = added.id.rawValue
    self.headline = headline
    switch added.outcome {
    case .added: status = "added"
    case .known: status = "known"
    case .changed(let version, let orphans, let altered):
      status = "changed"
      (self.version, self.orphans) = (version, orphans)
      alteredBookmarks = altered > 0 ? altered : nil
    }
  }
}
