import BriefingModel

/// Finds what a regular expression describes, without regard to marks on letters and, unless it holds
/// a capital, to case. Of the matches the first one counts, and of those that begin there the longest.
///
/// The machine is in all steps that it can be in at once and goes through the text once, so that no
/// pattern makes it try the same character again and again: a match costs the length of the text times
/// the number of steps at most. There are no back references, which would take that away.
struct RegularExpression: Sendable {
  private let program: ExpressionProgram
  private let folding: TextFolding
  /// The bytes that a match can begin with; every byte of a character beyond ASCII can.
  private let canStart: [Bool]

  /// - Throws: `ExpressionError` where `pattern` is no expression.
  init(_ pattern: String) throws(ExpressionError) {
    // The letter behind a \ is no capital that was typed for its own sake.
    let letters = pattern.split(separator: "\\", omittingEmptySubsequences: false)
    let typed = letters.prefix(1) + letters.dropFirst().map { $0.dropFirst() }
    folding = TextFolding(keepsCase: typed.contains { $0.contains(where: \.isUppercase) })
    program = try ExpressionProgram(try ExpressionParser.parse(pattern, folding: folding))
    let first = program.firstSteps
    let isFree = first.contains(.match)
    canStart = (0..<256).map { [folding] byte in
      guard byte < 0x80, !isFree else { return true }
      let scalar = folding.fold(Unicode.Scalar(UInt8(byte)))
      return first.contains { step in scalar.map(step.accepts) ?? false }
    }
  }

  /// Where the expression matches in a stretch of the text, as ranges of bytes, none empty and none
  /// overlapping another. `budget` is what it may still cost; once it is used up no more is found.
  func matches(in utf8: [UInt8], from start: Int, to end: Int, budget: inout Int) -> [Range<Int>] {
    var machine = ExpressionMachine(
      program: program, folding: folding, canStart: canStart, utf8: utf8, start: start, end: end)
    var found: [Range<Int>] = []
    var offset = start
    while offset < end, budget > 0, let match = machine.firstMatch(from: offset, budget: &budget) {
      found.append(match)
      offset = match.upperBound
    }
    return found
  }
}
