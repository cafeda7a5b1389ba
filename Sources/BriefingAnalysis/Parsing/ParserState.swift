/// A sentence in parsing: a stack of words without a head, and the words not yet seen.
///
/// The system is arc-hybrid: a word is pushed, or the top of the stack is given to the next word or
/// to the word under it. Each word is pushed once and popped once, so that parsing is O(n).
package struct ParserState {
  /// The most words of a sentence; longer ones are parsed in parts.
  package static let longest = 200

  /// What can be done in a state.
  package enum Move: Equatable, Sendable {
    /// The next word goes onto the stack.
    case shift
    /// The top of the stack becomes a dependant of the next word.
    case left(Relation)
    /// The top of the stack becomes a dependant of the word under it.
    case right(Relation)

    /// The number of moves.
    package static let count = 1 + 2 * Relation.allCases.count
    static let lefts = 1..<1 + Relation.allCases.count
    static let rights = lefts.upperBound..<count

    /// The move with a number below `count`.
    package init(index: Int) {
      if Self.lefts.contains(index) {
        self = .left(Relation(rawValue: UInt8(index - Self.lefts.lowerBound)) ?? .other)
      } else if Self.rights.contains(index) {
        self = .right(Relation(rawValue: UInt8(index - Self.rights.lowerBound)) ?? .other)
      } else {
        self = .shift
      }
    }

    /// The number of the move.
    package var index: Int {
      switch self {
      case .shift: 0
      case .left(let relation): Self.lefts.lowerBound + Int(relation.rawValue)
      case .right(let relation): Self.rights.lowerBound + Int(relation.rawValue)
      }
    }

    /// The names of all moves, as the model's head lists them.
    package static let names = (0..<count).map { index in
      switch Move(index: index) {
      case .shift: "shift"
      case .left(let relation): "left-\(relation)"
      case .right(let relation): "right-\(relation)"
      }
    }
  }

  /// A word in parsing. Words are numbered from 1; 0 is no word, and the one behind the last is the
  /// root, on which the sentence hangs.
  struct Node {
    var word: UInt64 = 0
    var tag: UInt64 = 0
    var traits: UInt64 = 0
    var ending: UInt64 = 0
    /// The head; 0 while there is none.
    var head: Int32 = 0
    var relation: Relation = .other
    /// The outermost dependants on each side; 0 where there is none.
    var left: Int32 = 0
    var right: Int32 = 0
    var leftCount: UInt8 = 0
    var rightCount: UInt8 = 0
    /// The relation of the outermost dependants, plus 1.
    var leftRelation: UInt8 = 0
    var rightRelation: UInt8 = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var stack: [Int32] = []
  /// The next word.
  private(set) var next = 1
  /// The number of words.
  package private(set) var count = 0

  /// A state without a sentence.
  package init() {}

  /// Starts with a new sentence of at most `longest` words.
  package mutating func start(
    _ sentence: Range<Int>, of forms: [WordForm], tags: [PartOfSpeech]
  ) {
    count = sentence.count
    next = 1
    stack.removeAll(keepingCapacity: true)
    stack.append(0)
    stack.append(0)
    stack.append(0)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(Node())
    for at in sentence {
      let form = forms[at]
      nodes.append(
        Node(
          word: form.word, tag: UInt64(tags[at].rawValue) + 1, traits: form.traits,
          ending: form.ending))
    }
    nodes.append(Node(word: 0x526F_6F74, tag: 63))
    nodes.append(Node())
    nodes.append(Node())
  }

  /// The number of the root.
  package var root: Int { count + 1 }
  /// The number of the next word.
  package var nextWord: Int { next }
  /// The words on the stack, its bottom first.
  package var stackWords: ArraySlice<Int32> { stack.dropFirst(3) }
  /// Whether every word has a head.
  package var isFinished: Bool { next == root && stack.count == 3 }

  /// Whether a move is possible.
  package var canShift: Bool { next < root }
  package var canReduceLeft: Bool { stack.count > 3 }
  package var canReduceRight: Bool { stack.count > 4 }

  /// The head of a word: its number, `root`, or 0 where it has none yet.
  package func head(of word: Int) -> Int { Int(nodes[word].head) }
  /// How a word depends on its head.
  package func relation(of word: Int) -> Relation { nodes[word].relation }

  /// The best move that is possible.
  @inline(__always)
  package func bestMove(_ scores: LabelScores) -> Move {
    var best = (label: 0, score: canShift ? scores[0] : Int.min)
    if canReduceLeft {
      let left = scores.best(in: Move.lefts)
      if left.score > best.score { best = left }
    }
    if canReduceRight {
      let right = scores.best(in: Move.rights)
      if right.score > best.score { best = right }
    }
    return Move(index: best.label)
  }

  /// Makes a move that is possible.
  @inline(__always)
  package mutating func make(_ move: Move) {
    switch move {
    case .shift:
      stack.append(Int32(next))
      next += 1
    case .left(let relation): attach(Int(stack.removeLast()), to: next, by: relation)
    case .right(let relation):
      let word = Int(stack.removeLast())
      attach(word, to: Int(stack[stack.count - 1]), by: relation)
    }
  }

  private mutating func attach(_ word: Int, to head: Int, by relation: Relation) {
    nodes[word].head = Int32(head)
    nodes[word].relation = relation
    if word < head {
      nodes[head].left = Int32(word)
      nodes[head].leftRelation = relation.rawValue + 1
      nodes[head].leftCount = min(nodes[head].leftCount + 1, 3)
    } else {
      nodes[head].right = Int32(word)
      nodes[head].rightRelation = relation.rawValue + 1
      nodes[head].rightCount = min(nodes[head].rightCount + 1, 3)
    }
  }
}
