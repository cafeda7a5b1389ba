import BriefingBrowser
import BriefingModel

/// The versions of an article and its copies as JSON.
struct ListedVersions: Encodable {
  private let article: Int64
  private let versions: [Version]
  private let copies: [ListedArticle]

  /// A version with what was known about the article then.
  private struct Version: Encodable {
    let version: ArticleVersion

    private enum CodingKeys: CodingKey {
      case number, added
    }

    func encode(to encoder: any Encoder) throws {
      try ListedMetadata(version.metadata).encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(version.number, forKey: .number)
      try container.encode(version.added, forKey: .added)
    }
  }

  init(_ known: ArticleVersions) {
    article = known.article.rawValue
    versions = known.versions.map(Version.init)
    copies = known.copies.filter { $0.id != known.article }.map(ListedArticle.init)
  }
}
