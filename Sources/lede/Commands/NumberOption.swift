import ArgumentParser

/// Checks what a number on the command line may be.
enum NumberOption {
  /// More rows than any library has, and few enough to be counted on from.
  static let most = Int(Int32.max) - 1

  /// Checks the value of an option.
  ///
  /// - Throws: `ValidationError`, in words for the reader.
  static func check(_ name: String, _ value: Int?, in range: ClosedRange<Int>) throws {
    guard let value, !range.contains(value) else { return }
    let upTo = range.upperBound == most ? "or more" : "to \(range.upperBound)"
    throw ValidationError("--\(name) is \(range.lowerBound) \(upTo), and not \(value)")
  }

  /// Checks how many of something are asked for: 1 or more.
  ///
  /// - Throws: `ValidationError`.
  static func checkLimit(_ value: Int?) throws { try check("limit", value, in: 1...most) }
}
