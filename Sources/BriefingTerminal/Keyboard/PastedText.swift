/// What a terminal sends for a paste: the text between two marks (bracketed paste, as xterm has it).
enum PastedText: Hashable {
  /// A whole paste of `length` bytes, its marks among them.
  case complete(String, length: Int)
  /// A paste that is still coming.
  case incomplete
  /// More than anybody means to paste; its bytes are passed over.
  case tooLong(length: Int)

  /// What stands before the text, and behind it.
  static let opening = Array("\u{1B}[200~".utf8)
  static let closing = Array("\u{1B}[201~".utf8)
  /// The most bytes of a paste.
  private static let limit = 256 << 10

  /// Reads the paste at the start of `bytes`, which start with `opening`.
  init(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(Self.opening.count)
    let end = body.indices.first { index in
      body[index] == 0x1B && body[index...].starts(with: Self.closing)
    }
    if let end {
      let text = String(decoding: body[..<end], as: UTF8.self)
      self = .complete(text, length: end - bytes.startIndex + Self.closing.count)
    } else {
      self = bytes.count > Self.limit ? .tooLong(length: bytes.count) : .incomplete
    }
  }
}
