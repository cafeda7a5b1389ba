import BriefingModel

extension HTMLTextBuilder {
  /// Ends a heading: it may open the related links, or what no longer belongs to the article.
  mutating func closeHeading(_ level: UInt8) {
    let text = line.paragraphs.joined(separator: " ")
    line = TextLine()
    guard !text.isEmpty else { return }
    if let trailerLevel, level > trailerLevel { return }
    trailerLevel = nil
    isInRelated = phrases.contains(text, in: .related)
    if phrases.contains(text, in: .trailer) {
      trailerLevel = level
    } else if !text.isSameLine(as: title), !phrases.contains(text, in: .furniture) {
      if isInRelated { relatedStart = relatedStart ?? builder.count } else { dropRelated() }
      let title = [postTime, text].compactMap(\.self).joined(separator: " · ")
      postTime = nil
      append(title, RunKind(.heading, level: max(level, 2) - 1, opensRelated: isInRelated))
    }
  }

  /// Takes out related links after which the article goes on: they stood between its parts.
  private mutating func dropRelated() {
    if let start = relatedStart { builder.remove(start..<builder.count) }
    relatedStart = nil
  }

  /// Ends the block that is being read, if there is one.
  mutating func flush() {
    guard !line.isBlank else {
      line = TextLine()
      return
    }
    let paragraphs = line.paragraphs.filter { $0.contains { $0.isLetter || $0.isNumber } }
    let isLink = line.isLink
    line = TextLine()
    guard trailerLevel == nil else { return }
    if let row = rows.indices.last, rows[row] != nil {
      let cell = paragraphs.joined(separator: " ")
      rows[row]?.append(cell.split(separator: "\n").joined(separator: " "))
      return
    }
    for paragraph in paragraphs {
      let lines = paragraph.split(separator: "\n")
      if lines.count > 1, isLink || !hasProse && lines.contains(where: isPageLine) {
        for line in lines { close(String(line), isLink: isLink) }
      } else {
        close(paragraph, isLink: isLink)
      }
    }
  }

  /// Whether a line above the text is the headline, the byline or the date.
  private func isPageLine(_ line: Substring) -> Bool {
    line.isSameLine(as: title) || phrases.byline(in: String(line)) != nil
      || DateReader(phrases: phrases).dateLine(line) != nil
  }

  private mutating func close(_ text: String, isLink: Bool) {
    guard !text.isSameLine(as: title) || hasProse else { return }
    if isInRelated {
      append(text, RunKind(.relatedLink))
    } else if captionDepth > 0 || figureDepth > 0, phrases.contains(text, in: .furniture) {
      append(text, RunKind(.furniture))
    } else if captionDepth > 0 || figureDepth > 0 && quoteDepth == 0
      || phrases.contains(text, in: .caption)
    {
      append(text, RunKind(.caption))
    } else if let kind = pageLine(text) {
      append(text, kind)
    } else if isLink, lists.isEmpty {
      // A word or two that lead elsewhere are the page's, a line of words is a headline.
      let isTitle = text.split(separator: " ", maxSplits: 2).count > 2
      if hasProse, isTitle { append(text, RunKind(.relatedLink)) }
    } else {
      closeProse(text)
    }
  }

  private mutating func closeProse(_ text: String) {
    dropRelated()
    if quoteDepth > 0 {
      append(text, RunKind(.blockQuote))
    } else if let list = lists.last {
      let marker = startsItem ? list.map { "\($0). " } ?? "• " : ""
      append(marker + text, RunKind(.listItem))
      startsItem = false
    } else {
      append(text, RunKind(.paragraph))
      if text.utf8.count > 80 { hasProse = true }
    }
  }

  /// What a short line is by the words that pages use about themselves; nil where it is prose.
  private mutating func pageLine(_ text: String) -> RunKind? {
    if phrases.contains(text, in: .furniture) || phrases.contains(text, in: .trailer)
      || phrases.contains(text, in: .related)
    {
      return RunKind(.furniture)
    }
    if phrases.contains(text, in: .relatedLine) { return RunKind(.relatedLink) }
    guard !hasProse, text.utf8.count <= 120, text.last != "." else { return nil }
    if let names = phrases.byline(in: text) {
      byline = byline ?? names
      return RunKind(.byline)
    }
    guard let date = DateReader(phrases: phrases).dateLine(Substring(text)) else { return nil }
    self.date = self.date ?? date
    return RunKind(.dateline)
  }

  mutating func append(_ text: String, _ kind: RunKind) {
    if let time = postTime, kind.block != .furniture, kind.block != .dateline {
      postTime = nil
      builder.append(time, RunKind(.heading, level: 1))
    }
    builder.append(text, kind)
  }

  /// Parts a caption from the credit that a page sets beside it without a space.
  mutating func partCaption(_ index: MarkupTree.Index) {
    if captionDepth > 0, outline.tree.name(index) == "span", line.endsSentence { line.append(" ") }
  }
}
