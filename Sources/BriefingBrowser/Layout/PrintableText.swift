/// Text from an article made fit for a terminal as plain text: the same boundary that the screen
/// has, for what is printed without one.
public struct PrintableText: Hashable, Sendable {
  /// The text: on one line, without a scalar that could act on a terminal or hide in it.
  public let text: String

  /// Makes text printable; line ends and tabs become spaces. O(n).
  public init(_ string: String) {
    var scalars = String.UnicodeScalarView()
    let all = string.unicodeScalars
    for index in all.indices {
      switch DisplayedScalar(all[index]) {
      case .glyph(let glyph, _): scalars.append(glyph)
      case .mark(let mark): scalars.append(mark)
      case .vanished:
        if Joiner.isKept(at: index, in: all) { scalars.append(all[index]) }
      }
    }
    text = String(scalars)
  }

  /// The columns that it takes. O(n).
  public var columns: Int { DisplayWidth.columns(of: text) }

  /// The text in lines of at most `width` columns; none where it is empty. O(n).
  public func lines(width: Int) -> [String] {
    let utf8 = Array(text.utf8)
    return LineBreaker.lines(of: 0..<utf8.count, in: utf8, width: width).map { line in
      String(decoding: utf8[line.range], as: UTF8.self)
    }
  }

  /// The text cut to `columns`, with `…` where something was left out. O(n).
  public func truncated(to columns: Int) -> String {
    DisplayWidth.truncate(text, to: columns)
  }
}
