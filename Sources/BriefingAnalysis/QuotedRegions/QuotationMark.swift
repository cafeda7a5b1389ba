import BriefingModel

/// A double quotation mark in a text, with what its neighbours say of its direction.
struct QuotationMark {
  /// The forms of a double quotation mark.
  enum Shape {
    case straight
    case leftCurly
    case rightCurly
    case low
    case leftGuillemet
    case rightGuillemet

    /// Whether the mark is « or ».
    var isGuillemet: Bool { self == .leftGuillemet || self == .rightGuillemet }
  }

  /// The bytes of the mark.
  var passage: Passage
  /// Its form.
  var shape: Shape
  /// What stands before it.
  var before: Neighbor
  /// What stands after it.
  var after: Neighbor

  /// Whether the mark may open a region, going by its form and its neighbours.
  var canOpen: Bool {
    switch shape {
    case .leftCurly, .low, .leftGuillemet: true
    case .straight, .rightCurly, .rightGuillemet:
      after != .space && (before == .space || before == .opening || before == .dash)
    }
  }

  /// Whether the mark may close a region, going by its form and its neighbours.
  var canClose: Bool {
    switch shape {
    case .rightCurly, .rightGuillemet: true
    case .low: false
    case .straight, .leftCurly, .leftGuillemet:
      before != .space && before != .opening && !(before == .dash && after == .word)
    }
  }

  /// Whether the mark closes a region that `opener` has opened.
  func closes(_ opener: Shape) -> Bool {
    switch opener {
    case .straight, .leftCurly: (shape == .straight && canClose) || shape == .rightCurly
    case .rightCurly: shape == .rightCurly || (shape == .straight && canClose)
    case .low: shape == .leftCurly || shape == .rightCurly || (shape == .straight && canClose)
    case .leftGuillemet: shape == .rightGuillemet
    case .rightGuillemet: shape == .leftGuillemet
    }
  }
}

extension QuotationMark {
  /// What stands beside a mark.
  enum Neighbor {
    /// White space, or the edge of the block.
    case space
    /// A bracket or another mark that opens.
    case opening
    /// A dash.
    case dash
    /// A digit.
    case digit
    /// A sign that ends something.
    case closing
    /// A letter or any other character.
    case word
  }

  /// The marks in a block, in order. O(length of the block).
  static func marks(in block: Passage, of utf8: [UInt8]) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var offset = block.start
    while offset < block.end {
      guard let (shape, length) = shape(at: offset, in: utf8, before: block.end) else {
        offset += 1
        continue
      }
      let passage = Passage(offset, offset + length)
      marks.append(
        QuotationMark(
          passage: passage, shape: shape,
          before: neighbor(before: offset, in: utf8, from: block.start),
          after: neighbor(after: passage.end, in: utf8, before: block.end)))
      offset = passage.end
    }
    return marks
  }

  private static func shape(
    at offset: Int, in utf8: [UInt8], before end: Int
  ) -> (Shape, length: Int)? {
    switch utf8[offset] {
    case UInt8(ascii: "\""): return (.straight, 1)
    case UInt8(ascii: "'") where offset + 1 < end && utf8[offset + 1] == UInt8(ascii: "'"):
      return (.straight, 2)
    case UInt8(ascii: "`") where offset + 1 < end && utf8[offset + 1] == UInt8(ascii: "`"):
      return (.leftCurly, 2)
    case 0xC2 where offset + 1 < end:
      switch utf8[offset + 1] {
      case 0xAB: return (.leftGuillemet, 2)
      case 0xBB: return (.rightGuillemet, 2)
      default: return nil
      }
    case 0xE2 where offset + 2 < end && utf8[offset + 1] == 0x80:
      switch utf8[offset + 2] {
      case 0x9C, 0x9F: return (.leftCurly, 3)
      case 0x9D: return (.rightCurly, 3)
      case 0x9E: return (.low, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private static func neighbor(before offset: Int, in utf8: [UInt8], from start: Int) -> Neighbor {
    guard offset > start else { return .space }
    let last = utf8[offset - 1]
    if last < 0x80 { return neighbor(ascii: last) }
    if offset - 2 >= start, utf8[offset - 2] == 0xC2, last == 0xA0 { return .space }
    guard offset - 3 >= start, utf8[offset - 3] == 0xE2, utf8[offset - 2] == 0x80 else {
      return .word
    }
    return neighbor(generalPunctuation: last)
  }

  private static func neighbor(after offset: Int, in utf8: [UInt8], before end: Int) -> Neighbor {
    guard offset < end else { return .space }
    let first = utf8[offset]
    if first < 0x80 { return neighbor(ascii: first) }
    if offset + 1 < end, first == 0xC2, utf8[offset + 1] == 0xA0 { return .space }
    guard offset + 2 < end, first == 0xE2, utf8[offset + 1] == 0x80 else { return .word }
    return neighbor(generalPunctuation: utf8[offset + 2])
  }

  private static func neighbor(ascii byte: UInt8) -> Neighbor {
    switch byte {
    case 0...0x20: .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): .opening
    case UInt8(ascii: "-"), UInt8(ascii: "/"): .dash
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: ">"):
      .closing
    default: .word
    }
  }

  /// What a character of U+2000 to U+203F is, by its last byte.
  private static func neighbor(generalPunctuation last: UInt8) -> Neighbor {
    switch last {
    case 0x80...0x8B, 0xA8, 0xA9, 0xAF: .space
    case 0x90...0x95: .dash
    case 0x98, 0x9C, 0x9E: .opening
    case 0x9D, 0xA6: .closing
    default: .word
    }
  }
}
