/// A part of a regular expression as it is written.
indirect enum ExpressionNode: Hashable {
  case scalar(UInt32)
  case any
  case set(ScalarSet)
  case assertion(ExpressionAssertion)
  case sequence([ExpressionNode])
  case either([ExpressionNode])
  /// So many times; no limit where `most` is nil.
  case repeated(ExpressionNode, least: Int, most: Int?)
}

/// A place of the text that an expression asks for without taking a character.
enum ExpressionAssertion: Hashable {
  case start, end, boundary, noBoundary
}

/// The characters that a place of an expression accepts.
struct ScalarSet: Hashable {
  /// Characters of a kind.
  enum Kind: Hashable {
    case digit, word, space
  }

  var ranges: [ClosedRange<UInt32>] = []
  var kinds: [Kind] = []
  /// Kinds none of whose characters are accepted by this part of the set.
  var otherThan: [Kind] = []
  var isNegated = false

  func contains(_ scalar: UInt32) -> Bool {
    let isListed =
      ranges.contains { $0.contains(scalar) } || kinds.contains { $0.contains(scalar) }
      || otherThan.contains { !$0.contains(scalar) }
    return isListed != isNegated
  }
}

extension ScalarSet.Kind {
  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .digit: (0x30...0x39).contains(scalar)
    case .space: scalar == 0x20  // All white space is folded to a space.
    case .word:
      switch scalar {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
      case 0..<0x80: false
      default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
      }
    }
  }
}

/// What is wrong with a regular expression, worded for who typed it.
enum ExpressionError: Error, Hashable, CustomStringConvertible {
  case unclosed(Character)
  case nothingToRepeat(Character)
  case strayEnd
  case tooLong

  var description: String {
    switch self {
    case .unclosed(let sign): "the \(sign) is not closed"
    case .nothingToRepeat(let sign): "there is nothing before the \(sign) to repeat"
    case .strayEnd: "a \\ at the end stands for nothing"
    case .tooLong: "the expression is too long"
    }
  }
}
