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
    let oracle = Oracle(tree, sentence)
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

/// Says which moves keep the most of a gold tree within reach.
private struct Oracle {
  /// The head of each word, numbered as the parser does: from 1, the root behind the last.
  private let heads: [Int]
  private let relations: [Relation]
  private let children: [[Int]]

  init(_ tree: GoldTree, _ sentence: Range<Int>) {
    let root = sentence.count + 1
    heads =
      [0]
      + sentence.map { tree.heads[$0] < 0 ? root : tree.heads[$0] - sentence.lowerBound + 1 }
    relations = [.other] + sentence.map { tree.relations[$0] }
    var children = [[Int]](repeating: [], count: root + 1)
    for word in 1..<root { children[heads[word]].append(word) }
    self.children = children
  }

  private static let shifts = [0]
  private static let lefts = Relation.allCases.map { ParserState.Move.left($0).index }
  private static let rights = Relation.allCases.map { ParserState.Move.right($0).index }

  func possible(in state: ParserState) -> [Int] {
    (state.canShift ? Self.shifts : []) + (state.canReduceLeft ? Self.lefts : [])
      + (state.canReduceRight ? Self.rights : [])
  }

  /// The moves of the least cost: the number of gold dependencies that they put out of reach.
  func right(in state: ParserState) -> [Int] {
    let stack = state.stackWords.map(Int.init)
    var choices: [(cost: Int, moves: [Int])] = []
    if state.canShift { choices.append((shiftCost(state, stack), Self.shifts)) }
    if state.canReduceLeft, let top = stack.last {
      let isRight = heads[top] == state.nextWord
      let moves =
        isRight && state.nextWord != state.root
        ? [ParserState.Move.left(relations[top]).index]
        : isRight
          ? [ParserState.Move.left(.other).index] : Self.lefts
      choices.append((leftCost(state, stack, top), moves))
    }
    if state.canReduceRight, let top = stack.last {
      let isRight = heads[top] == stack[stack.count - 2]
      let moves = isRight ? [ParserState.Move.right(relations[top]).index] : Self.rights
      choices.append((rightCost(state, top), moves))
    }
    let least = choices.map(\.cost).min() ?? 0
    return choices.filter { $0.cost == least }.flatMap(\.moves)
  }

  private func shiftCost(_ state: ParserState, _ stack: [Int]) -> Int {
    let next = state.nextWord
    let onStack = children[next].count { stack.contains($0) }
    let isDeeper = stack.dropLast().contains(heads[next])
    return onStack + (isDeeper ? 1 : 0)
  }

  private func leftCost(_ state: ParserState, _ stack: [Int], _ top: Int) -> Int {
    let waiting = children[top].count { $0 >= state.nextWord }
    let under = stack.count > 1 ? stack[stack.count - 2] : 0
    let loses = heads[top] > state.nextWord || heads[top] == under && under > 0
    return waiting + (loses ? 1 : 0)
  }

  private func rightCost(_ state: ParserState, _ top: Int) -> Int {
    children[top].count { $0 >= state.nextWord } + (heads[top] >= state.nextWord ? 1 : 0)
  }
}
