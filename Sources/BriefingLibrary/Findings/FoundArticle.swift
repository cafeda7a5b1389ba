import BriefingModel

/// What was found in a text of an article.
public struct FoundArticle: Sendable {
  /// The article.
  public let id: ArticleID
  /// What was found.
  public let findings: Findings
  let digest: Int64

  /// What was found in `text`, the article's as it was when it was analysed. O(length).
  public init(_ id: ArticleID, _ findings: Findings, in text: ArticleText) {
    (self.id, self.findings, digest) = (id, findings, ContentDigest.digest(text))
  }
}

extension Findings {
  /// Where the last passage ends, in UTF-8 bytes: the text has to be as long at least.
  var end: Int {
    let passages: [Passage] =
      sentences + mentions.map(\.passage) + actors.flatMap { $0.roles.map(\.passage) }
      + quotations.flatMap { quotation in
        [quotation.passage, quotation.cue, quotation.speakerMention].compactMap(\.self)
          + quotation.evidence.passages
      }
      + noComments.flatMap { [$0.passage, $0.cue, $0.speakerMention].compactMap(\.self) }
    return max(analyzedBytes, passages.map(\.end).max() ?? 0)
  }
}
