extension ArticleText {
  /// Places where `needle` stands, overlapping ones too; at most ten thousand. O(n), and less for long
  /// words (Horspool's way of skipping).
  ///
  /// - Parameter work: how many bytes may still be compared; what was needed is taken off. What is behind
  ///   the place where it is spent is not looked at.
  func occurrences(of needle: [UInt8], work: inout Int) -> [Passage] {
    guard let last = needle.last, needle.count <= utf8.count else { return [] }
    var skips = [Int](repeating: needle.count, count: 256)
    for (offset, byte) in needle.dropLast().enumerated() {
      skips[Int(byte)] = needle.count - 1 - offset
    }
    var places: [Passage] = []
    var end = needle.count
    while end <= utf8.count, work > 0, places.count < 10_000 {
      work -= 1
      let byte = utf8[end - 1]
      if byte == last {
        let start = end - needle.count
        var same = 0
        while same < needle.count, utf8[start + same] == needle[same] { same += 1 }
        work -= same
        if same == needle.count { places.append(Passage(start, end)) }
      }
      end += skips[Int(byte)]
    }
    return places
  }
}
