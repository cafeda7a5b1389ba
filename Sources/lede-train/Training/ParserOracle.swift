import BriefingAnalysis

/// Says which moves keep the most of a gold tree within reach.
struct ParserOracle {
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
