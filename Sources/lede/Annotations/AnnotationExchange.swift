import BriefingLibrary
import BriefingModel
import Foundation

/// Turns the bookmarks of a library into annotations, and annotations into bookmarks.
struct AnnotationExchange {
  private let texts: BookmarkedTexts
  private let library: Library

  init(_ library: Library) {
    self.library = library
    texts = BookmarkedTexts(library)
  }

  /// Why an annotation is no bookmark of this library's.
  enum Problem: Error, CustomStringConvertible {
    /// The library does not have the text.
    case noArticle(String)
    /// It quotes no words.
    case noWords(String)

    var description: String {
      switch self {
      case .noArticle(let source):
        "the library has no article \(source): import the article and then its bookmarks"
      case .noWords(let source):
        "an annotation of \(source) quotes no words, so it has no passage: it was left out"
      }
    }
  }

  /// A bookmark as an annotation.
  func annotation(of bookmark: Bookmark) throws -> Annotation {
    let offsets = try texts.offsets(of: bookmark)
    let anchor = bookmark.anchor
    var bodies = bookmark.tags.map { Annotation.Body(purpose: "tagging", value: $0) }
    if !bookmark.note.isEmpty {
      bodies.insert(
        Annotation.Body(purpose: "commenting", value: bookmark.note, format: "text/plain"), at: 0)
    }
    let target = Annotation.Target(
      source: try source(of: bookmark),
      selector: OneOrMany([
        Annotation.Selector(
          type: "TextQuoteSelector", exact: anchor.exact, prefix: anchor.prefix,
          suffix: anchor.suffix),
        Annotation.Selector(
          type: "TextPositionSelector", start: offsets.scalar(atByte: anchor.position.start),
          end: offsets.scalar(atByte: anchor.position.end)),
      ]))
    return Annotation(
      id: "urn:lede:bookmark:\(bookmark.id)", motivation: OneOrMany(["bookmarking"]),
      created: Self.timestamp(bookmark.created), body: bodies.isEmpty ? nil : OneOrMany(bodies),
      target: OneOrMany([target]))
  }

  /// The bookmark that an annotation stands for, not kept yet.
  ///
  /// - Throws: `Problem`, `LibraryError`.
  func bookmark(from annotation: Annotation) throws -> Bookmark {
    guard let target = annotation.target.values.first else { throw Problem.noWords("nothing") }
    let source = target.source
    guard let id = try article(of: source) else {
      throw Problem.noArticle(source.headline ?? source.id)
    }
    let selectors = target.selector?.values ?? []
    guard let quote = selectors.first(where: { $0.type == "TextQuoteSelector" }),
      let exact = quote.exact, !exact.isEmpty
    else { throw Problem.noWords(source.headline ?? source.id) }
    let bodies = annotation.body?.values ?? []
    var bookmark = Bookmark(
      article: id,
      anchor: TextAnchor(
        exact: exact, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "",
        position: Passage(0, exact.utf8.count)),
      note: bodies.filter { $0.purpose != "tagging" }.compactMap(\.value).joined(separator: "\n"),
      tags: bodies.filter { $0.purpose == "tagging" }.compactMap(\.value),
      created: annotation.created.flatMap(Self.seconds) ?? Clock.secondsSince1970)
    bookmark.version = try version(of: source, in: id)
    if let place = selectors.first(where: { $0.type == "TextPositionSelector" })?.start {
      let start = try texts.offsets(of: bookmark).byte(atScalar: place)
      bookmark.anchor.position = Passage(start, start + exact.utf8.count)
    }
    return bookmark
  }

  private func source(of bookmark: Bookmark) throws -> AnnotationSource {
    let metadata = try texts.metadata(of: bookmark)
    let digest = try library.textDigest(of: bookmark.article, version: bookmark.version)
    var source = AnnotationSource(id: metadata?.url ?? AnnotationSource.scheme + (digest ?? ""))
    source.type = "Text"
    source.headline = metadata?.headline
    source.outlet = metadata?.outlet
    source.date = metadata?.date?.description
    source.digest = digest
    source.version = bookmark.version
    source.isOrphan = bookmark.isOrphan ? true : nil
    source.words = bookmark.changedWords
    return source
  }

  private func article(of source: AnnotationSource) throws -> ArticleID? {
    let digest = source.digest ?? String(source.id.dropFirst(AnnotationSource.scheme.count))
    if let id = try library.article(withTextDigest: digest) { return id }
    return try library.article(atAddress: source.id)
  }

  /// The version that an annotation's offsets belong to, where the library has it under that number.
  private func version(of source: AnnotationSource, in id: ArticleID) throws -> Int {
    let versions = try library.versions(of: id)
    for version in versions
    where try library.textDigest(of: id, version: version.number) == source.digest {
      return version.number
    }
    return versions.first?.number ?? 1
  }

  private static func timestamp(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  private static func seconds(_ timestamp: String) -> Int64? {
    let plain = try? Date(timestamp, strategy: .iso8601)
    let exact = try? Date(
      timestamp, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    return (plain ?? exact).map { Int64($0.timeIntervalSince1970) }
  }
}
