import BriefingModel

/// Finds what stands between quotation marks, block by block: double ones, or single ones where the
/// article or the block marks its quotations by them.
///
/// Needs nothing but the bytes and the blocks. Adds `quotedRegions`, which never overlap. Marks
/// within a region belong to it; apostrophes, inches and seconds are left alone. A
/// mark that is never closed runs to the end of its block; a next paragraph that opens it again, or
/// closes it, goes on with it. O(n).
struct QuotedRegionFinder: AnalysisStage {
  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let blocks = try blocks(of: draft)
    let counts = blocks.map { $0.speechCounts(in: draft.utf8) }
    let usesSingles =
      blocks.allSatisfy(\.doubles.isEmpty)
      || counts.reduce(0) { $0 + $1.single } > counts.reduce(0) { $0 + $1.double }
    for block in blocks {
      draft.quotedRegions += block.regions(usesSingles: usesSingles, in: draft.utf8)
    }
  }

  private func blocks(of draft: Draft) throws(AnalysisCancelled) -> [BlockRegions] {
    var blocks: [BlockRegions] = []
    var isContinued = false
    for (_, block) in draft.blocks where block.isProse {
      try draft.checkCancellation()
      let singles = SingleQuoteScan(block: block.passage, utf8: draft.utf8)
      if !singles.opensBlock, !blocks.isEmpty { blocks[blocks.count - 1].dropOpenSingle() }
      blocks.append(BlockRegions(block: block.passage, singles: singles.regions()))
      let marks = QuotationMark.marks(in: block.passage, of: draft.utf8)
      guard !marks.isEmpty else {
        isContinued = false
        continue
      }
      var scan = BlockScan(
        block: block.passage, utf8: draft.utf8, marks: marks, isContinued: isContinued)
      scan.run()
      blocks[blocks.count - 1].doubles = scan.regions
      isContinued = block.kind.runsOn && scan.isOpen
    }
    if !blocks.isEmpty { blocks[blocks.count - 1].dropOpenSingle() }
    return blocks
  }
}

extension Block.Kind {
  /// Whether a quotation can go on from such a block into the next one.
  fileprivate var runsOn: Bool {
    self == .paragraph || self == .blockQuote || self == .listItem
  }
}

/// The regions of one block, mark by mark.
private struct BlockScan {
  let block: Passage
  let utf8: [UInt8]
  let marks: [QuotationMark]
  /// Whether the block before has left a mark open.
  let isContinued: Bool
  /// By index into `marks`: how many marks from there on open only, and how many close.
  private let openersFrom: [Int]
  private let closersFrom: [Int]

  private(set) var regions: [QuotedRegion] = []
  private var opener: QuotationMark?
  private var depth = 0

  /// Whether a mark was still open at the end of the block.
  private(set) var isOpen = false

  init(block: Passage, utf8: [UInt8], marks: [QuotationMark], isContinued: Bool) {
    self.block = block
    self.utf8 = utf8
    self.marks = marks
    self.isContinued = isContinued
    openersFrom = Self.countsFromEnd(marks) { $0.canOpen && !($0.canClose && $0.before != .dash) }
    closersFrom = Self.countsFromEnd(marks) { $0.canClose && !$0.canOpen }
  }

  mutating func run() {
    for index in marks.indices {
      if let opener {
        meet(index, within: opener)
      } else {
        meetOutside(index)
      }
    }
    guard let opener else { return }
    isOpen = true
    append(from: opener.passage, to: Passage(block.end, block.end), isClosed: false)
  }

  /// A mark while none is open.
  private mutating func meetOutside(_ index: Int) {
    let mark = marks[index]
    if mark.before == .digit && mark.shape == .straight { return }
    if index == 0, isContinued, mark.canClose, !mark.canOpen {
      append(from: Passage(block.start, block.start), to: mark.passage, isClosed: true)
      return
    }
    switch mark.shape {
    case .leftCurly, .low, .leftGuillemet:
      open(mark)
    case .rightGuillemet, .rightCurly:
      if mark.canOpen, index + 1 < marks.count { open(mark) }
    case .straight:
      if mark.canOpen || !mark.canClose || isOpenerByMistake(index) { open(mark) }
    }
  }

  /// Whether the next mark can only close the one that looks as if it closed, too (`said," Yes."`).
  private func isOpenerByMistake(_ index: Int) -> Bool {
    guard index + 1 < marks.count, marks[index].before == .closing, marks[index].after == .space
    else { return false }
    let next = marks[index + 1]
    return next.shape == .straight && next.canClose && !next.canOpen
  }

  /// A mark while `opener` is open.
  private mutating func meet(_ index: Int, within opener: QuotationMark) {
    let mark = marks[index]
    if isMeasure(index) { return }
    guard mark.shape.isGuillemet == opener.shape.isGuillemet else { return }
    let isSame = mark.shape == opener.shape
    if mark.closes(opener.shape) && !(isSame && mark.canOpen && opensWithin(index)) {
      depth -= 1
      guard depth == 0 else { return }
      append(from: opener.passage, to: mark.passage, isClosed: true)
      self.opener = nil
    } else if mark.canOpen {
      if opensWithin(index) {
        depth += 1
      } else {
        append(
          from: opener.passage, to: Passage(mark.passage.start, mark.passage.start),
          isClosed: false)
        open(mark)
      }
    } else if mark.shape == .straight, opener.shape == .straight {
      append(from: opener.passage, to: mark.passage, isClosed: true)
      self.opener = nil
      depth = 0
    }
  }

  /// Whether enough marks close after this one for it to stand within the region.
  private func opensWithin(_ index: Int) -> Bool {
    closersFrom[index] >= openersFrom[index] + depth
  }

  /// Whether the mark means inches or seconds: after a digit, with another one to close the region.
  private func isMeasure(_ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.shape == .straight, mark.before == .digit, index + 1 < marks.count else {
      return false
    }
    let next = marks[index + 1]
    return next.canClose && !next.canOpen
  }

  private mutating func open(_ mark: QuotationMark) {
    opener = mark
    depth = 1
  }

  private mutating func append(from start: Passage, to end: Passage, isClosed: Bool) {
    var low = start.end
    var high = end.start
    while low < high, utf8[low] <= 0x20 { low += 1 }
    while high > low, utf8[high - 1] <= 0x20 { high -= 1 }
    guard low < high else { return }
    regions.append(
      QuotedRegion(
        inner: Passage(low, high),
        outer: Passage(start.start, end.end > end.start ? end.end : high), isClosed: isClosed))
  }

  private static func countsFromEnd(
    _ marks: [QuotationMark], where isCounted: (QuotationMark) -> Bool
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: marks.count + 1)
    for index in marks.indices.reversed() {
      counts[index] = counts[index + 1] + (isCounted(marks[index]) ? 1 : 0)
    }
    return counts
  }
}
