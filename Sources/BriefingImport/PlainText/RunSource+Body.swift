import BriefingModel

extension RunSource {
  /// Says what the runs from `start` on are. O(n).
  func classifyBody(from start: Int, into kinds: inout [RunKind]) {
    let separatesByBlanks = runs.count { $0.followsBlank } * 2 > runs.count
    var index = start
    while index < runs.count {
      switch runs[index].shape {
      case .trailer:
        index = classifyTrailer(at: index, into: &kinds)
      case .related, .relatedLine:
        index = classifyLinks(at: index, into: &kinds)
      default:
        kinds[index] = bodyKind(of: index, from: start, separatesByBlanks: separatesByBlanks)
        index += 1
      }
    }
  }

  private func bodyKind(of index: Int, from start: Int, separatesByBlanks: Bool) -> RunKind {
    switch runs[index].shape {
    case .furniture, .rule, .trailer, .related, .letterField: return RunKind(.furniture)
    case .caption: return RunKind(.caption)
    case .relatedLine: return RunKind(.relatedLink)
    case .blockQuote: return RunKind(.blockQuote)
    case .prose:
      return index == start + 1 && byline(index) != nil ? RunKind(.byline) : RunKind(.paragraph)
    case .listItem:
      return (underlineLevel(below: index) ?? numberedHeading(index))
        .map { RunKind(.heading, level: $0) } ?? RunKind(.listItem)
    case .title:
      if index < start + 4, DateReader(phrases: phrases).dateLine(text(runs[index])) != nil {
        return RunKind(.dateline)
      }
      return headingLevel(index, separatesByBlanks: separatesByBlanks)
        .map { RunKind(.heading, level: $0) } ?? RunKind(.paragraph)
    }
  }

  /// The level of a title-like run as a heading; nil where it is none.
  private func headingLevel(_ index: Int, separatesByBlanks: Bool) -> UInt8? {
    if let level = underlineLevel(below: index) { return level }
    guard let next = contentAfter(index), isBodyText(next) || isHeadingPair(index, next) else {
      return nil
    }
    let run = runs[index]
    if separatesByBlanks {
      let standsAlone =
        run.followsBlank && (runs[index + 1].followsBlank || runs[next].count >= 100)
      guard standsAlone else { return nil }
    } else {
      guard index > 0, closesText(index - 1), runs[next].count >= 80 else { return nil }
    }
    return bytes.numberedLevel(run.range) ?? 1
  }

  /// The next run after a heading that is neither furniture nor a drawn line, at most eight further.
  private func contentAfter(_ index: Int) -> Int? {
    let after = (index + 1)..<min(index + 9, runs.count)
    return after.first { runs[$0].shape != .furniture && runs[$0].shape != .rule }
  }

  private func isBodyText(_ index: Int) -> Bool {
    switch runs[index].shape {
    case .prose, .listItem, .blockQuote, .caption: true
    default: false
    }
  }

  /// Whether two titles in a row are a heading and one below it, and no list of short lines.
  private func isHeadingPair(_ index: Int, _ next: Int) -> Bool {
    guard runs[next].shape == .title, index == 0 || runs[index - 1].shape != .title,
      let third = contentAfter(next)
    else { return false }
    return isBodyText(third) && runs[index].followsBlank && runs[next].followsBlank
  }

  private func closesText(_ index: Int) -> Bool {
    switch runs[index].shape {
    case .prose: bytes.endsSentence(runs[index].range)
    case .title: false
    default: true
    }
  }

  /// The level of a heading by the line drawn under it.
  func underlineLevel(below index: Int) -> UInt8? {
    guard index + 1 < runs.count, runs[index + 1].shape == .rule, !runs[index + 1].followsBlank
    else { return nil }
    switch bytes[Int(runs[index + 1].start)] {
    case UInt8(ascii: "="): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "~"): return 2
    default: return nil
    }
  }

  /// The level of an entry like "1. Background" that stands alone above prose, or above a heading
  /// of a lower level.
  private func numberedHeading(_ index: Int) -> UInt8? {
    let run = runs[index]
    guard run.isSingleLine, run.followsBlank, run.count <= TextRun.Shape.titleLimit,
      index + 1 < runs.count, runs[index + 1].followsBlank, bytes.looksLikeTitle(run.range),
      let level = bytes.numberedLevel(run.range)
    else { return nil }
    let next = runs[index + 1]
    switch next.shape {
    case .prose: return next.count >= 100 || bytes.endsSentence(next.range) ? level : nil
    case .title: return (bytes.numberedLevel(next.range) ?? 0) > level ? level : nil
    default: return nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The depth of a heading by its number ("2" 1, "2.3" 2); nil where it has none.
  func numberedLevel(_ range: Range<Int>) -> UInt8? {
    var offset = range.lowerBound
    var level: UInt8 = 0
    while level < 6 {
      let digits = self[offset..<range.upperBound].prefix(3).prefix { $0.isASCIIDigit }.count
      if digits == 0 { break }
      offset += digits
      level += 1
      guard offset < range.upperBound, self[offset] == UInt8(ascii: ".") else { break }
      offset += 1
    }
    guard level > 0, offset + 1 < range.upperBound, self[offset].isASCIISpace else { return nil }
    let isNumbered = level > 1 || self[offset - 1] == UInt8(ascii: ".")
    return isNumbered && !self[offset + 1].isASCIILower ? level : nil
  }
}
