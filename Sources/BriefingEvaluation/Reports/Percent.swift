import Foundation

/// Numbers as the corpora's own scorers print them.
enum Percent {
  /// A part of one in per cent, with one decimal, in six columns.
  static func column(_ value: Double) -> String { String(format: "%6.1f", 100 * value) }

  /// The same; a dash where there is no value.
  static func column(_ value: Double?) -> String { value.map(column) ?? "   –  " }

  /// A part of one in per cent, with one decimal.
  static func text(_ value: Double) -> String { String(format: "%.1f", 100 * value) }

  /// A part of one in per cent, with one decimal; nothing counts as nought.
  static func text(_ share: Share) -> String { text(share.value ?? 0) }
}

extension String {
  /// The string with spaces before it until it has so many characters.
  func leading(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// The string with spaces behind it until it has so many characters.
  func trailing(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Figures {
  /// Precision, recall and F1 in columns.
  var columns: String {
    [precision, recall, f1].map { Percent.column($0) }.joined(separator: " ")
  }
}
