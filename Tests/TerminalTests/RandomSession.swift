import BriefingBrowser

/// What an impatient person might do at a terminal, chosen by a seed: the same seed, the same session.
struct RandomSession {
  /// One thing that is done.
  enum Action: CustomStringConvertible {
    case type([UInt8])
    case resize(Size)
    case suspend

    var description: String {
      switch self {
      case .type(let bytes): "types \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      case .resize(let size): "resizes to \(size.columns)x\(size.rows)"
      case .suspend: "suspends"
      }
    }
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// So many actions: mostly keys, now and then a resize, a suspension, or bytes that mean nothing.
  mutating func actions(_ count: Int) -> [Action] {
    (0..<count).map { _ in
      switch next() % 100 {
      case 0..<7: .resize(Size(columns: 1 + Int(next() % 200), rows: 1 + Int(next() % 60)))
      case 7..<9: .suspend
      case 9..<14: .type((0..<next() % 12).map { _ in harmless(UInt8(truncatingIfNeeded: next())) })
      case 14..<18: .type(mouse())
      case 18..<24: .type(Array((Self.words.randomElement(using: &self) ?? "").utf8))
      default: .type(Array((Self.keys.randomElement(using: &self) ?? "").utf8))
      }
    }
  }

  /// What would end or stop the program is left to the end of the test.
  private func harmless(_ byte: UInt8) -> UInt8 {
    [0x03, 0x11, 0x13, 0x1A, 0x1C].contains(byte) || "qQ".utf8.contains(byte) ? 0x20 : byte
  }

  private mutating func mouse() -> [UInt8] {
    let button = [0, 32, 35, 64, 65, 2].randomElement(using: &self) ?? 0
    let end = next() % 2 == 0 ? "M" : "m"
    return Array("\u{1B}[<\(button);\(next() % 220);\(next() % 70)\(end)".utf8)
  }

  /// Everything that a keyboard sends with one key.
  private static let keys: [String] = {
    var keys = [
      "\r", "\t", "\u{1B}", "\u{7F}", " ", "\u{1B}[Z", "\u{1B}[3~", "\u{1B}[5~", "\u{1B}[6~",
    ]
    for letter in "ABCDHF" { keys.append("\u{1B}[\(letter)") }
    for number in 11...24 { keys.append("\u{1B}[\(number)~") }
    let printing: ClosedRange<UInt8> = 0x21...0x7E
    for byte in printing where byte != UInt8(ascii: "q") && byte != UInt8(ascii: "Q") {
      keys.append(String(Unicode.Scalar(byte)))
    }
    let control: [UInt8] = [1, 2, 4, 5, 6, 7, 11, 12, 14, 15, 16, 18, 20, 21, 22, 23, 24, 25]
    for byte in control { keys.append(String(Unicode.Scalar(byte))) }
    return keys
  }()

  private static let words = [
    "/harbour\r", "/the\r", "nnn", "NN", "jjjj", ">>>", "....",
    "\u{1B}[200~pasted\r\ntext\u{1B}[201~",
    "مدينة", "漢字", "e\u{301}", "vjjm", "12j", "\u{1B}[I", "\u{1B}[O", "mm", "G", "gg",
  ]
}

extension RandomSession: RandomNumberGenerator {
  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
