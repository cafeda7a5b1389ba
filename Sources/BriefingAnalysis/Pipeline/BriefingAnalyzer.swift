import BriefingModel

/// Finds the actors and quotations of articles: text in, findings out.
public struct BriefingAnalyzer: Sendable {
  /// The name and version of this engine, which the library keeps beside its findings.
  public static let engine = "rules-\(EngineVersion.rules), data-\(EngineVersion.data)"

  /// How much of a long text the first report covers, in UTF-8 bytes; each next one covers four
  /// times as much.
  private static let firstReport = 64 << 10

  /// The stages for texts in whatever language.
  private let stages: [any AnalysisStage]
  /// Those that go on from there with texts in the language of the lexicons.
  private let languageStages: [any AnalysisStage]

  /// An analyzer with the language knowledge in `lexicons`: the bytes of each lexicon file by its
  /// name without the extension.
  ///
  /// - Parameter speakerScore: Says how likely a speaker is the right one; without it, the confidence
  ///   is that of the rule alone.
  /// - Throws: `LexiconError` where a file is missing or malformed.
  public init(
    lexicons: [String: [UInt8]], speakerScore: SpeakerScore? = nil
  ) throws(LexiconError) {
    let lexicon = try Lexicon(lexicons)
    let cues = try CueLexicon(lexicons)
    stages = [
      Tokenizer(lexicon: lexicon),
      SentenceSplitter(),
      QuotedRegionFinder(),
      LanguageDetector(lexicon: try LanguageLexicon(lexicons, lexicon: lexicon)),
      NameFinder(lexicon: lexicon),
      ForeignNameFilter(lexicon: lexicon),
      SubjectNames(lexicon: lexicon),
      ActorResolver(lexicon: lexicon, nicknames: try Nicknames(lexicons)),
    ]
    let pronouns = try PronounWeights(lexicons)
    languageStages = [
      RoleFinder(lexicon: lexicon),
      DescriptionFinder(demonyms: try Demonyms(lexicons), titles: try TitleForms(lexicons)),
      QuotationFinder(lexicon: cues),
      ScriptFinder(lexicon: cues),
      PronounResolver(weights: pronouns),
      SpeakerAttributor(lexicon: cues, score: speakerScore),
      SpeakerPronounResolver(represented: try RepresentedGroups(lexicons)),
      GroupPronounResolver(weights: pronouns),
      NoCommentFinder(refusals: try RefusalLexicon(lexicons), cues: cues),
    ]
  }

  /// Everything that is found in an article. O(n).
  public func analyze(_ article: Article) -> Findings {
    var draft = Draft(article)
    return findings(in: &draft) ?? Findings(engine: Self.engine)
  }

  /// Everything that is found in an article, as it is found: what the beginning of a long text
  /// holds is reported first, then that of ever longer parts. O(n).
  ///
  /// - Parameters:
  ///   - isCancelled: Asked at least every 50 ms; once it says yes, the analysis ends.
  ///   - report: Takes the findings of each part; `analyzedBytes` says how far they reach. The
  ///     last one reported covers the whole text.
  /// - Returns: The findings of the whole text; nil where the analysis was cancelled.
  public func analyze(
    _ article: Article, isCancelled: () -> Bool, report: (Findings) -> Void
  ) -> Findings? {
    withoutActuallyEscaping(isCancelled) { isCancelled in
      var bytes = Self.firstReport
      while true {
        let blockCount = article.blocks.partitioningIndex { $0.passage.end > bytes }
        let isWhole = blockCount == article.blocks.count
        if isWhole || blockCount > 0 {
          var draft = Draft(article, blockCount: blockCount, isCancelled: isCancelled)
          guard let findings = findings(in: &draft) else { return nil }
          report(findings)
          if isWhole { return findings }
        }
        bytes *= 4
      }
    }
  }

  /// The findings of an article, and what the learned score sees of each quotation, for its training.
  package func scored(_ article: Article) -> (findings: Findings, features: [SpeakerFeatures]) {
    var draft = Draft(article)
    guard let findings = findings(in: &draft) else { return (Findings(engine: Self.engine), []) }
    return (findings, draft.speakerFeatures)
  }

  /// What is found in a draft; nil where the analysis was cancelled.
  private func findings(in draft: inout Draft) -> Findings? {
    do {
      try run(stages, on: &draft)
      if !draft.isForeign { try run(languageStages, on: &draft) }
    } catch {
      return nil
    }
    return Findings(
      engine: Self.engine, analyzedBytes: draft.analyzedBytes,
      sentences: draft.sentences.map { sentence in
        Passage(
          draft.tokens[sentence.tokens.lowerBound].start,
          draft.tokens[sentence.tokens.upperBound - 1].end)
      },
      actors: draft.actors, mentions: draft.mentions, quotations: draft.quotations,
      noComments: draft.noComments, isLanguageKnown: !draft.isForeign)
  }

  private func run(
    _ stages: [any AnalysisStage], on draft: inout Draft
  ) throws(AnalysisCancelled) {
    for stage in stages {
      try draft.checkCancellation()
      try stage.run(on: &draft)
    }
  }
}
