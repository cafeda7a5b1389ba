import BriefingModel

extension BrowserState {
  /// Moves the end of the selection that is at work by words; at least one word stays chosen.
  mutating func moveSelection(byWords step: Int) {
    guard let reader, var selection = reader.selection else { return }
    let text = reader.article.text
    var (start, end) = (selection.passage.start, selection.passage.end)
    if selection.isAtStart {
      start = step > 0 ? text.wordStart(after: start) : text.wordStart(before: start)
    } else {
      end = step > 0 ? text.wordEnd(after: end) : text.wordEnd(before: end)
    }
    guard start < end else { return }
    let last = text.wordStart(before: end)
    selection.anchor = Passage(start, min(end, text.wordEnd(after: start)))
    selection.end = Passage(max(start, last), end)
    self.reader?.selection = selection
    go(to: selection.isAtStart ? start : max(start, last))
  }

  /// Lets the other end of the selection move by words.
  mutating func changeSelectionEnd() {
    guard let reader, var selection = reader.selection else { return }
    selection.isAtStart.toggle()
    self.reader?.selection = selection
    let last = reader.article.text.wordStart(before: selection.passage.end)
    go(to: selection.isAtStart ? selection.passage.start : max(selection.passage.start, last))
  }
}

/// Words are what stands between white space.
extension ArticleText {
  private func isSpace(_ offset: Int) -> Bool {
    utf8[offset] == 0x20 || (0x09...0x0D).contains(utf8[offset])
  }

  /// The end of the first word that ends behind `offset`; the end of the text where there is none.
  fileprivate func wordEnd(after offset: Int) -> Int {
    let word = (offset..<count).first { !isSpace($0) } ?? count
    return (word..<count).first(where: isSpace) ?? count
  }

  /// The end of the last word that ends before `offset`; 0 where there is none.
  fileprivate func wordEnd(before offset: Int) -> Int {
    let start = wordStart(before: offset)
    return (0..<start).last { !isSpace($0) }.map { $0 + 1 } ?? 0
  }

  /// The start of the first word that starts behind `offset`; the end of the text where there is none.
  fileprivate func wordStart(after offset: Int) -> Int {
    let gap = (offset..<count).first(where: isSpace) ?? count
    return (gap..<count).first { !isSpace($0) } ?? count
  }

  /// The start of the last word that starts before `offset`; 0 where there is none.
  fileprivate func wordStart(before offset: Int) -> Int {
    let word = (0..<offset).last { !isSpace($0) } ?? 0
    return (0..<word).last(where: isSpace).map { $0 + 1 } ?? 0
  }
}
