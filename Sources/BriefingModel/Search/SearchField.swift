/// What a word of a query can be asked to stand in: `field:word`.
///
/// The one list of fields, from which the parser, the help and the documentation come.
public enum SearchField: String, Sendable, Codable, CaseIterable {
  case headline, actor, speaker, quote, kind, note, tag, section, outlet, feed, date
  case state = "is"

  /// What it is for, in a line.
  public var summary: String {
    switch self {
    case .headline: "words of the headline"
    case .actor: "a person, organisation or place, by any of its names"
    case .speaker: "whoever is quoted; speaker:unknown for quotations without one"
    case .quote: "words that somebody said"
    case .kind: "how it is said: direct, mixed, indirect or no-comment"
    case .note: "words of your notes"
    case .tag: "a tag of your bookmarks"
    case .section: "words of a heading, or the publisher's section"
    case .outlet: "the publication"
    case .feed: "the feed that it came from, by its name or a folder of it"
    case .date: "when it was published: a year, month or day, or from one to another"
    case .state:
      "unread, read, bookmarked, changed or orphan (bookmarks whose words changed, or went)"
    }
  }

  /// How it is written.
  public var example: String {
    switch self {
    case .headline: "headline:election"
    case .actor: "actor:haftar"
    case .speaker: "speaker:\"ada lund\""
    case .quote: "quote:\"no evidence\""
    case .kind: "kind:indirect"
    case .note: "note:check"
    case .tag: "tag:ports"
    case .section: "section:background"
    case .outlet: "outlet:reuters"
    case .feed: "feed:\"harbour post\""
    case .date: "date:2023-11..2024-01"
    case .state: "is:unread"
    }
  }

  /// Whether its words are about one quotation: such fields side by side mean the same one.
  public var isOfQuotation: Bool { self == .speaker || self == .quote || self == .kind }

  /// Whether it takes one of a few words, or a date, so that what follows behind a space is not its.
  public var takesOneWord: Bool { self == .kind || self == .date || self == .state }

  /// The query language in words, for help.
  public static var help: String {
    let width = allCases.map(\.example.count).max() ?? 0
    return allCases.map { field in
      field.example + String(repeating: " ", count: width - field.example.count + 2)
        + field.summary
    }.joined(separator: "\n")
  }
}

/// What the reader did with an article, for `is:`.
public enum SearchState: String, Sendable, Codable, CaseIterable {
  /// It was not opened yet.
  case unread
  /// It was opened.
  case read
  /// It has a bookmark.
  case bookmarked
  /// It has a bookmark of a passage whose words have changed.
  case changed
  /// It has a bookmark that no longer finds its passage.
  case orphan
}

/// How words are attributed, for `kind:`: a quotation's kind, or that a source did not comment.
public enum StatementKind: String, Sendable, Codable, CaseIterable {
  case direct, mixed, indirect
  case noComment = "no-comment"

  /// The kind of a quotation.
  public init(_ kind: Quotation.Kind) {
    switch kind {
    case .direct: self = .direct
    case .mixed: self = .mixed
    case .indirect: self = .indirect
    }
  }
}
