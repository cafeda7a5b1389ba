/// A text in the unit in which corpora count: Unicode scalars.
package struct DocumentText {
  package let scalars: [Unicode.Scalar]

  package init(_ string: String) {
    scalars = Array(string.unicodeScalars)
  }

  /// The words of a stretch; what lies outside the text is left out.
  package subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(view)
  }

  /// The paragraphs: the lines that are not empty.
  var lines: [Range<Int>] { lines(in: scalars.indices) }

  /// The lines of a stretch that are not empty.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    scalars[range.clamped(to: scalars.indices)].split(separator: "\n").map(\.indices)
  }
}
