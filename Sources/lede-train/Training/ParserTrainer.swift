import BriefingAnalysis

/// Trains the parser with a dynamic oracle: it learns what is best in the states that its own
/// mistakes lead to as well.
struct ParserTrainer {
  private let rounds = 10
  private var perceptron: Perceptron
  private var random = SplitMix(seed: 2)

  init(minimumCount: Int = 1, selected: Set<UInt64>? = nil) {
    perceptron = Perceptron(
      labels: ParserState.Move.count, minimumCount: minimumCount, selected: selected)
  }

  /// The averaged weights after several passes over the trees; `tags` are those that a tagger gave
  /// to the words of each tree.
  mutating func train(
    on trees: [GoldTree], tags: [[PartOfSpeech]]
  ) -> [(hash: UInt64, weights: [Float])] {
    var sentences = trees.indices.flatMap { tree in
      trees[tree].text.sentences.filter { $0.count <= ParserState.longest }.map { (tree, $0) }
    }
    for round in 0..<rounds {
      sentences.shuffle(using: &random)
      for (tree, sentence) in sentences {
        learn(trees[tree], tags[tree], sentence, explores: round > 0)
      }
    }
    return perceptron.averaged()
  }

  private mutating func learn(
    _ tree: GoldTree, _ tags: [PartOfSpeech], _ sentence: Range<Int>, explores: Bool
  ) {
    var state = ParserState()
    var buffer = FeatureBuffer()
    state.start(sentence, of: tree.text.forms, tags: tags)
    let oracle = ParserOracle(tree, sentence)
    while !state.isFinished {
      state.fill(&buffer)
      let rows = perceptron.rows(buffer)
      let scores = perceptron.scores(rows)
      let guess = best(scores, among: oracle.possible(in: state))
      let right = best(scores, among: oracle.right(in: state))
      if guess != right { perceptron.learn(rows, right: right, wrong: guess) }
      perceptron.advance()
      let follows = explores && Double.random(in: 0..<1, using: &random) < 0.9
      state.make(ParserState.Move(index: follows ? guess : right))
    }
  }

  private func best(_ scores: [Float], among moves: [Int]) -> Int {
    var best = moves.first ?? 0
    for move in moves.dropFirst() where scores[move] > scores[best] { best = move }
    return best
  }
}
