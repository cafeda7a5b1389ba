import BriefingModel
import Yams

/// What a Markdown file says about itself between two lines of `---` at its head.
struct FrontMatter {
  private var fields: [String: String] = [:]

  /// The most bytes of front matter.
  private static let sizeLimit = 8_192

  /// Whether a text begins with front matter.
  static func opens(_ bytes: [UInt8]) -> Bool {
    bounds(bytes) != nil
  }

  /// The front matter of a text, and the offset of the first byte after it.
  ///
  /// - Throws: `ImportError.badFrontMatter`.
  static func read(_ bytes: [UInt8]) throws(ImportError) -> (FrontMatter, bodyStart: Int) {
    guard let (yaml, bodyStart) = bounds(bytes) else { return (FrontMatter(), 0) }
    guard isShallow(bytes[yaml]) else {
      throw .badFrontMatter(line: 1, reason: "nested too deeply")
    }
    return (try FrontMatter(yaml: String(decoding: bytes[yaml], as: UTF8.self)), bodyStart)
  }

  /// Where the YAML stands and where the body starts. The first line in between must look like a
  /// field, so that a text with two drawn lines is not taken for one with front matter.
  private static func bounds(_ bytes: [UInt8]) -> (yaml: Range<Int>, bodyStart: Int)? {
    let head = bytes.prefix(sizeLimit)
    guard head.starts(with: "---\n".utf8) else { return nil }
    var start = 4
    while start < head.count {
      let end = head[start...].firstIndex(of: 0x0A) ?? head.count
      let line = head[start..<end]
      if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
        return (4..<start, min(end + 1, bytes.count))
      }
      if start == 4, !line.contains(UInt8(ascii: ":")), line.first != UInt8(ascii: "#") {
        return nil
      }
      start = end + 1
    }
    return nil
  }

  /// Whether the YAML nests so little that a recursive parser stays within its stack.
  private static func isShallow(_ yaml: ArraySlice<UInt8>) -> Bool {
    let brackets = yaml.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    return brackets <= 64
      && yaml.split(separator: 0x0A).allSatisfy { line in
        zip(line, line.dropFirst()).count { mark, next in
          (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "?")) && next.isASCIISpace
        } <= 16
      }
  }

  private init() {}

  private init(yaml: String) throws(ImportError) {
    do {
      // The basic resolver leaves every scalar as text; the default one costs the first article a
      // dozen regular expressions.
      guard let mapping = try Yams.compose(yaml: yaml, .basic)?.mapping else { return }
      for (key, value) in mapping {
        guard let key = key.string?.lowercased(), let text = Self.text(of: value) else { continue }
        fields[key] = text
      }
    } catch let error as YamlError {
      throw .badFrontMatter(line: Self.line(of: error) + 1, reason: "not YAML")
    } catch {
      throw .badFrontMatter(line: 1, reason: "not YAML")
    }
  }

  /// The words of a field: a scalar, or the entries of a list.
  private static func text(of node: Node) -> String? {
    let entries =
      node.sequence.map { $0.compactMap(\.scalar?.string) } ?? [node.scalar?.string ?? ""]
    let text = entries.joined(separator: ", ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 0
    }
  }

  private subscript(_ keys: String...) -> String? {
    keys.lazy.compactMap { fields[$0] }.first
  }

  /// The headline, where the front matter gives one.
  var headline: String? { self["title", "headline"] }

  /// What is known about the article; `headline` where the front matter gives none.
  func metadata(headline: String) -> Article.Metadata {
    Article.Metadata(
      headline: self.headline ?? headline, byline: self["author", "authors", "byline"],
      outlet: self["outlet", "publisher", "publication"], dateline: self["dateline"],
      date: self["date", "published"].flatMap { CalendarDate(iso: $0.prefix(10)) },
      url: self["url", "source", "link"], language: self["lang", "language"])
  }
}
