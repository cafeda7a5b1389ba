/// The characters that charts are drawn with. What a chart means never hangs on a colour: each kind of
/// mark has a character of its own.
public enum ChartGlyphs: String, Sendable, CaseIterable {
  /// Braille patterns, blocks and lines.
  case unicode
  /// Nothing beyond ASCII, for terminals and fonts that have no more.
  case ascii

  /// What a terminal can be trusted to show, by the environment of the program: an encoding that is
  /// not UTF-8, or a terminal known to have no Braille patterns, gets ASCII.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    // Where nothing is said, as in many containers, terminals still take UTF-8.
    let isUTF8 = locale.map { name in
      let name = name.lowercased()
      return name.contains("utf-8") || name.contains("utf8")
    }
    let terminal = environment["TERM"] ?? ""
    let isPlain = ["linux", "dumb"].contains(terminal) || terminal.hasPrefix("vt")
    self = isUTF8 == false || isPlain ? .ascii : .unicode
  }

  /// The first of two, or the second in ASCII.
  private func pick(_ unicode: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
    self == .unicode ? unicode : ascii
  }

  /// Where a quotation begins.
  var quotation: Unicode.Scalar { pick("“", "\"") }
  /// What a quotation goes on over.
  var speech: Unicode.Scalar { pick("━", "=") }
  /// Where a source would not comment.
  var noComment: Unicode.Scalar { pick("×", "x") }
  /// Where a section begins.
  var section: Unicode.Scalar { pick("┊", ":") }
  /// The line under the place of the reader, and what points at it.
  var place: Unicode.Scalar { pick("│", ".") }
  var placeHead: Unicode.Scalar { pick("▼", "v") }
  /// What stands where words were cut.
  var ellipsis: String { self == .unicode ? "…" : "..." }

  /// Mentions in the left and the right half of a column.
  func mention(left: Bool, right: Bool) -> Unicode.Scalar {
    guard self == .unicode else { return left && right ? "#" : "|" }
    var canvas = BrailleCanvas(columns: 1, rows: 1)
    for y in 0..<BrailleCanvas.dotsPerRow {
      if left { canvas.set(x: 0, y: y) }
      if right { canvas.set(x: 1, y: y) }
    }
    return canvas.scalar(column: 0, row: 0)
  }

  /// A bar that fills `eighths` of a character from below, 0 to 8; a bar of something is never empty.
  func bar(eighths: Int) -> Unicode.Scalar {
    let level = min(max(eighths, 0), 8)
    guard level > 0 else { return " " }
    if self == .unicode { return Unicode.Scalar(UInt32(0x2580 + level)) ?? "█" }
    return Array(".:-=+*#%".unicodeScalars)[level - 1]
  }
}
