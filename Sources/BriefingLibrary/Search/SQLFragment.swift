internal import GRDB

/// A piece of SQL with the values that it binds. Only the library's own words are ever part of the
/// text; what the reader or an article wrote is bound.
struct SQLFragment {
  var sql: String
  var arguments: StatementArguments

  init(_ sql: String, _ arguments: StatementArguments = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// Fragments between brackets, a word between them.
  static func joined(_ parts: [SQLFragment], by word: String) -> SQLFragment {
    SQLFragment(
      parts.map { "(\($0.sql))" }.joined(separator: " \(word) "),
      parts.reduce(into: []) { $0 += $1.arguments })
  }

  /// What is true where the fragment is false or not known.
  var negated: SQLFragment { SQLFragment("(\(sql)) IS NOT TRUE", arguments) }
}
