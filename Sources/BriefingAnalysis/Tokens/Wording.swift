/// The wording of tokens as one line of text.
enum Wording {
  /// The tokens' text, with one space wherever white space stands between them.
  static func text(of tokens: ArraySlice<Token>, in utf8: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for (index, token) in zip(tokens.indices, tokens) {
      if index > tokens.startIndex, !token.isGlued { bytes.append(UInt8(ascii: " ")) }
      bytes += utf8[token.start..<token.end]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
