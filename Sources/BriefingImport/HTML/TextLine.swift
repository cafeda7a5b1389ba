/// The text of a block of a page while it is read: its pieces, and what of it is link.
struct TextLine {
  /// Stands for a line break; the pages themselves hold no control characters.
  private static let lineBreak: Unicode.Scalar = "\u{1}"

  private var scalars = String.UnicodeScalarView()
  private var textLength = 0
  private var linkLength = 0

  /// Adds text; in preformatted text line ends count.
  mutating func append(_ bytes: ArraySlice<UInt8>, isLink: Bool, keepsLines: Bool) {
    var length = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isBreakHint { continue }
      if keepsLines, scalar == "\n" {
        scalars.append(Self.lineBreak)
      } else if scalar.isLayoutSpace {
        scalars.append(" ")
      } else {
        scalars.append(scalar)
        length += 1
      }
    }
    textLength += length
    if isLink { linkLength += length }
  }

  /// Adds a sign that the page does not write.
  mutating func append(_ mark: String) { scalars.append(contentsOf: mark.unicodeScalars) }

  /// Whether the last sign ends a sentence.
  var endsSentence: Bool { scalars.last.map { ".!?…)".unicodeScalars.contains($0) } ?? false }

  mutating func breakLine() { scalars.append(Self.lineBreak) }

  /// Whether nearly all of the text is in links.
  var isLink: Bool { textLength > 0 && linkLength * 10 >= textLength * 9 }

  /// Whether there is nothing but space.
  var isBlank: Bool { textLength == 0 }

  /// The paragraphs: two line breaks in a row part two. Within one, line breaks stay as line ends.
  var paragraphs: [String] {
    var paragraphs: [String] = []
    var lines: [String] = []
    for line in scalars.split(separator: Self.lineBreak, omittingEmptySubsequences: false) {
      if let text = String(line).collapsed {
        lines.append(text)
      } else if !lines.isEmpty {
        paragraphs.append(lines.joined(separator: "\n"))
        lines = []
      }
    }
    if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
    return paragraphs
  }
}
