import BriefingBrowser

/// Text wrapped to a width, its white space collapsed, with what stands before its first line and
/// the others.
struct Paragraph {
  let lines: [String]

  init(_ text: String, width: Int, first: String = "", rest: String? = nil) {
    let rest = rest ?? String(repeating: " ", count: PrintableText(first).columns)
    let room = max(width - PrintableText(first).columns, 20)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    lines = PrintableText(words).lines(width: room).enumerated()
      .map { ($0.offset == 0 ? first : rest) + $0.element }
  }
}
