import BriefingModel

/// Finds words in text without regard to diacritics and, unless they hold a capital, to case.
///
/// Both sides are folded: marks are dropped, letters with marks become plain ones, typographic
/// quotation marks and apostrophes become straight ones, any white space becomes a space.
public struct TextSearch: Sendable {
  /// What was typed.
  let query: String
  private let pattern: [UInt32]
  private let folding: TextFolding
  /// The bytes that the first scalar of a match can begin with, where it is ASCII or folds to it.
  private let canStart: [Bool]

  /// A search for `query`.
  public init(_ query: String) {
    self.query = query
    folding = TextFolding(keepsCase: query.contains(where: \.isUppercase))
    var pattern: [UInt32] = []
    let bytes = Array(query.utf8)
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = bytes.decodeScalar(at: offset)
      if let folded = folding.fold(scalar) { pattern.append(folded) }
      offset += length
    }
    self.pattern = pattern
    var canStart = [Bool](repeating: false, count: 256)
    for byte in 0..<256 {
      canStart[byte] = byte >= 0x80 || folding.fold(Unicode.Scalar(UInt8(byte))) == pattern.first
    }
    self.canStart = canStart
  }

  /// Whether the words stand anywhere in the text. O(n).
  public func isFound(in utf8: [UInt8]) -> Bool {
    pattern.isEmpty || firstMatch(in: utf8, from: 0, to: utf8.count) != nil
  }

  /// Whether the words stand anywhere in the text, which is not copied. O(n).
  func isFound(in text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { utf8 in
      pattern.isEmpty || firstMatch(in: utf8, from: 0, to: utf8.count) != nil
    }
    return found ?? isFound(in: Array(text.utf8))
  }

  /// Where the words stand in a stretch of the text, as ranges of bytes, none overlapping another.
  /// O(n) for ordinary words; no more than `limit` are looked for.
  public func matches(
    in utf8: [UInt8], from start: Int, to end: Int, limit: Int = .max
  ) -> [Range<Int>] {
    guard !pattern.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var offset = start
    while found.count < limit, let match = firstMatch(in: utf8, from: offset, to: end) {
      found.append(match)
      offset = match.upperBound
    }
    return found
  }

  private func firstMatch(
    in utf8: some UTF8Bytes, from start: Int, to end: Int
  ) -> Range<Int>? {
    var offset = start
    while offset < end {
      if canStart[Int(utf8[offset])], let match = match(in: utf8, at: offset, to: end) {
        return match
      }
      offset += 1
    }
    return nil
  }

  /// The match that starts at `offset`; a mark behind its last letter belongs to it.
  private func match(
    in utf8: some UTF8Bytes, at offset: Int, to end: Int
  ) -> Range<Int>? {
    guard utf8[offset] & 0xC0 != 0x80 else { return nil }
    var position = offset
    var matched = 0
    while position < end {
      let (scalar, length) = utf8.decodeScalar(at: position)
      guard let folded = folding.fold(scalar) else {
        guard matched > 0 else { return nil }
        position += length
        continue
      }
      guard matched < pattern.count else { break }
      guard folded == pattern[matched] else { return nil }
      matched += 1
      position += length
    }
    return matched == pattern.count ? offset..<position : nil
  }
}
