import BriefingModel

/// A text as the stages before the models see it: what training and measuring need of it.
package struct TrainingText {
  let draft: Draft
  /// What the models see of each token.
  package let forms: [WordForm]

  /// The language knowledge of the stages, read once.
  package struct Language: Sendable {
    let lexicon: Lexicon
    /// Surnames and given names from all parts of the world.
    package let surnames: [String]
    package let givenNames: [String]

    /// Reads the lexicons.
    ///
    /// - Throws: `LexiconError`.
    package init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
      lexicon = try Lexicon(lexicons)
      surnames = try Self.words(of: "surnames", in: lexicons)
      givenNames = try Self.words(of: "given-names", in: lexicons)
    }

    private static func words(
      of name: String, in lexicons: [String: [UInt8]]
    ) throws(LexiconError) -> [String] {
      var words: [String] = []
      try LexiconFile(name, in: lexicons).forEachEntry { (entry) in
        if let word = entry.text(0) { words.append(word) }
      }
      return words
    }
  }

  /// A text of which each line is a paragraph.
  package init(_ text: String, language: Language) {
    var draft = Draft(Article(paragraphs: text))
    let stages: [any AnalysisStage] = [
      Tokenizer(lexicon: language.lexicon), SentenceSplitter(),
      NameFinder(lexicon: language.lexicon),
    ]
    for stage in stages { try? stage.run(on: &draft) }
    forms = WordForm.forms(of: draft)
    self.draft = draft
  }

  /// The text of a passage.
  package func text(_ passage: Passage) -> String { draft.text(passage) }

  /// Where each token stands, in bytes.
  package var tokens: [Passage] { draft.tokens.map(\.passage) }

  /// The sentences, as ranges of tokens.
  package var sentences: [Range<Int>] { draft.sentences.map(\.tokens) }

  /// What a syntax stage finds.
  package func syntax(by stage: SyntaxStage) -> Syntax {
    var draft = draft
    try? stage.run(on: &draft)
    return draft.syntax
  }

  /// What a tagger finds.
  package func tags(by tagger: PartOfSpeechTagger) -> [PartOfSpeech] {
    var tags: [PartOfSpeech] = []
    var buffer = FeatureBuffer()
    for sentence in sentences {
      tagger.tag(sentence, of: forms, buffer: &buffer, into: &tags)
    }
    return tags
  }

  /// What the features of names are made of, where the words have these tags.
  package func nameFeatures(tags: [PartOfSpeech], language: Language) -> NameFeatures? {
    var draft = draft
    draft.syntax.tags = tags
    let context = try? NameContext(draft, forms: forms, lexicon: language.lexicon)
    return context.map(NameFeatures.init)
  }

  /// The names that the rules find, or that the trained finder makes of them.
  package func names(
    by models: AnalysisModels? = nil, language: Language
  ) -> [(tokens: Range<Int>, kind: Actor.Kind)] {
    var draft = draft
    if let models {
      let finder = LearnedNameFinder(models.names, lexicon: language.lexicon)
      try? models.syntax.run(on: &draft)
      try? finder.run(on: &draft)
    }
    return draft.names.map { ($0.tokens, $0.kind) }
  }

  /// The number of names that all trained stages find, for measuring their speed.
  package func nameCount(by models: AnalysisModels, language: Language) -> Int {
    var draft = draft
    let finder = LearnedNameFinder(models.names, lexicon: language.lexicon)
    try? models.syntax.run(on: &draft)
    try? finder.run(on: &draft)
    return draft.names.count
  }
}
