import BriefingBrowser

/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in any portions: what may be the beginning of a key is kept until the rest comes, or
/// until `finish()` says that no more will. A sequence that stands for no key vanishes; it is never
/// taken for typed text.
struct KeyDecoder {
  /// The sequences that this terminal's own description names.
  private let described: [[UInt8]: Key]
  /// Their lengths, the longest first.
  private let describedLengths: [Int]
  /// What was read and not understood yet.
  private var rest: ArraySlice<UInt8> = []
  /// Whether they belong to a paste that is too long, up to the mark that ends it.
  private var isInLongPaste = false
  /// Whether they may be the rest of a terminal's answer that came with a pause in it.
  private var isInAnswer = false

  /// A decoder for a terminal that sends `described` besides the sequences that most terminals share.
  init(described: [[UInt8]: Key] = [:]) {
    self.described = described
    describedLengths = Set(described.keys.map(\.count)).sorted(by: >)
  }

  /// Whether the bytes read so far may be the beginning of a key.
  var isWaiting: Bool { !rest.isEmpty }

  /// The keys that are complete with these bytes. O(n).
  mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    rest.append(contentsOf: bytes)
    return decode(isFinal: false)
  }

  /// The keys in what is left, when nothing came after it for a while: an escape is the Escape key.
  mutating func finish() -> [Key] {
    decode(isFinal: true)
  }

  private mutating func decode(isFinal: Bool) -> [Key] {
    passOverAnswer()
    var keys: [Key] = []
    var typed = ""
    loop: while !rest.isEmpty {
      guard passOverPaste() else { break loop }
      switch step(isFinal: isFinal) {
      case .typed(let scalar, let length):
        typed.unicodeScalars.append(scalar)
        rest = rest.dropFirst(length)
      case .keys(let found, let length):
        keys += typed.map(Key.character) + found
        typed = ""
        rest = rest.dropFirst(length)
      case .longPaste(let length):
        keys += typed.map(Key.character)
        typed = ""
        rest = rest.dropFirst(length)
        isInLongPaste = true
      case .answer(let length):
        rest = rest.dropFirst(length)
        isInAnswer = true
      case .incomplete:
        break loop
      }
    }
    rest = ArraySlice(Array(rest))
    return keys + typed.map(Key.character)
  }

  /// Drops what belongs to a paste that is too long; false where its end is still to come.
  private mutating func passOverPaste() -> Bool {
    guard isInLongPaste else { return true }
    let end = rest.indices.first { rest[$0...].starts(with: PastedText.closing) }
    isInLongPaste = end == nil
    rest =
      end.map { rest[($0 + PastedText.closing.count)...] }
      ?? rest.suffix(PastedText.closing.count - 1)
    return !isInLongPaste && !rest.isEmpty
  }

  /// Drops the rest of an answer where its end is among what came; else the answer was broken off, and
  /// these are keys.
  private mutating func passOverAnswer() {
    guard isInAnswer, !rest.isEmpty else { return }
    isInAnswer = false
    let end = rest.indices.first { rest[$0] == 0x07 || rest[$0...].starts(with: [0x1B, 0x5C]) }
    guard let end else { return }
    rest = rest[(end + (rest[end] == 0x07 ? 1 : 2))...]
  }

  /// What the next bytes are.
  private enum Step {
    /// A character, or a mark over the one before it.
    case typed(Unicode.Scalar, length: Int)
    /// Keys, or none for what is to be passed over.
    case keys([Key], length: Int)
    /// The beginning of a paste that is too long.
    case longPaste(length: Int)
    /// The beginning of what a terminal answers, whose rest has not come.
    case answer(length: Int)
    /// Perhaps the beginning of something.
    case incomplete
  }

  private func step(isFinal: Bool) -> Step {
    guard let byte = rest.first else { return .incomplete }
    switch byte {
    case 0x1B: return escapeStep(isFinal: isFinal)
    case 0x00..<0x20, 0x7F: return .keys([Self.controlKey(byte)], length: 1)
    default: return typedStep(isFinal: isFinal)
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private func typedStep(isFinal: Bool) -> Step {
    let length = Self.lengthOfScalar(startingWith: rest[rest.startIndex])
    let bytes = rest.prefix(length)
    guard length > 0, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return .keys([], length: 1)
    }
    guard bytes.count == length else { return isFinal ? .keys([], length: 1) : .incomplete }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first,
      scalar.value >= 0xA0 || scalar.value < 0x80
    else { return .keys([], length: length) }
    return .typed(scalar, length: length)
  }

  private static func lengthOfScalar(startingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  private func escapeStep(isFinal: Bool) -> Step {
    if rest.starts(with: PastedText.opening) {
      switch PastedText(rest) {
      case .complete(let text, let length): return .keys([.pasted(text)], length: length)
      // The mark at its end may have begun.
      case .tooLong(let length): return .longPaste(length: length - PastedText.closing.count + 1)
      case .incomplete: return .incomplete  // A slow paste is not broken off by its pauses.
      }
    }
    if let step = describedStep(isFinal: isFinal) { return step }
    switch EscapeSequence(rest) {
    case .complete(let key, let length): return .keys(key.map { [$0] } ?? [], length: length)
    case .none: return .keys([.escape], length: 1)
    case .incomplete where isFinal: return abandonedStep
    case .incomplete: return .incomplete
    }
  }

  private func describedStep(isFinal: Bool) -> Step? {
    for length in describedLengths where length <= rest.count {
      if let key = described[Array(rest.prefix(length))] { return .keys([key], length: length) }
    }
    guard !isFinal, rest.count < describedLengths.first ?? 0,
      described.keys.contains(where: { $0.starts(with: rest) })
    else { return nil }
    return .incomplete
  }

  /// A sequence that did not end. One byte after the escape is a key typed with Alt, and so is what
  /// opens a text that was not closed, unless it is an answer on a slow line; longer ones are broken off.
  private var abandonedStep: Step {
    if EscapeSequence.opensAnswer(rest) { return .answer(length: rest.count) }
    return rest.count <= 2 || EscapeSequence.opensText(rest)
      ? .keys([.escape], length: 1) : .keys([], length: rest.count)
  }
}
