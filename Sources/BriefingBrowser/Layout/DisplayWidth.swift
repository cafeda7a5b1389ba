import BriefingModel

/// Columns of text: how many a piece of it takes, and where it can be cut.
enum DisplayWidth {
  /// The columns that a string takes. O(n).
  static func columns(of string: String) -> Int {
    string.unicodeScalars.reduce(0) { columns, scalar in
      guard case .glyph(_, let width) = DisplayedScalar(scalar) else { return columns }
      return columns + Int(width)
    }
  }

  /// The columns that a run of bytes takes. O(length).
  static func columns(of range: Range<Int>, in utf8: [UInt8]) -> Int {
    var columns = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if case .glyph(_, let width) = DisplayedScalar(scalar) { columns += Int(width) }
      offset += length
    }
    return columns
  }

  /// The byte of the character that covers `column` in a run of bytes; of the last character where
  /// the run is shorter. O(length).
  static func offset(atColumn column: Int, of range: Range<Int>, in utf8: [UInt8]) -> Int {
    var columns = 0
    var offset = range.lowerBound
    var last = offset
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if case .glyph(_, let width) = DisplayedScalar(scalar) {
        last = offset
        columns += Int(width)
        if columns > column { return offset }
      }
      offset += length
    }
    return last
  }

  /// The string cut to `columns`, with `…` where something was left out.
  static func truncate(_ string: String, to columns: Int) -> String {
    guard self.columns(of: string) > columns else { return string }
    guard columns > 0 else { return "" }
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in string.unicodeScalars {
      if case .glyph(_, let width) = DisplayedScalar(scalar) {
        guard used + Int(width) < columns else { break }
        used += Int(width)
      }
      result.append(scalar)
    }
    while result.last == " " { result.removeLast() }
    return String(result) + "…"
  }
}
