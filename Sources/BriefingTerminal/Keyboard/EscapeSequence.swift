import BriefingBrowser

/// What bytes that start with an escape are, by the rules that terminals share (ECMA-48, and the
/// keys of VT220, xterm, rxvt and the Linux console).
enum EscapeSequence: Hashable {
  /// A whole sequence of `length` bytes; the key is nil where it stands for none.
  case complete(Key?, length: Int)
  /// The beginning of one.
  case incomplete
  /// No sequence: the Escape key, or a key typed with Alt, which terminals send as an escape first.
  case none

  /// The most bytes a sequence may have before it is passed over.
  private static let longest = 64
  /// The most bytes that a terminal's answer may have.
  private static let longestText = 1 << 16

  /// Reads the sequence at the start of `bytes`, which start with an escape.
  init(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst()
    switch body.first {
    case nil: self = .incomplete
    case UInt8(ascii: "["): self = Self.control(body.dropFirst())
    case UInt8(ascii: "O"): self = Self.singleShift(body.dropFirst())
    case _ where Self.opensText(bytes): self = Self.text(body.dropFirst())
    default: self = .none
    }
  }

  /// Whether the bytes open a text that runs to a terminator: what a terminal answers when a program
  /// asked it something.
  static func opensText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().first.map { "]P_^X".utf8.contains($0) } ?? false
  }

  /// Whether they go on as the answers do that terminals give (colours, names, capabilities): nobody
  /// types that after an escape.
  static func opensAnswer(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let mark = bytes.dropFirst(2).first else { return false }
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(mark)
    return switch bytes.dropFirst().first {
    case UInt8(ascii: "]"): isDigit
    case UInt8(ascii: "P"): isDigit || ">!$=+".utf8.contains(mark)
    default: false
    }
  }

  /// `ESC [`, parameters, a final letter.
  private static func control(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    if bytes.first == UInt8(ascii: "[") { return linuxFunction(bytes.dropFirst()) }
    let parameters = bytes.prefix(longest).prefix { (0x20..<0x40).contains($0) }
    guard let final = bytes.dropFirst(parameters.count).first else { return .incomplete }
    let length = 2 + parameters.count
    guard (0x40..<0x7F).contains(final) else { return .complete(nil, length: length) }
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      return bytes.count < 4 ? .incomplete : .complete(nil, length: length + 4)
    }
    if parameters.first == UInt8(ascii: "<") {
      return .complete(MouseReport(parameters.dropFirst(), final)?.key, length: length + 1)
    }
    return .complete(key(parameters, final), length: length + 1)
  }

  /// `ESC O`, perhaps parameters, a letter: a key of the keypad, or an arrow in its other mode.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let parameters = bytes.prefix(longest).prefix { (0x30..<0x3C).contains($0) }
    guard let final = bytes.dropFirst(parameters.count).first else { return .incomplete }
    let length = 2 + parameters.count
    guard (0x40..<0x7F).contains(final) else { return .complete(nil, length: length) }
    let key = keypad[Unicode.Scalar(final)] ?? key(parameters, final)
    return .complete(key, length: length + 1)
  }

  /// `ESC [ [` and a letter: F1 to F5 on the Linux console.
  private static func linuxFunction(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    guard let letter = bytes.first else { return .incomplete }
    let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
    return .complete(isFunction ? .function(Int(letter) - 0x40) : nil, length: 4)
  }

  /// A text up to BEL or `ESC \`.
  private static func text(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let text = bytes.prefix(longestText)
    guard let end = text.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return bytes.count < longestText ? .incomplete : .none
    }
    let length = 2 + text.distance(from: text.startIndex, to: end)
    if text[end] == 0x07 { return .complete(nil, length: length + 1) }
    guard let next = bytes[(end + 1)...].first else { return .incomplete }
    return next == UInt8(ascii: "\\") ? .complete(nil, length: length + 2) : .none
  }

  private static func key(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    let first = numbers.first ?? nil
    let modifier = numbers.dropFirst().first ?? nil
    switch Unicode.Scalar(final) {
    case "I" where parameters.isEmpty: return .focused(true)
    case "O" where parameters.isEmpty: return .focused(false)
    case "~": return numbered(first ?? 0, modifier: modifier)
    case "P", "Q", "R", "S":
      guard (first ?? 1) == 1 else { return nil }
      return function(Int(final) - 0x4F, modifier: modifier)
    case let letter:
      return numbers.allSatisfy { $0 != nil } || parameters.isEmpty ? letters[letter] : nil
    }
  }

  private static func numbered(_ number: Int, modifier: Int?) -> Key? {
    switch number {
    case 11...15: function(number - 10, modifier: modifier)
    case 17...21: function(number - 11, modifier: modifier)
    case 23...26: function(number - 12, modifier: modifier)
    case 28...29: function(number - 13, modifier: modifier)
    case 31...34: function(number - 14, modifier: modifier)
    default: numberedKeys[number]
    }
  }

  /// A function key; with Shift, Control or Alt it is one of those further on, as terminfo counts.
  private static func function(_ number: Int, modifier: Int?) -> Key {
    let twelves = [2: 1, 5: 2, 6: 3, 3: 4][modifier ?? 1] ?? 0
    return .function(number + 12 * twelves)
  }

  private static let letters: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "a": .up, "b": .down, "c": .right, "d": .left,
  ]

  private static let numberedKeys: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown,
  ]

  private static let keypad: [Unicode.Scalar: Key] = [
    "M": .enter, "X": .character("="), "j": .character("*"), "k": .character("+"),
    "l": .character(","), "m": .character("-"), "n": .character("."), "o": .character("/"),
    "p": .character("0"), "q": .character("1"), "r": .character("2"), "s": .character("3"),
    "t": .character("4"), "u": .character("5"), "v": .character("6"), "w": .character("7"),
    "x": .character("8"), "y": .character("9"),
  ]
}
