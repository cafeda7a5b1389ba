import BriefingModel

/// Finds the actors and quotations of articles: text in, findings out.
public struct BriefingAnalyzer: Sendable {
  /// The name and version of this engine, which the library keeps beside its findings.
  public static let engine = "rules-1"

  private let stages: [any AnalysisStage]

  /// An analyzer with the language knowledge in `lexicons`: the bytes of each lexicon file by its
  /// name without the extension.
  ///
  /// - Throws: `LexiconError` where a file is missing or malformed.
  public init(lexicons: [String: [UInt8]]) throws(LexiconError) {
    stages = []
  }

  /// Everything that is found in an article.
  public func analyze(_ article: Article) -> Findings {
    var draft = Draft(article)
    for stage in stages { stage.run(on: &draft) }
    return Findings(
      engine: Self.engine, analyzedBytes: article.text.count,
      sentences: draft.sentences.map { sentence in
        Passage(
          draft.tokens[sentence.tokens.lowerBound].passage.start,
          draft.tokens[sentence.tokens.upperBound - 1].passage.end)
      },
      actors: draft.actors, mentions: draft.mentions, quotations: draft.quotations,
      noComments: draft.noComments)
  }
}
