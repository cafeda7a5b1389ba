/// What stands between double quotation marks, with the marks, paragraph by paragraph. A mark that
/// is not closed runs to the end of its paragraph.
struct MarkedRegions {
  /// The regions, in the order of the text.
  private(set) var regions: [Range<Int>] = []

  private static let opening: Set<Unicode.Scalar> = ["“", "„", "«"]
  private static let closing: Set<Unicode.Scalar> = ["”", "»"]
  /// What may stand before a straight mark that closes.
  private static let beforeClosing: Set<Unicode.Scalar> = [
    ".", ",", "!", "?", ";", ":", ")", "’", "'", "…",
  ]

  init(_ text: DocumentText) {
    for line in text.lines { add(line, of: text.scalars) }
  }

  private mutating func add(_ line: Range<Int>, of scalars: [Unicode.Scalar]) {
    var open: Int?
    for at in line {
      let scalar = scalars[at]
      if Self.opening.contains(scalar) {
        open = open ?? at
      } else if Self.closing.contains(scalar) || scalar == "\"" && open != nil {
        if let start = open { regions.append(start..<at + 1) }
        open = nil
      } else if scalar == "\"", at == line.lowerBound || Self.opens(at, in: line, of: scalars) {
        open = at
      }
    }
    if let open { regions.append(open..<line.upperBound) }
  }

  /// Whether a straight mark looks like one that opens.
  private static func opens(
    _ at: Int, in line: Range<Int>, of scalars: [Unicode.Scalar]
  ) -> Bool {
    let before = at > line.lowerBound ? scalars[at - 1] : " "
    let after = at + 1 < line.upperBound ? scalars[at + 1] : " "
    return !before.isLetterOrDigit && !beforeClosing.contains(before) && !after.isSpace
  }
}
