/// Finds each word's head and relation, greedily and from left to right. O(n).
package struct DependencyParser: Sendable {
  /// What the model's head must say.
  package static let kind = "dependencies"

  private let model: LinearModel

  /// A parser with the weights of a model.
  ///
  /// - Throws: `ModelError.otherKind` for a model of something else.
  package init(_ file: MappedFile) throws(ModelError) {
    model = try LinearModel(file, kind: Self.kind, labels: ParserState.Move.names)
  }

  /// Adds the words of one sentence to `syntax`, which holds all words before it and the tags of
  /// these. A sentence longer than `ParserState.longest` is parsed in parts, each with a root.
  func parse(
    _ sentence: Range<Int>, of forms: [WordForm], state: inout ParserState,
    buffer: inout FeatureBuffer, into syntax: inout Syntax
  ) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let end = min(start + ParserState.longest, sentence.upperBound)
      state.start(start..<end, of: forms, tags: syntax.tags)
      while !state.isFinished {
        state.fill(&buffer)
        state.make(state.bestMove(model.scores(buffer)))
      }
      syntax.append(state, startingAt: start)
      start = end
    }
  }
}
