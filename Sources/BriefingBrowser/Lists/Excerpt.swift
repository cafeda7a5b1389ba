import BriefingModel

extension Article {
  /// A passage with as much of its block around it as fits beside it on a line.
  func context(of passage: Passage, columns: Int) -> (before: String, words: String, after: String)
  {
    let words = text[passage].singleLine
    guard let index = blockIndex(atOrBefore: passage.start) else { return ("", words, "") }
    let block = blocks[index].passage
    let room = max(0, columns - DisplayWidth.columns(of: words))
    let start = max(block.start, wordStart(after: passage.start - room / 3, in: block))
    let lead = text[Passage(min(start, passage.start), passage.start)].singleSpaced
    // A column may take four bytes, and one more than fits shows that something is left out.
    let end = text.scalarBoundary(atOrBefore: min(block.end, passage.end + 4 * room + 4))
    let rest = text[Passage(passage.end, max(passage.end, end))].singleSpaced
    let before = (start > block.start ? "…" : "") + lead
    let used = DisplayWidth.columns(of: before + words)
    return (before, words, DisplayWidth.truncate(rest, to: max(0, columns - used)))
  }

  /// The start of the first word that begins at `offset` or after it.
  private func wordStart(after offset: Int, in block: Passage) -> Int {
    guard offset > block.start else { return block.start }
    var start = text.scalarBoundary(atOrBefore: offset)
    while start < block.end, text.utf8[start - 1] != 0x20, text.utf8[start - 1] != 0x0A {
      start += 1
    }
    return start
  }
}

extension StringProtocol {
  /// The string with line ends and tabs as spaces.
  var singleSpaced: String {
    String(map { $0.isWhitespace ? " " : $0 })
  }
}

extension String {
  /// The string in lines of at most `columns`, the first of at most `first`, no more than `limit` of
  /// them.
  func wrapped(to columns: Int, first: Int, limit: Int) -> [String] {
    let head = wrapped(to: first)
    guard first != columns, limit > 1, head.count > 1 else {
      return wrapped(to: first, limit: limit)
    }
    let rest = head.dropFirst().joined(separator: " ")
    return [head[0]] + rest.wrapped(to: columns, limit: limit - 1)
  }

  /// The string in lines of at most `columns`, no more than `limit` of them.
  func wrapped(to columns: Int, limit: Int = .max) -> [String] {
    let bytes = Array(utf8)
    let lines = LineBreaker.lines(of: 0..<bytes.count, in: bytes, width: columns)
    let text = lines.prefix(limit).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    guard lines.count > limit, let last = text.last else { return text.isEmpty ? [""] : text }
    return text.dropLast() + [DisplayWidth.truncate(last + " …", to: columns)]
  }
}
