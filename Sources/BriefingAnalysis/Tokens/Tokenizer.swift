/// Cuts the prose into tokens.
///
/// Needs nothing. Adds `tokens`.
struct Tokenizer: AnalysisStage {
  /// What each token is looked up in.
  let lexicon: Lexicon

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let scanner = TokenScanner(bytes: draft.utf8, lexicon: lexicon)
    var tokens: [Token] = []
    for (index, block) in draft.blocks where block.isProse {
      var start = block.passage.start
      while start < block.passage.end {
        try draft.checkCancellation()
        let end = pieceEnd(from: start, in: block.passage.range, of: draft.utf8)
        scanner.scan(start..<end, block: index, into: &tokens)
        start = end
      }
    }
    draft.tokens = tokens
  }

  /// Long blocks are scanned a piece at a time, each ending at a space, so that cancellation is
  /// noticed; a piece without a space ends at its limit, between two scalars.
  private func pieceEnd(from start: Int, in block: Range<Int>, of utf8: [UInt8]) -> Int {
    let limit = start + 1 << 16
    guard limit < block.upperBound else { return block.upperBound }
    var end = limit
    while end > start + 1 << 15, utf8[end] != UInt8(ascii: " ") { end -= 1 }
    if utf8[end] == UInt8(ascii: " ") { return end }
    end = limit
    while end > start + 1, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
