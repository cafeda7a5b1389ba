import BriefingModel

/// A text as the stages before the learned ones see it: what training and measuring need of it.
package struct TrainingText {
  let draft: Draft

  /// The language knowledge of the stages, read once.
  package struct Language: Sendable {
    let lexicon: Lexicon

    /// Reads the lexicons.
    ///
    /// - Throws: `LexiconError`.
    package init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
      lexicon = try Lexicon(lexicons)
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
    self.draft = draft
  }

  /// How many tokens it has.
  package var tokenCount: Int { draft.tokens.count }
}
