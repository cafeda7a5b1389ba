import CBidi

/// A line of text in the order in which it stands on the screen, from the left.
struct ArrangedText {
  /// A character with its marks.
  struct Cluster {
    /// The byte of the text that it starts at.
    var offset: Int
    var scalar: Unicode.Scalar
    var marks: CellMarks
    var width: Int
    fileprivate var level: Int8
  }

  /// The characters from the left.
  let clusters: [Cluster]
  /// Whether the paragraph runs from right to left, so that its lines begin at the right edge.
  let isRightToLeft: Bool

  /// Arranges the line in `range`, of a paragraph with these levels. O(length × levels in it).
  init(line range: Range<Int>, of utf8: [UInt8], levels: BidiLevels) {
    var clusters: [Cluster] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      switch DisplayedScalar(scalar) {
      case .vanished where Joiner.isOne(scalar) && Joiner.isKept(at: offset, of: range, in: utf8):
        clusters.indices.last.map { clusters[$0].marks.append(scalar) }
      case .vanished: break
      case .mark(let mark): clusters.indices.last.map { clusters[$0].marks.append(mark) }
      case .glyph(let glyph, let width):
        clusters.append(
          Cluster(
            offset: offset, scalar: glyph, marks: [], width: Int(width), level: levels[offset]))
      }
      offset += length
    }
    Self.reverse(&clusters)
    self.clusters = clusters
    isRightToLeft = levels.isRightToLeft
  }

  /// From the highest level to the lowest odd one, every run of that level or a higher one is turned
  /// round (rule L2), and brackets in what runs from right to left are mirrored (rule L4).
  private static func reverse(_ clusters: inout [Cluster]) {
    for index in clusters.indices where clusters[index].level % 2 == 1 {
      let mirrored = Unicode.Scalar(lede_bidi_mirror(clusters[index].scalar.value))
      clusters[index].scalar = mirrored ?? clusters[index].scalar
    }
    let highest = clusters.map(\.level).max() ?? 0
    guard highest > 0 else { return }
    for level in (1...highest).reversed() {
      var start = 0
      while start < clusters.count {
        var end = start
        while end < clusters.count, clusters[end].level >= level { end += 1 }
        if end > start { clusters[start..<end].reverse() }
        start = max(end, start + 1)
      }
    }
  }

  /// The columns that it takes.
  var columns: Int { clusters.reduce(0) { $0 + $1.width } }

  /// The column of the character that the byte at `offset` belongs to, from the left of the text.
  func column(of offset: Int) -> Int {
    let index = clusters.indices.filter { clusters[$0].offset <= offset }
      .max { clusters[$0].offset < clusters[$1].offset }
    return clusters[..<(index ?? 0)].reduce(0) { $0 + $1.width }
  }

  /// The byte of the character at a column; of the last one where the text is shorter.
  func offset(atColumn column: Int) -> Int? {
    var left = 0
    for cluster in clusters {
      left += cluster.width
      if left > column { return cluster.offset }
    }
    return clusters.last?.offset
  }
}

extension ArrangedText {
  /// A string on the screen; nil where it runs from left to right as it is.
  init?(_ string: String) {
    let bytes = Array(string.utf8)
    guard let levels = BidiLevels(of: 0..<bytes.count, in: bytes) else { return nil }
    self.init(line: 0..<bytes.count, of: bytes, levels: levels)
  }
}
