extension ParserState {
  /// Fills `buffer` with the features by which the next move is chosen.
  @inline(__always)
  package func fill(_ buffer: inout FeatureBuffer) {
    let depth = stack.count
    let third = nodes[Int(stack[depth - 3])]
    let second = nodes[Int(stack[depth - 2])]
    let top = nodes[Int(stack[depth - 1])]
    let next = nodes[self.next]
    let after = nodes[self.next + 1]
    let beyond = nodes[self.next + 2]
    let gap = UInt64(min(self.next - Int(stack[depth - 1]), 9))
    let span = UInt64(min(Int(stack[depth - 1]) - Int(stack[depth - 2]), 9))
    buffer.removeAll()
    addWords(&buffer, second, top, next, after, beyond)
    addPairs(&buffer, second, top, next)
    addTags(&buffer, third, second, top, next, after, beyond)
    addDependants(&buffer, second, top, next)
    // Endings and lexicon classes stand in for words that training has not seen.
    buffer.append(FeatureHash.of(44, top.traits, next.tag))
    buffer.append(FeatureHash.of(45, second.traits, top.tag))
    buffer.append(FeatureHash.of(46, next.traits, top.tag))
    buffer.append(FeatureHash.of(47, top.ending, top.tag, next.tag))
    buffer.append(FeatureHash.of(48, next.ending, next.tag, top.tag))
    buffer.append(FeatureHash.of(49, second.tag, top.ending, top.tag))
    buffer.append(FeatureHash.of(50, top.tag, next.tag, gap))
    buffer.append(FeatureHash.of(51, top.word, gap))
    buffer.append(FeatureHash.of(52, second.tag, top.tag, span))
  }

  @inline(__always)
  private func addWords(
    _ buffer: inout FeatureBuffer, _ second: Node, _ top: Node, _ next: Node, _ after: Node,
    _ beyond: Node
  ) {
    buffer.append(FeatureHash.of(1, top.word, top.tag))
    buffer.append(FeatureHash.of(2, second.word, second.tag))
    buffer.append(FeatureHash.of(3, next.word, next.tag))
    buffer.append(FeatureHash.of(4, top.word))
    buffer.append(FeatureHash.of(5, next.word))
    buffer.append(FeatureHash.of(6, after.word))
    buffer.append(FeatureHash.of(7, second.word))
    buffer.append(FeatureHash.of(8, beyond.word))
  }

  @inline(__always)
  private func addPairs(
    _ buffer: inout FeatureBuffer, _ second: Node, _ top: Node, _ next: Node
  ) {
    buffer.append(FeatureHash.of(10, top.word, next.word))
    buffer.append(FeatureHash.of(11, top.word, next.tag))
    buffer.append(FeatureHash.of(12, top.tag, next.word))
    buffer.append(FeatureHash.of(13, top.tag, next.tag))
    buffer.append(FeatureHash.of(14, second.word, top.word))
    buffer.append(FeatureHash.of(15, second.word, top.tag))
    buffer.append(FeatureHash.of(16, second.tag, top.word))
    buffer.append(FeatureHash.of(17, second.tag, top.tag))
    buffer.append(FeatureHash.of(18, second.word, next.tag, top.tag))
    buffer.append(FeatureHash.of(19, second.tag, next.word, top.tag))
  }

  @inline(__always)
  private func addTags(
    _ buffer: inout FeatureBuffer, _ third: Node, _ second: Node, _ top: Node, _ next: Node,
    _ after: Node, _ beyond: Node
  ) {
    buffer.append(FeatureHash.of(20, top.tag, next.tag, after.tag))
    buffer.append(FeatureHash.of(21, second.tag, top.tag, next.tag))
    buffer.append(FeatureHash.of(22, third.tag, second.tag, top.tag))
    buffer.append(FeatureHash.of(23, next.tag, after.tag, beyond.tag))
    buffer.append(FeatureHash.of(24, second.tag << 8 | third.tag, top.tag, next.tag))
    buffer.append(FeatureHash.of(25, second.tag << 8 | after.tag, top.tag, next.tag))
    buffer.append(FeatureHash.of(26, top.tag << 8 | after.tag, next.tag, beyond.tag))
    buffer.append(FeatureHash.of(27, top.word, next.tag, after.tag))
  }

  @inline(__always)
  private func addDependants(
    _ buffer: inout FeatureBuffer, _ second: Node, _ top: Node, _ next: Node
  ) {
    let topLeft = nodes[Int(top.left)].tag
    let topRight = nodes[Int(top.right)]
    let nextLeft = nodes[Int(next.left)].tag
    let secondRight = nodes[Int(second.right)].tag
    let topRelations = UInt64(top.leftRelation) << 8 | UInt64(top.rightRelation)
    let secondRelations = UInt64(second.leftRelation) << 8 | UInt64(second.rightRelation)
    buffer.append(FeatureHash.of(30, top.tag, next.tag, topLeft))
    buffer.append(FeatureHash.of(31, top.tag, next.tag, topRight.tag))
    buffer.append(FeatureHash.of(32, top.tag, next.tag, nextLeft))
    buffer.append(FeatureHash.of(33, second.tag, top.tag, secondRight))
    buffer.append(FeatureHash.of(34, second.tag, top.tag, topLeft))
    buffer.append(FeatureHash.of(35, second.tag, top.tag, topRight.tag))
    buffer.append(FeatureHash.of(36, top.tag, topRelations, next.tag))
    buffer.append(FeatureHash.of(37, second.tag, secondRelations, top.tag))
    buffer.append(FeatureHash.of(38, top.word, topRelations))
    buffer.append(FeatureHash.of(39, next.tag, UInt64(next.leftRelation), top.tag))
    buffer.append(FeatureHash.of(40, next.word, UInt64(next.leftRelation)))
    let counts = UInt64(top.leftCount) << 4 | UInt64(top.rightCount)
    buffer.append(FeatureHash.of(41, top.tag, counts, next.tag))
    buffer.append(FeatureHash.of(42, next.tag, UInt64(next.leftCount), top.tag))
    buffer.append(FeatureHash.of(43, second.word, secondRelations))
  }
}
