import BriefingAnalysis
import BriefingBrowser
import BriefingData
import BriefingImport
import BriefingModel

/// The whole way of bytes that nobody vouches for: from a file to what is found in it, and to a
/// search for its first words.
public struct HostileBytes: Sendable {
  private let reader: ArticleReader
  private let analyzer: BriefingAnalyzer

  /// What reads and analyses, with the data that ships with lede.
  ///
  /// - Throws: What each of them throws where lede's own data is not at hand.
  public init() throws {
    let data = try BriefingData()
    let lexicons = try data.lexicons()
    reader = ArticleReader(furniture: lexicons["furniture"] ?? [])
    analyzer = try BriefingAnalyzer(
      lexicons: lexicons, speakerScore: SpeakerScore(data.model("speakers")))
  }

  /// Under which names bytes are read: the name may choose the format.
  public static let names = ["article", "article.md"]

  /// What goes wrong on the way of some bytes; nothing.
  public func problems(with bytes: [UInt8]) -> [String] {
    var seen: [Article] = []
    var problems: [String] = []
    for name in Self.names {
      _ = reader.readBeginning(bytes, name: name)
      // Bytes that are no article are refused with an error, which is as it should be.
      guard let article = try? reader.read(bytes, name: name), !seen.contains(article) else {
        continue
      }
      seen.append(article)
      problems += article.problems
      let findings = analyzer.analyze(article)
      problems += findings.problems(in: article)
      problems += anchorProblems(findings, in: article.text)
      problems += offsetProblems(article.text)
    }
    return problems + searchProblems(bytes, seen) + feedProblems(bytes) + letterProblems(bytes)
  }

  /// Reads some bytes under a name and analyses them, which is what takes time.
  public func analyze(_ bytes: [UInt8], name: String) {
    guard let article = try? reader.read(bytes, name: name) else { return }
    _ = analyzer.analyze(article)
  }

  /// A passage is found again where it stands, and elsewhere only by the same words.
  private func anchorProblems(_ findings: Findings, in text: ArticleText) -> [String] {
    let other = ArticleText("New: " + text[text.passage])
    return (findings.quotations.map(\.passage) + findings.sentences).prefix(8).compactMap {
      passage in
      let anchor = TextAnchor(passage, in: text)
      guard anchor.resolve(in: text) == passage else {
        return "passage \(passage.range) is not found again"
      }
      guard let moved = anchor.resolve(in: other) else { return nil }
      return other[moved] == text[passage]
        ? nil : "passage \(passage.range) is found as other words"
    }
  }

  /// Bytes to scalars and back.
  private func offsetProblems(_ text: ArticleText) -> [String] {
    let offsets = ScalarOffsets(text)
    return stride(from: 0, to: text.count, by: max(1, text.count / 16)).compactMap { byte in
      let start = text.scalarBoundary(atOrBefore: byte)
      return offsets.byte(atScalar: offsets.scalar(atByte: start)) == start
        ? nil : "byte \(start) is another one as a scalar"
    }
  }

  /// The bytes as a list of feeds, which is read again as it was written, and as a page that names its
  /// feeds.
  private func feedProblems(_ bytes: [UInt8]) -> [String] {
    _ = FeedLinks.read(bytes, at: "https://example.org/")
    guard let feeds = try? SubscriptionList.read(bytes) else { return [] }
    let written = SubscriptionList.opml(feeds, title: "feeds")
    let again = try? SubscriptionList.read(Array(written.utf8))
    return again?.map(\.address).sorted() == feeds.map(\.address).sorted()
      ? [] : ["\(feeds.count) feeds are \(again?.count ?? 0) when their list is read again"]
  }

  /// The bytes as a text that is analysed to the letter.
  private func letterProblems(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let article = reader.structure(ArticleText(text))
    guard article.text[article.text.passage] == text else {
      return ["a text to the letter is another one"]
    }
    return article.problems + analyzer.analyze(article).problems(in: article)
  }

  /// What the bytes begin with, looked for in the articles and understood as a query of the library.
  private func searchProblems(_ bytes: [UInt8], _ articles: [Article]) -> [String] {
    let query = String(decoding: bytes.prefix(48), as: UTF8.self)
    let search = TextSearch(query)
    let matches = articles.flatMap { article in
      article.text.problems(with: search.passages(in: article), named: "match")
    }
    // A query with a mistake is refused, which is as it should be.
    let words = (try? SearchParser.parse(query))?.soughtWords ?? []
    return matches
      + words.filter { $0.text.unicodeScalars.contains("\"") || $0.text.isEmpty }.map {
        "a query looks for \($0.text)"
      }
  }
}
