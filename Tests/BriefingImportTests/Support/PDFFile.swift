/// A PDF document made by hand: plain lines on pages.
enum PDFFile {
  /// The document with a page for each list of lines.
  static func document(_ pages: [[String]]) -> [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, lines) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
          + "/Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * index) 0 R >>")
      let drawn = lines.map { $0.isEmpty ? "0 -24 Td" : "(\($0)) Tj 0 -14 Td" }
      let stream = "BT /F1 12 Tf 72 770 Td \(drawn.joined(separator: " ")) ET"
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    return assemble(objects)
  }

  private static func assemble(_ objects: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let place = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += table + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
    return Array((text + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}
