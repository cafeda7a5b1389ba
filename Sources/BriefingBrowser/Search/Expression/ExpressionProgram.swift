/// A regular expression as steps of a machine that is in several of them at once.
struct ExpressionProgram: Hashable {
  enum Step: Hashable {
    case scalar(UInt32)
    case any
    case set(ScalarSet)
    case assertion(ExpressionAssertion)
    /// Goes on at the step of that number.
    case jump(Int)
    /// Goes on at both.
    case split(Int, Int)
    case match
  }

  private(set) var steps: [Step] = []
  /// How many parts were written out, those without any steps among them.
  private var partCount = 0

  /// Repetitions are written out, so that a short expression can become long.
  private static let mostSteps = 2000
  private static let mostParts = 20_000

  /// The steps of an expression. O(number of steps).
  ///
  /// - Throws: `ExpressionError.tooLong`.
  init(_ node: ExpressionNode) throws(ExpressionError) {
    try add(node)
    steps.append(.match)
  }

  /// The steps that take the first character, whatever has to stand before it.
  var firstSteps: [Step] {
    var found: [Step] = []
    var seen = Set<Int>()
    var waiting = [0]
    while let number = waiting.popLast() {
      guard seen.insert(number).inserted else { continue }
      switch steps[number] {
      case .jump(let target): waiting.append(target)
      case .split(let left, let right): waiting += [left, right]
      case .assertion: waiting.append(number + 1)
      case .scalar, .any, .set, .match: found.append(steps[number])
      }
    }
    return found
  }

  private mutating func add(_ node: ExpressionNode) throws(ExpressionError) {
    partCount += 1
    guard steps.count < Self.mostSteps, partCount < Self.mostParts else { throw .tooLong }
    switch node {
    case .scalar(let scalar): steps.append(.scalar(scalar))
    case .any: steps.append(.any)
    case .set(let set): steps.append(.set(set))
    case .assertion(let assertion): steps.append(.assertion(assertion))
    case .sequence(let nodes): for node in nodes { try add(node) }
    case .either(let nodes): try addEither(nodes[...])
    case .repeated(let node, let least, let most):
      for _ in 0..<least { try add(node) }
      if let most {
        for _ in least..<most { try addOptional(node) }
      } else {
        let start = steps.count
        try addOptional(node, then: .jump(start))
      }
    }
  }

  private mutating func addEither(_ nodes: ArraySlice<ExpressionNode>) throws(ExpressionError) {
    guard let first = nodes.first else { return }
    guard nodes.count > 1 else { return try add(first) }
    let split = steps.count
    steps.append(.match)
    try add(first)
    let jump = steps.count
    steps.append(.match)
    steps[split] = .split(split + 1, steps.count)
    try addEither(nodes.dropFirst())
    steps[jump] = .jump(steps.count)
  }

  private mutating func addOptional(
    _ node: ExpressionNode, then last: Step? = nil
  ) throws(ExpressionError) {
    let split = steps.count
    steps.append(.match)
    try add(node)
    if let last { steps.append(last) }
    steps[split] = .split(split + 1, steps.count)
  }
}

extension ExpressionProgram.Step {
  /// Whether the step takes a character.
  func accepts(_ scalar: UInt32) -> Bool {
    switch self {
    case .scalar(let own): own == scalar
    case .any: true
    case .set(let set): set.contains(scalar)
    case .assertion, .jump, .split, .match: false
    }
  }
}
