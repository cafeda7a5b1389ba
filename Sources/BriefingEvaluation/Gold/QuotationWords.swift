/// The words of quotations by which they are compared with the gold.
struct QuotationWords {
  private let text: DocumentText
  let words: WordList

  init(_ text: DocumentText) {
    self.text = text
    words = WordList(text, joint: .none)
  }

  /// What of a quotation is not quoted.
  struct Inset {
    var cue: Range<Int>?
    var speaker: Range<Int>?
  }

  /// The words of a quotation, without a leading "that", and without a cue and its speaker that stand
  /// inside.
  func span(_ range: Range<Int>, without inset: Inset) -> Set<Int> {
    var numbers = Set(words.overlapping(range))
    if let cue = inset.cue, isInside(cue, range) {
      numbers.subtract(words.overlapping(cue))
      if let speaker = inset.speaker, isInside(speaker, range) {
        numbers.subtract(words.overlapping(speaker))
      }
    }
    if numbers.count > 1, let first = numbers.min(), text[words.words[first]].lowercased() == "that"
    {
      numbers.remove(first)
    }
    return numbers
  }

  func span(of quote: GoldBriefing.Quote) -> Set<Int> {
    span(
      quote.range,
      without: Inset(
        cue: Self.range(quote.cueStart, quote.cueEnd),
        speaker: Self.range(quote.surfaceStart, quote.surfaceEnd)))
  }

  func span(of quote: AnalyzedDocument.Quote) -> Set<Int> {
    span(
      quote.range,
      without: Inset(
        cue: Self.range(quote.cueStart, quote.cueEnd),
        speaker: Self.range(quote.speakerStart, quote.speakerEnd)))
  }

  /// What stands between double quotation marks, without the marks. A quotation of several paragraphs
  /// goes on until its mark is closed, or opened again.
  var regions: [Range<Int>] {
    var regions: [Range<Int>] = []
    var open: Int?
    for line in text.lines {
      let first = text.scalars[line.lowerBound]
      if open != nil { open = first == "\"" || first == "“" ? nil : line.lowerBound }
      for at in line {
        let scalar = text.scalars[at]
        if scalar == "“" || scalar == "\"" && open == nil {
          open = at + 1
        } else if scalar == "”" || scalar == "\"" {
          if let start = open { regions.append(start..<at) }
          open = nil
        }
      }
      if let open { regions.append(open..<line.upperBound) }
    }
    return regions.filter { !$0.isEmpty }
  }

  private static func range(_ start: Int?, _ end: Int?) -> Range<Int>? {
    guard let start, let end else { return nil }
    return start..<max(start, end)
  }

  private func isInside(_ inner: Range<Int>, _ outer: Range<Int>) -> Bool {
    outer.lowerBound < inner.lowerBound && inner.upperBound < outer.upperBound
  }
}

extension GoldBriefing.Quote {
  /// The scalars of the quotation.
  var range: Range<Int> { start..<max(start, end) }
}

extension AnalyzedDocument.Quote {
  /// The scalars of the quotation.
  var range: Range<Int> { start..<max(start, end) }
}

extension Set<Int> {
  /// The words that two sets share, as part of those that either has.
  func overlap(with other: Set<Int>) -> Double {
    let shared = intersection(other).count
    return shared == 0 ? 0 : Double(shared) / Double(count + other.count - shared)
  }
}
