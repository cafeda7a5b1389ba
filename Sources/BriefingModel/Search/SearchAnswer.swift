/// What a search found, and what it left out.
public struct SearchAnswer: Hashable, Sendable, Codable {
  /// A page of the articles, in their order.
  public var hits: [SearchHit]
  /// Why there may be articles that fit and are not found, or stand further back than they should.
  public var limits: Set<SearchLimit>

  /// An answer.
  public init(hits: [SearchHit], limits: Set<SearchLimit> = []) {
    self.hits = hits
    self.limits = limits
  }
}

/// A bound that keeps a search quick, where it was reached.
public enum SearchLimit: Hashable, Sendable, Codable {
  /// More articles than this have the words; only so many, those that came into the library last,
  /// are ranked.
  case ranked(Int)
  /// More quotations than this have the words; only so many, those that came last, are looked through.
  case quotations(Int)
}

extension SearchLimit: CustomStringConvertible {
  /// What was left out and what to do, in one sentence.
  public var description: String {
    switch self {
    case .ranked(let count):
      "more than \(count) articles fit, and those that came last are ranked: a further word or a date "
        + "narrows it, and by date all count"
    case .quotations(let count):
      "more than \(count) quotations hold these words, and those that came last are looked through: "
        + "a further word or a speaker narrows it"
    }
  }
}
