import BriefingModel

/// Divides the blocks of an article into sections.
enum SectionBuilder {
  /// The sections of `blocks`; `titles` says of each block whether it opens related links. O(n).
  static func sections(
    of blocks: [Block], titles: [RunKind], in bytes: UnsafeRawBufferPointer
  ) -> [Section] {
    var sections: [Section] = []
    var current = Section(.lede, title: nil, blocks: 0..<0)
    for (index, block) in blocks.enumerated() {
      let next: Section?
      if titles[index].opensRelated {
        next = relatedSection(opening: block, at: index, in: bytes)
      } else if block.kind == .heading {
        next = Section(
          .body, title: title(of: block, in: bytes), level: max(Int(block.level), 1),
          blocks: index..<index)
      } else {
        next = nil
      }
      guard let next else { continue }
      close(&current, at: index, into: &sections)
      current = next
    }
    close(&current, at: blocks.count, into: &sections)
    return sections
  }

  private static func close(_ section: inout Section, at end: Int, into sections: inout [Section]) {
    section.blocks = section.blocks.lowerBound..<end
    if !section.blocks.isEmpty { sections.append(section) }
  }

  private static func relatedSection(
    opening block: Block, at index: Int, in bytes: UnsafeRawBufferPointer
  ) -> Section {
    let title = block.kind == .heading ? title(of: block, in: bytes) : nil
    return Section(.related, title: title, blocks: index..<index)
  }

  /// A heading without the colon that it may end with.
  private static func title(of block: Block, in bytes: UnsafeRawBufferPointer) -> Passage {
    var end = block.passage.end
    while end > block.passage.start + 1,
      bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1].isASCIISpace
    {
      end -= 1
    }
    return Passage(block.passage.start, end)
  }
}
