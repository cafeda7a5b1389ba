/// Reads a regular expression: letters, `.`, `[a-z]`, `[^a-z]`, `\d \w \s \b` and their opposites in
/// capitals, `^` and `$` for the ends of a paragraph, `( )` and `(?: )`, `|`, `* + ?` and `{2,5}`. A
/// sign that is to stand for itself has a `\` before it.
struct ExpressionParser {
  private let signs: [Character]
  private let folding: TextFolding
  private var place = 0
  private var depth = 0

  /// The most parts within parts, and the largest number of repetitions that can be asked for.
  private static let deepest = 40
  private static let mostTimes = 200

  /// Reads `pattern`. O(length).
  ///
  /// - Throws: `ExpressionError` where it is none.
  static func parse(_ pattern: String, folding: TextFolding) throws(ExpressionError)
    -> ExpressionNode
  {
    var parser = ExpressionParser(signs: Array(pattern), folding: folding)
    let node = try parser.alternatives()
    guard parser.next == nil else { throw .unclosed(")") }
    return node
  }

  private init(signs: [Character], folding: TextFolding) {
    self.signs = signs
    self.folding = folding
  }

  private var next: Character? { place < signs.count ? signs[place] : nil }

  private mutating func take(_ sign: Character) -> Bool {
    guard next == sign else { return false }
    place += 1
    return true
  }

  private mutating func alternatives() throws(ExpressionError) -> ExpressionNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .tooLong }
    var all = [try sequence()]
    while take("|") { all.append(try sequence()) }
    return all.count == 1 ? all[0] : .either(all)
  }

  private mutating func sequence() throws(ExpressionError) -> ExpressionNode {
    var parts: [ExpressionNode] = []
    while let sign = next, sign != "|", sign != ")" {
      parts.append(try repetition(of: try atom()))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition(of atom: ExpressionNode) throws(ExpressionError)
    -> ExpressionNode
  {
    var node = atom
    while let sign = next {
      switch sign {
      case "*": node = .repeated(node, least: 0, most: nil)
      case "+": node = .repeated(node, least: 1, most: nil)
      case "?": node = .repeated(node, least: 0, most: 1)
      case "{":
        guard let times = times() else { return node }
        node = .repeated(node, least: times.least, most: times.most)
        continue
      default: return node
      }
      place += 1
      // The longest match counts, so a lazy repetition finds the same.
      _ = take("?")
    }
    return node
  }

  /// The numbers of `{2}`, `{2,}` or `{2,5}`; nil, and nothing taken, where it is no such thing.
  private mutating func times() -> (least: Int, most: Int?)? {
    guard let end = signs[place...].firstIndex(of: "}") else { return nil }
    let parts = signs[place + 1..<end].split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0) }
    guard let least = Int(parts[0]), (0...Self.mostTimes).contains(least), parts.count <= 2 else {
      return nil
    }
    let most = parts.count == 1 ? least : Int(parts[1])
    guard most != nil || parts[1].isEmpty, most ?? least >= least, most ?? 0 <= Self.mostTimes
    else { return nil }
    place = end + 1
    return (least, most)
  }

  private mutating func atom() throws(ExpressionError) -> ExpressionNode {
    guard let sign = next else { return .sequence([]) }
    place += 1
    switch sign {
    case ".": return .any
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "(":
      if next == "?", place + 1 < signs.count, signs[place + 1] == ":" { place += 2 }
      let node = try alternatives()
      guard take(")") else { throw .unclosed("(") }
      return node
    case "[": return .set(try set())
    case "\\": return try escape()
    case "*", "+", "?": throw .nothingToRepeat(sign)
    default: return literal(sign)
    }
  }

  private func literal(_ sign: Character) -> ExpressionNode {
    let scalars = sign.unicodeScalars.compactMap(folding.fold).map(ExpressionNode.scalar)
    return scalars.count == 1 ? scalars[0] : .sequence(scalars)
  }

  private mutating func escape() throws(ExpressionError) -> ExpressionNode {
    guard let sign = next else { throw .strayEnd }
    place += 1
    switch sign {
    case "b": return .assertion(.boundary)
    case "B": return .assertion(.noBoundary)
    default:
      var set = ScalarSet()
      return Self.add(kind: sign, to: &set) ? .set(set) : literal(sign)
    }
  }

  /// Adds what `\d` and the like stand for; false where the letter stands for itself.
  private static func add(kind sign: Character, to set: inout ScalarSet) -> Bool {
    switch sign {
    case "d": set.kinds.append(.digit)
    case "w": set.kinds.append(.word)
    case "s": set.kinds.append(.space)
    case "D": set.otherThan.append(.digit)
    case "W": set.otherThan.append(.word)
    case "S": set.otherThan.append(.space)
    default: return false
    }
    return true
  }

  private mutating func set() throws(ExpressionError) -> ScalarSet {
    var set = ScalarSet()
    set.isNegated = take("^")
    var isFirst = true
    while let sign = next, isFirst || sign != "]" {
      isFirst = false
      place += 1
      var lower = sign
      if sign == "\\" {
        guard let escaped = next else { throw .strayEnd }
        place += 1
        if Self.add(kind: escaped, to: &set) { continue }
        lower = escaped
      }
      var upper = lower
      if next == "-", place + 1 < signs.count, signs[place + 1] != "]" {
        upper = signs[place + 1]
        place += 2
      }
      add(lower, upper, to: &set)
    }
    guard take("]") else { throw .unclosed("[") }
    return set
  }

  private func add(_ lower: Character, _ upper: Character, to set: inout ScalarSet) {
    let bounds = [lower, upper].compactMap { $0.unicodeScalars.first.flatMap(folding.fold) }
    guard bounds.count == 2 else { return }
    set.ranges.append(min(bounds[0], bounds[1])...max(bounds[0], bounds[1]))
  }
}
