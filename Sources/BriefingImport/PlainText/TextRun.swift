/// One or more lines of a plain text that belong together: a block before anyone knows what it is.
struct TextRun {
  /// Where it stands, without the white space around it.
  var start: Int32
  var end: Int32
  /// Whether it is one line of the file.
  var isSingleLine: Bool
  /// Whether a blank line, or nothing, stands before it.
  var followsBlank: Bool
  /// What its looks say it is.
  var shape: Shape = .prose

  /// What a run looks like by itself.
  enum Shape: UInt8 {
    /// Sentences, or anything that is none of the others.
    case prose
    /// A short line without the end of a sentence, as headings have.
    case title
    case listItem
    case blockQuote
    /// A drawn line.
    case rule
    case caption
    case furniture
    /// Furniture that opens a list of what is no longer the article.
    case trailer
    /// The title of a list of related links.
    case related
    /// A related link by itself.
    case relatedLine
    /// A line of the head of a letter ("Subject: …").
    case letterField
  }

  var count: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }
}

extension TextRun {
  /// Joins the lines of a text into runs and says what each looks like. O(n).
  static func all(in bytes: UnsafeRawBufferPointer, phrases: PhraseLexicon) -> [TextRun] {
    let lines = Line.all(in: bytes)
    let wrapping = LineWrapping(lines, in: bytes)
    var runs: [TextRun] = []
    runs.reserveCapacity(wrapping.width == nil ? lines.count : lines.count / 4)
    var previous: Line?
    var followsBlank = true
    let letterHead = LetterHead(lines, in: bytes)
    for (index, line) in lines.enumerated() {
      guard !line.isBlank else {
        previous = nil
        followsBlank = true
        continue
      }
      let goesOn =
        letterHead.continues(at: index)
        ?? previous.map { previous in
          wrapping.continues(
            previous, with: line, before: index + 1 < lines.count ? lines[index + 1] : nil,
            isInList: bytes.listMarkerLength(runs[runs.count - 1].range) > 0, in: bytes)
        } ?? false
      if goesOn {
        runs[runs.count - 1].end = line.end
        runs[runs.count - 1].isSingleLine = false
      } else {
        runs.append(
          TextRun(
            start: line.start, end: line.end, isSingleLine: true, followsBlank: followsBlank))
      }
      previous = line
      followsBlank = false
    }
    for index in runs.indices {
      guard index >= letterHead.fieldCount else {
        runs[index].shape = .letterField
        continue
      }
      runs[index].shape = Shape(of: runs[index], in: bytes, phrases: phrases)
    }
    return runs
  }
}

extension TextRun.Shape {
  /// The most bytes of a heading.
  static let titleLimit = 100

  init(of run: TextRun, in bytes: UnsafeRawBufferPointer, phrases: PhraseLexicon) {
    let range = run.range
    if run.isSingleLine {
      if bytes.isRule(range) {
        self = .rule
        return
      }
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      if let shape = Self(matching: phrases.match(line)) {
        self = shape
        return
      }
      if bytes.isWebAddress(range) {
        self = .furniture
        return
      }
    }
    if bytes.listMarkerLength(range) > 0 {
      self = .listItem
    } else if bytes[range.lowerBound] == UInt8(ascii: ">") {
      self = .blockQuote
    } else if run.isSingleLine, run.count <= Self.titleLimit, bytes.looksLikeTitle(range) {
      self = .title
    } else {
      self = .prose
    }
  }

  private init?(matching match: (list: PhraseLexicon.List, prefix: Int)?) {
    switch match?.list {
    case .furniture: self = .furniture
    case .trailer: self = .trailer
    case .related: self = .related
    case .relatedLine: self = .relatedLine
    case .caption: self = .caption
    default: return nil
    }
  }
}
