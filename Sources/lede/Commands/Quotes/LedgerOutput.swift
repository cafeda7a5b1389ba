/// Prints rows of the ledger one by one, in any format.
struct LedgerOutput {
  private let format: ListFormat
  private let width: Int
  /// How many rows were printed.
  private(set) var count = 0

  init(_ format: ListFormat, width: Int) {
    self.format = format
    self.width = width
  }

  /// Prints a row.
  ///
  /// - Throws: `StandardOutputError`.
  mutating func write(_ row: LedgerRow) throws {
    switch format {
    case .text: try StandardOutput.write((count == 0 ? [] : [""]) + text(row))
    case .markdown: try StandardOutput.write((count == 0 ? [] : [""]) + Self.markdown(row))
    case .json:
      let json = try JSONOutput.text(of: row, on: .one)
      try StandardOutput.write(bytes: Array((count == 0 ? "[\n" : ",\n").utf8) + Array(json.utf8))
    case .jsonl: try JSONOutput.writeLine(row)
    case .csv:
      try StandardOutput.write(
        (count == 0 ? [CSV.line(LedgerRow.head)] : []) + [CSV.line(row.cells)])
    }
    count += 1
  }

  /// Prints what stands behind the last row.
  mutating func finish() throws {
    switch format {
    case .json: try StandardOutput.write([count == 0 ? "[]" : "\n]"])
    case .csv where count == 0: try StandardOutput.write([CSV.line(LedgerRow.head)])
    case .text, .markdown, .jsonl, .csv: break
    }
  }

  private func text(_ row: LedgerRow) -> [String] {
    let speaker = row.speaker ?? "Speaker unknown"
    let kind = row.kind == "no-comment" ? "no comment" : row.kind
    return Paragraph("\(speaker) (\(kind))", width: width).lines
      + Paragraph(row.marked, width: width, first: "  ").lines
      + Paragraph(row.origin, width: width, first: "    ").lines
      + row.alsoIn.flatMap { Paragraph($0, width: width, first: "    ").lines }
  }

  private static func markdown(_ row: LedgerRow) -> [String] {
    let address = row.url.map { " " + Markdown.link(to: $0) } ?? ""
    return [
      "> \(Markdown.escaped(row.marked(row.printed)))", ">",
      "> — \(Markdown.escaped(row.speaker ?? "speaker unknown")) (\(row.kind)), "
        + Markdown.escaped(row.origin) + address,
    ] + row.alsoIn.map { "> " + Markdown.escaped($0) }
  }
}
