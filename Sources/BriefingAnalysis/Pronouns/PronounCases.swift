import BriefingModel

/// The pronouns of a text with all that each may mean: what training and measuring need.
package struct PronounCases {
  /// A pronoun and whom it may mean.
  package struct Case {
    /// Where the pronoun stands.
    package var passage: Passage
    /// Whom it may mean; the last one is nobody.
    package var candidates: [Candidate]
    /// Whether it is "it" or "they", which may mean organisations and places.
    package var isOfGroups: Bool
  }

  /// Somebody whom a pronoun may mean.
  package struct Candidate {
    /// Where the text names or describes them; none for nobody.
    package var mentions: [Passage]
    /// The weights that add up to the score, as indices.
    package var weights: [Int]
  }

  /// The number of weights.
  package static var weightCount: Int { PronounWeights.none.values.count }
  /// How much likelier the likeliest must be than the next.
  package static func margin(isOfGroups: Bool) -> Float {
    isOfGroups ? GroupPronounResolver.margin : PronounResolver.margin
  }

  private let language: TrainingText.Language
  private let stages: [any AnalysisStage]

  /// Reads the lexicons.
  ///
  /// - Throws: `LexiconError`.
  package init(
    lexicons: [String: [UInt8]], language: TrainingText.Language
  ) throws(LexiconError) {
    self.language = language
    stages = [
      QuotedRegionFinder(),
      ActorResolver(lexicon: language.lexicon, nicknames: try Nicknames(lexicons)),
      RoleFinder(lexicon: language.lexicon),
      DescriptionFinder(demonyms: try Demonyms(lexicons), titles: try TitleForms(lexicons)),
      QuotationFinder(lexicon: try CueLexicon(lexicons)),
      ScriptFinder(lexicon: try CueLexicon(lexicons)),
    ]
  }

  /// The pronouns of a text of which each line is a paragraph; `weights` decide on those before, whom
  /// the next ones may mean, too.
  package func cases(in text: String, weights: [Float]) -> [Case] {
    var draft = TrainingText(text, language: language).draft
    for stage in stages { try? stage.run(on: &draft) }
    var mentions: [Actor.ID: [Passage]] = [:]
    for mention in draft.mentions { mentions[mention.actor, default: []].append(mention.passage) }
    var cases: [Case] = []
    let tokens = draft.tokens
    let weights = PronounWeights(values: weights)
    var walk = PronounWalk(draft, weights: weights)
    var groups = GroupWalk(draft, weights: weights)
    for index in draft.sentences.indices {
      walk.read(sentence: index, of: draft) {
        cases.append(Self.item($0, isOfGroups: false, mentions, tokens))
      }
      groups.read(sentence: index, of: draft) {
        cases.append(Self.item($0, isOfGroups: true, mentions, tokens))
      }
    }
    return cases
  }

  private static func item(
    _ choice: PronounWalk.Choice, isOfGroups: Bool, _ mentions: [Actor.ID: [Passage]],
    _ tokens: [Token]
  ) -> Case {
    let candidates = choice.candidates.map { candidate in
      var passages: [Passage] = []
      switch candidate.who {
      case .actor(let id): passages = mentions[id] ?? []
      case .unnamed: passages = candidate.token.map { [tokens[$0].passage] } ?? []
      case .nobody: break
      }
      return Candidate(
        mentions: passages,
        weights: candidate.features.flatMap { PronounWeights.indices(of: $0, part: choice.part) })
    }
    return Case(passage: choice.pronoun, candidates: candidates, isOfGroups: isOfGroups)
  }

  /// The lines of the lexicon that holds these weights.
  package static func lines(_ weights: [Float]) -> [String] {
    PronounWeights(values: weights).lines
  }
}
