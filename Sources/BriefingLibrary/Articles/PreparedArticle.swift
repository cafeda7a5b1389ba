import BriefingModel
import Foundation

/// An article with everything that can be worked out before it is added, so that many can be prepared
/// at the same time and written in one go.
public struct PreparedArticle: Sendable {
  /// The article.
  public let article: Article
  /// The path or address that it was read from.
  public let origin: String?
  /// What its publisher calls it, the same for all its versions and for nothing else in the world.
  public let identifier: String?
  /// What was found in it, where it was analysed already.
  public let findings: Findings?

  let digest: Int64
  let text: Data
  let structure: Data
  let wordCount: Int
  let address: String?
  let shingles: ShingleSet
  let fingerprint: StoryFingerprint
  let foundBytes: Data?

  /// Prepares an article. O(n log n) in the length of its text.
  public init(
    _ article: Article, origin: String? = nil, identifier: String? = nil, findings: Findings? = nil
  ) {
    self.article = article
    self.origin = origin
    self.identifier = identifier
    self.findings = findings
    digest = ContentDigest.digest(article.text)
    text = Data(article.text.utf8)
    structure = Data(ArticleStructure(article).bytes)
    wordCount = article.proseWordCount
    address = article.metadata.url.flatMap { CanonicalAddress($0)?.text }
    shingles = ShingleSet(article.text, blocks: article.blocks)
    fingerprint = StoryFingerprint(shingles)
    foundBytes = findings.map { Data(FindingsCoder.encode($0)) }
  }
}

extension Article {
  /// The number of words of the prose, counted at white space.
  fileprivate var proseWordCount: Int {
    blocks.lazy.filter(\.isProse).reduce(0) { count, block in
      var words = 0
      var isInWord = false
      for byte in text.utf8[block.passage.range] {
        let isSpace = byte <= 0x20
        if !isSpace, !isInWord { words += 1 }
        isInWord = !isSpace
      }
      return count + words
    }
  }
}
