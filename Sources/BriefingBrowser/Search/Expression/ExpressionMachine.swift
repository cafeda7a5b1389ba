/// Goes through a stretch of text in all steps of a program at once.
struct ExpressionMachine {
  /// A step that the machine is in, and where the match that led there began. The ones that began
  /// first stand first.
  private struct Thread {
    var step: Int
    var start: Int
  }

  private let program: ExpressionProgram
  private let folding: TextFolding
  private let canStart: [Bool]
  private let utf8: [UInt8]
  private let range: Range<Int>

  /// The steps that were entered at the place of that number.
  private var seen: [Int]
  private var placeNumber = 0
  private var threads: [Thread] = []
  private var best: Range<Int>?

  init(
    program: ExpressionProgram, folding: TextFolding, canStart: [Bool], utf8: [UInt8], start: Int,
    end: Int
  ) {
    self.program = program
    self.folding = folding
    self.canStart = canStart
    self.utf8 = utf8
    range = start..<end
    seen = Array(repeating: 0, count: program.steps.count)
  }

  /// The first match that begins at `offset` or behind it.
  mutating func firstMatch(from offset: Int, budget: inout Int) -> Range<Int>? {
    best = nil
    var waiting: [Thread] = []
    var offset = offset
    var before = scalar(before: offset)
    while budget > 0 {
      if waiting.isEmpty {
        if best != nil { break }
        let next = skip(from: offset)
        if next > offset { before = folding.fold(Unicode.Scalar(utf8[next - 1])) }
        offset = next
      }
      let (scalar, next) = scalar(at: offset)
      if best == nil { waiting.append(Thread(step: 0, start: offset)) }
      enter(waiting, at: offset, before: before, next: scalar)
      budget -= 1 + threads.count
      guard let scalar else { break }
      waiting.removeAll(keepingCapacity: true)
      for thread in threads where program.steps[thread.step].accepts(scalar) {
        waiting.append(Thread(step: thread.step + 1, start: thread.start))
      }
      before = scalar
      offset = next
    }
    return best
  }

  /// The next place where a match can begin.
  private func skip(from offset: Int) -> Int {
    var offset = offset
    while offset < range.upperBound, !canStart[Int(utf8[offset])] { offset += 1 }
    return offset
  }

  /// Finds all steps that take a character, from those that the machine has come to.
  private mutating func enter(_ waiting: [Thread], at offset: Int, before: UInt32?, next: UInt32?) {
    placeNumber += 1
    threads.removeAll(keepingCapacity: true)
    var open: [Int] = []
    for thread in waiting {
      if let best, thread.start > best.lowerBound { break }
      open.append(thread.step)
      while let number = open.popLast() {
        guard seen[number] != placeNumber else { continue }
        seen[number] = placeNumber
        switch program.steps[number] {
        case .jump(let target): open.append(target)
        case .split(let left, let right): open += [right, left]
        case .assertion(let assertion):
          if holds(assertion, before: before, next: next) { open.append(number + 1) }
        case .match:
          if offset > thread.start { best = thread.start..<offset }
        case .scalar, .any, .set: threads.append(Thread(step: number, start: thread.start))
        }
      }
    }
    if let best { threads.removeAll { $0.start > best.lowerBound } }
  }

  private func holds(_ assertion: ExpressionAssertion, before: UInt32?, next: UInt32?) -> Bool {
    let isWord = { (scalar: UInt32?) in scalar.map(ScalarSet.Kind.word.contains) ?? false }
    return switch assertion {
    case .start: before == nil
    case .end: next == nil
    case .boundary: isWord(before) != isWord(next)
    case .noBoundary: isWord(before) == isWord(next)
    }
  }

  /// The character at a place, and the place behind it and its marks; nil at the end.
  private func scalar(at offset: Int) -> (scalar: UInt32?, next: Int) {
    var offset = offset
    var found: UInt32?
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if let folded = folding.fold(scalar) {
        if found != nil { break }
        found = folded
      }
      offset += length
    }
    return (found, offset)
  }

  private func scalar(before offset: Int) -> UInt32? {
    var offset = offset
    while offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
      if let folded = folding.fold(utf8.decodeScalar(at: offset).scalar) { return folded }
    }
    return nil
  }
}
