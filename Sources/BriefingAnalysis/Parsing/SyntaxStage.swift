/// Finds the parts of speech and the dependencies of all words.
///
/// Needs `tokens` and `sentences`. Adds `syntax`. O(n).
package struct SyntaxStage: AnalysisStage {
  private let tagger: PartOfSpeechTagger
  private let parser: DependencyParser

  /// A stage with a tagger and a parser.
  package init(tagger: PartOfSpeechTagger, parser: DependencyParser) {
    self.tagger = tagger
    self.parser = parser
  }

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let forms = WordForm.forms(of: draft)
    var syntax = Syntax()
    var state = ParserState()
    var buffer = FeatureBuffer()
    var tokens = 0
    for sentence in draft.sentences {
      tokens += sentence.tokens.count
      if tokens > 2_000 {
        try draft.checkCancellation()
        tokens = 0
      }
      tagger.tag(sentence.tokens, of: forms, buffer: &buffer, into: &syntax.tags)
      parser.parse(sentence.tokens, of: forms, state: &state, buffer: &buffer, into: &syntax)
    }
    draft.syntax = syntax
  }
}
