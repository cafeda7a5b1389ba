import BriefingModel

/// The regions of one block by either kind of marks, and which of them are quotations.
///
/// An article marks its quotations by “double” marks, by ‘single’ ones, or by both. Whichever marks stand
/// outside decide: what is between the others is told within a quotation. Single marks beside double ones
/// must show that they hold speech, or be what the article uses more, as they may also set off a
/// word.
struct BlockRegions {
  let block: Passage
  var doubles: [QuotedRegion] = []
  var singles: [QuotedRegion]

  /// Leaves out a single mark that nothing closes, which was an apostrophe where the next block opens
  /// none.
  mutating func dropOpenSingle() { singles.removeAll { !$0.isClosed } }

  /// How many regions hold speech by what stands beside their marks, within no region of the other kind.
  func speechCounts(in utf8: [UInt8]) -> (double: Int, single: Int) {
    let double = doubles.count { region in
      Self.holdsSpeech(region, in: utf8) && !singles.contains { Self.encloses($0, region) }
    }
    let single = singles.count { region in
      Self.holdsSpeech(region, in: utf8) && !doubles.contains { Self.encloses($0, region) }
    }
    return (double, single)
  }

  /// The regions of the block, in the order of the text.
  ///
  /// - Parameter usesSingles: Whether the article as a whole marks its quotations by single marks.
  func regions(usesSingles: Bool, in utf8: [UInt8]) -> [QuotedRegion] {
    guard !singles.isEmpty else { return doubles }
    let outer = singles.filter { single in
      let isSure = usesSingles || Self.holdsSpeech(single, in: utf8) && isTold(single, in: utf8)
      return isSure && !doubles.contains { Self.crosses($0, single) }
    }
    let rest = doubles.filter { double in !outer.contains { Self.encloses($0, double) } }
    return (outer + rest).sorted { $0.outer < $1.outer }
  }

  /// Whether something in the block tells whose words a region holds, which may be a heading otherwise.
  private func isTold(_ region: QuotedRegion, in utf8: [UInt8]) -> Bool {
    Self.isBehindSign(region, in: utf8) || region.outer.end < block.end - 1
  }

  private static func encloses(_ outer: QuotedRegion, _ inner: QuotedRegion) -> Bool {
    outer.outer.start < inner.outer.start && inner.outer.end < outer.outer.end
  }

  /// Whether a double region overlaps a single one and does not lie within it.
  private static func crosses(_ double: QuotedRegion, _ single: QuotedRegion) -> Bool {
    double.outer.overlaps(single.outer) && !encloses(single, double)
  }

  /// Whether a sign ends the words or parts them from what stands beside them ("‘It is done,’ he",
  /// "said: ‘It").
  private static func holdsSpeech(_ region: QuotedRegion, in utf8: [UInt8]) -> Bool {
    let words = utf8[region.inner.range]
    guard region.isClosed, words.contains(0x20), let last = words.last else { return false }
    if isSign(last) { return true }
    let behind = region.outer.end
    if behind < utf8.count, utf8[behind] == UInt8(ascii: ",") { return true }
    return isBehindSign(region, in: utf8)
  }

  /// Whether a comma or colon stands in front of a region.
  private static func isBehindSign(_ region: QuotedRegion, in utf8: [UInt8]) -> Bool {
    let before = region.outer.start - 2
    return before >= 0 && utf8[before + 1] == 0x20
      && (utf8[before] == UInt8(ascii: ":") || utf8[before] == UInt8(ascii: ","))
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(byte)
  }
}
