/// What is wrong with a query, and where.
public struct SearchQueryError: Error, Hashable, Sendable {
  /// The query.
  public var query: String
  /// Where the mistake stands, in UTF-8 bytes of the query.
  public var passage: Passage
  /// What is wrong ("the bracket is not closed").
  public var reason: String
  /// What to write instead.
  public var hint: String

  /// A mistake in a query.
  public init(query: String, passage: Passage, reason: String, hint: String) {
    self.query = query
    self.passage = passage
    self.reason = reason
    self.hint = hint
  }

  /// The number of characters of the query before the mistake.
  public var column: Int {
    String(decoding: query.utf8.prefix(passage.start), as: UTF8.self).count
  }
}

extension SearchQueryError: CustomStringConvertible {
  /// What is wrong and what to write instead, in one sentence.
  public var description: String { "\(reason): \(hint)" }
}
