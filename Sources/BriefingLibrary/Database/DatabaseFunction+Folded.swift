import Foundation
internal import GRDB

extension DatabaseFunction {
  /// `folded(text)`: a text without case and diacritics, for comparing; null for null.
  static let folded = DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
    values.first.flatMap { String.fromDatabaseValue($0) }?.folded
  }
}

extension String {
  /// The text without case and diacritics.
  var folded: String {
    utf8.allSatisfy { $0 < 0x80 }
      ? lowercased() : folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
