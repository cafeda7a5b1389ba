/// A line of a text, without the white space around it.
struct Line {
  /// The first byte that is not white space; equal to `end` in a blank line.
  var start: Int32
  /// The byte after the last one that is not white space.
  var end: Int32
  /// The bytes of white space before `start`.
  var indent: Int32

  var isBlank: Bool { start == end }
  var count: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }
}

extension Line {
  /// The lines of a text. O(n), most of it at the speed of memory.
  static func all(in bytes: UnsafeRawBufferPointer) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 96 + 8)
    var offset = 0
    while offset < bytes.count {
      let lineEnd = bytes.offset(of: 0x0A, from: offset) ?? bytes.count
      lines.append(Line(trimming: offset..<lineEnd, of: bytes))
      offset = lineEnd + 1
    }
    return lines
  }

  private init(trimming range: Range<Int>, of bytes: UnsafeRawBufferPointer) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let width = bytes.spaceLength(at: start, before: end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      let width = bytes.spaceLength(endingAt: end, after: start)
      if width == 0 { break }
      end -= width
    }
    self.init(
      start: Int32(start), end: Int32(end), indent: Int32(start - range.lowerBound))
  }
}

extension UnsafeRawBufferPointer {
  /// The length in bytes of the white space or invisible character at `offset`; 0 where there is
  /// none. Beside ASCII: no-break space, the spaces U+2000 to U+200B, U+3000 and U+FEFF, which
  /// pages put on lines that look empty.
  fileprivate func spaceLength(at offset: Int, before end: Int) -> Int {
    let byte = self[offset]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
    if byte == 0xC2 { return offset + 1 < end && self[offset + 1] == 0xA0 ? 2 : 0 }
    return offset + 2 < end && isWideSpace(at: offset) ? 3 : 0
  }

  fileprivate func spaceLength(endingAt end: Int, after start: Int) -> Int {
    let byte = self[end - 1]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
    if byte == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 { return 2 }
    return end - 3 >= start && isWideSpace(at: end - 3) ? 3 : 0
  }

  private func isWideSpace(at offset: Int) -> Bool {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }
}
