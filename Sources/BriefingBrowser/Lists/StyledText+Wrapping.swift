extension [StyledText] {
  /// The pieces in lines of at most `columns`, broken as one text. O(length).
  func wrapped(to columns: Int) -> [[StyledText]] {
    let utf8 = flatMap { Array<UInt8>($0.text.utf8) }
    let lines = LineBreaker.lines(of: 0..<utf8.count, in: utf8, width: columns)
    var piece = 0
    var pieceStart = 0
    return lines.map { line in
      var parts: [StyledText] = []
      var offset = line.range.lowerBound
      while offset < line.range.upperBound, piece < count {
        let pieceEnd = pieceStart + self[piece].text.utf8.count
        let end = Swift.min(pieceEnd, line.range.upperBound)
        if end > offset {
          parts.append(
            StyledText(String(decoding: utf8[offset..<end], as: UTF8.self), self[piece].role))
          offset = end
        }
        if pieceEnd <= offset {
          piece += 1
          pieceStart = pieceEnd
        }
      }
      return parts
    }
  }
}
