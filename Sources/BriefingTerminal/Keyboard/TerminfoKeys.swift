import BriefingBrowser

/// Which of terminfo's keys are which of lede's.
enum TerminfoKeys {
  /// The names that terminfo gives to the keys, function keys included.
  static var names: [String] { keys.map(\.name) }

  /// The bytes that a terminal sends for each key it describes, if they cannot be taken for anything
  /// that is typed: they start with an escape.
  static func table(_ sequences: [String: [UInt8]]) -> [[UInt8]: Key] {
    keys.reduce(into: [:]) { table, entry in
      guard let bytes = sequences[entry.name], bytes.count > 1, bytes[0] == 0x1B else { return }
      table[bytes] = entry.key
    }
  }

  private static let keys: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete),
      ("kcbt", .backTab), ("kent", .enter),
    ] + (1...63).map { ("kf\($0)", .function($0)) }
}
