import BriefingImport
import BriefingModel
import Foundation
import Testing

/// Pages in the shape of those that the web has, each with what a reader should get of it.
@Suite struct WebPageTests {
  static let names = [
    "public-broadcaster", "broadsheet", "wire-agency", "blog-theme", "essay-platform",
    "press-release", "wiki-news", "old-tables", "live-blog", "tabloid", "paywall",
    "cms-wordpress", "cms-arc", "cms-hashed", "cms-live", "cms-blocks", "cms-drupal", "cms-amp",
  ]

  @Test(arguments: names) func thePageIsLeftOutAndTheArticleStays(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    let page = try Data(contentsOf: folder.appending(path: name + ".html"))
    let expected = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let article = try ArticleReader(furniture: Array(Sample.lexicon.utf8))
      .read(Array(page), name: name + ".html")
    let found = (article.facts + article.outline).joined(separator: "\n") + "\n"
    #expect(found == expected)
  }
}

extension Article {
  /// What is known about the article, a line each.
  var facts: [String] {
    let known: [(String, String?)] = [
      ("headline", metadata.headline), ("byline", metadata.byline), ("outlet", metadata.outlet),
      ("date", metadata.date?.description), ("url", metadata.url),
      ("language", metadata.language), ("section", metadata.section),
    ]
    return known.compactMap { key, value in value.map { "\(key) = \($0)" } }
      + metadata.subjects.map { subject in
        "subject = \(subject.name), \(subject.kind), \(subject.identifier ?? "-")"
      }
  }
}
