import BriefingModel

/// The blocks and sections of an article as bytes.
struct ArticleStructure {
  var blocks: [Block]
  var sections: [Section]

  /// The first byte of everything that is written in this format.
  private static let format: UInt8 = 1

  init(_ article: Article) {
    blocks = article.blocks
    sections = article.sections
  }

  /// The structure of a text of `length` bytes.
  ///
  /// - Throws: `ByteReader.Malformed` where the bytes are none, or point outside the text.
  init(_ bytes: [UInt8], length: Int) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == Self.format else { throw ByteReader.Malformed() }
    var end = 0
    blocks = try reader.array { reader throws(ByteReader.Malformed) in
      guard let kind = Block.Kind(rawValue: try reader.byte()) else { throw ByteReader.Malformed() }
      let level = try reader.byte()
      let (gap, count) = (try reader.int(), try reader.int())
      guard gap <= length - end, count <= length - end - gap else { throw ByteReader.Malformed() }
      defer { end += gap + count }
      return Block(kind, level: level, at: Passage(end + gap, end + gap + count))
    }
    var next = 0
    let total = blocks.count
    sections = try reader.array { reader throws(ByteReader.Malformed) in
      guard let kind = Section.Kind(rawValue: try reader.byte()) else {
        throw ByteReader.Malformed()
      }
      let title = try reader.optional { reader throws(ByteReader.Malformed) in
        Passage(try reader.range())
      }
      let (level, count) = (try reader.int(), try reader.int())
      guard title.map({ $0.end <= length }) ?? true, count <= total - next else {
        throw ByteReader.Malformed()
      }
      defer { next += count }
      return Section(kind, title: title, level: level, blocks: next..<next + count)
    }
  }

  /// The bytes: each block by its distance from the one before.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(Self.format)
    var end = 0
    writer.write(blocks) { writer, block in
      writer.write(block.kind.rawValue)
      writer.write(block.level)
      writer.write(block.passage.start - end)
      writer.write(block.passage.count)
      end = block.passage.end
    }
    writer.write(sections) { writer, section in
      writer.write(section.kind.rawValue)
      writer.write(section.title) { $0.write($1.range) }
      writer.write(section.level)
      writer.write(section.blocks.count)
    }
    return writer.bytes
  }
}
