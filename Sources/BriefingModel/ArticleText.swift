/// The whole text of an article: valid UTF-8, addressed by byte.
///
/// Bytes rather than `String` indices, so that a passage is two integers, reading one byte costs
/// the same anywhere in a long text, and the analysis never makes a `String` in its inner loops.
public struct ArticleText: Hashable, Sendable {
  /// The bytes; always valid UTF-8.
  public let utf8: [UInt8]

  /// Takes a string as it is. O(n).
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Takes bytes that are valid UTF-8; nil where they are not. O(n).
  public init?(validating bytes: [UInt8]) {
    guard bytes.isValidUTF8 else { return nil }
    utf8 = bytes
  }

  /// Takes bytes, with every malformed sequence replaced by U+FFFD. O(n).
  public init(decoding bytes: [UInt8]) {
    utf8 = bytes.isValidUTF8 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The length in UTF-8 bytes.
  @inlinable public var count: Int { utf8.count }

  /// The whole text as one passage.
  @inlinable public var passage: Passage { Passage(0, utf8.count) }

  /// The text of a passage. O(length of the passage).
  public subscript(passage: Passage) -> String {
    String(decoding: utf8[passage.range], as: UTF8.self)
  }

  /// The offset of the first byte of the scalar that the byte at `offset` belongs to.
  public func scalarBoundary(atOrBefore offset: Int) -> Int {
    var boundary = min(max(offset, 0), utf8.count)
    while boundary > 0, boundary < utf8.count, utf8[boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }
}
