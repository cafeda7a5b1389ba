/// Which elements of two sequences correspond.
///
/// What both begin and end with is set aside; the rest is cut at elements that stand once in either
/// and keep their order, as in patience sorting (Bram Cohen's patience diff); what is between two cuts
/// is aligned by the longest common subsequence, as long as that is little work.
struct SequenceAlignment {
  /// A stretch of both sequences.
  enum Step: Hashable {
    /// The same elements, one by one; both ranges are equally long.
    case same(Range<Int>, Range<Int>)
    /// Elements of the first sequence and what stands in their place; one of them may be empty.
    case changed(Range<Int>, Range<Int>)
  }

  /// The most comparisons of elements for all of two texts.
  static let workLimit = 4_000_000
  /// How often a stretch is cut again between its cuts.
  private static let depthLimit = 32

  /// The steps from the start of both to their end.
  private(set) var steps: [Step] = []

  private let old: [Int]
  private let new: [Int]

  /// Aligns two sequences.
  ///
  /// - Parameter work: how many comparisons may still be made; what was needed is taken off.
  init<Element: Hashable>(_ old: [Element], _ new: [Element], work: inout Int) {
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      let next = numbers.count
      return numbers[element, default: next]
    }
    func all(_ elements: [Element]) -> [Int] {
      elements.map { element in
        let found = number(element)
        numbers[element] = found
        return found
      }
    }
    self.old = all(old)
    self.new = all(new)
    align(self.old.indices, self.new.indices, depth: 0, work: &work)
  }

  private mutating func align(
    _ left: Range<Int>, _ right: Range<Int>, depth: Int, work: inout Int
  ) {
    let head = zip(left, right).prefix { old[$0] == new[$1] }.count
    let (leftRest, rightRest) = (left.dropFirst(head), right.dropFirst(head))
    let tail = zip(leftRest.reversed(), rightRest.reversed()).prefix { old[$0] == new[$1] }.count
    let (leftCore, rightCore) = (leftRest.dropLast(tail), rightRest.dropLast(tail))
    append(same: left.prefix(head), right.prefix(head))
    alignCore(leftCore, rightCore, depth: depth, work: &work)
    append(same: leftRest.suffix(tail), rightRest.suffix(tail))
  }

  private mutating func alignCore(
    _ left: Range<Int>, _ right: Range<Int>, depth: Int, work: inout Int
  ) {
    if left.isEmpty || right.isEmpty { return append(changed: left, right) }
    let cuts = depth < Self.depthLimit ? landmarks(left, right) : []
    if cuts.isEmpty {
      let cost = left.count.multipliedReportingOverflow(by: right.count)
      guard !cost.overflow, cost.partialValue <= work else { return append(changed: left, right) }
      work -= cost.partialValue
      return alignBySubsequence(left, right)
    }
    var (leftStart, rightStart) = (left.lowerBound, right.lowerBound)
    for (leftCut, rightCut) in cuts {
      // Between two cuts no element is a landmark of the whole, but may be one of its own stretch.
      align(leftStart..<leftCut, rightStart..<rightCut, depth: depth + 1, work: &work)
      append(same: leftCut..<leftCut + 1, rightCut..<rightCut + 1)
      (leftStart, rightStart) = (leftCut + 1, rightCut + 1)
    }
    align(
      leftStart..<left.upperBound, rightStart..<right.upperBound, depth: depth + 1, work: &work)
  }

  /// Elements that stand once in either stretch, as many of them as keep their order.
  private func landmarks(_ left: Range<Int>, _ right: Range<Int>) -> [(Int, Int)] {
    let leftPlaces = Self.singlePlaces(old, left)
    let rightPlaces = Self.singlePlaces(new, right)
    let pairs = leftPlaces.compactMap { number, place in
      rightPlaces[number].map { (place, $0) }
    }.sorted { $0.0 < $1.0 }
    // The longest run of growing places, by the tops of the piles of patience sorting.
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let pile = tops.partitioningIndex { pairs[$0].1 > pair.1 }
      before[index] = pile > 0 ? tops[pile - 1] : nil
      if pile == tops.count { tops.append(index) } else { tops[pile] = index }
    }
    var chain: [(Int, Int)] = []
    var next = tops.last
    while let index = next {
      chain.append(pairs[index])
      next = before[index]
    }
    return chain.reversed()
  }

  private static func singlePlaces(_ numbers: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for place in range {
      let isNew = places.updateValue(place, forKey: numbers[place]) == nil
      if !isNew { places[numbers[place]] = -1 }
    }
    return places.filter { $0.value >= 0 }
  }

  private mutating func alignBySubsequence(_ left: Range<Int>, _ right: Range<Int>) {
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in (0..<left.count).reversed() {
      for column in (0..<right.count).reversed() {
        let isSame = old[left.lowerBound + row] == new[right.lowerBound + column]
        lengths[row * width + column] =
          isSame
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      let (leftPlace, rightPlace) = (left.lowerBound + row, right.lowerBound + column)
      if old[leftPlace] == new[rightPlace] {
        append(same: leftPlace..<leftPlace + 1, rightPlace..<rightPlace + 1)
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        append(changed: leftPlace..<leftPlace + 1, rightPlace..<rightPlace)
        row += 1
      } else {
        append(changed: leftPlace..<leftPlace, rightPlace..<rightPlace + 1)
        column += 1
      }
    }
    append(
      changed: left.lowerBound + row..<left.upperBound, right.lowerBound + column..<right.upperBound
    )
  }

  private mutating func append(same left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty else { return }
    if case .same(let lastLeft, let lastRight)? = steps.last {
      steps[steps.count - 1] = .same(
        lastLeft.lowerBound..<left.upperBound, lastRight.lowerBound..<right.upperBound)
    } else {
      steps.append(.same(left, right))
    }
  }

  private mutating func append(changed left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty || !right.isEmpty else { return }
    if case .changed(let lastLeft, let lastRight)? = steps.last {
      steps[steps.count - 1] = .changed(
        lastLeft.lowerBound..<left.upperBound, lastRight.lowerBound..<right.upperBound)
    } else {
      steps.append(.changed(left, right))
    }
  }
}
