/// What is compared of a quotation: the words of one of its paragraphs, without outer marks and a
/// leading "that".
struct QuotationUnit {
  /// The place of the quotation among those of its document.
  var quotation: Int
  /// The numbers of its words.
  var words: Range<Int>
  /// Its kind, counted anew from the text.
  var kind: QuotationKind
}

/// Cuts quotations into the units that are compared.
struct QuotationCutter {
  let text: DocumentText
  let words: WordList
  let regions: [Range<Int>]

  /// The units of quotations, given as stretches of the text; those without a word are left out.
  func units(of quotations: [Range<Int>]) -> [QuotationUnit] {
    quotations.enumerated().flatMap { index, range in
      text.lines(in: range).compactMap { line -> QuotationUnit? in
        let part = trimmed(line)
        guard !part.isEmpty else { return nil }
        let words = words.starting(in: part)
        guard !words.isEmpty else { return nil }
        return QuotationUnit(quotation: index, words: words, kind: kind(of: words, in: part))
      }
    }
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    let scalars = text.scalars
    var start = endOfThat(opening: line) ?? line.lowerBound
    var end = line.upperBound
    while start < end, !scalars[start].isLetterOrDigit { start += 1 }
    while end > start, !scalars[end - 1].isLetterOrDigit { end -= 1 }
    return start..<end
  }

  /// Where the "that" ends with which a line opens.
  private func endOfThat(opening line: Range<Int>) -> Int? {
    let rest = text.scalars[line].drop { !$0.isWordCharacter }
    guard let first = rest.first, first == "T" || first == "t",
      rest.dropFirst().starts(with: "hat".unicodeScalars)
    else { return nil }
    let behind = rest.dropFirst(4)
    return behind.first?.isWordCharacter == true ? nil : behind.startIndex
  }

  private func kind(of numbers: Range<Int>, in part: Range<Int>) -> QuotationKind {
    let inside = numbers.filter { words.words[$0].upperBound <= part.upperBound }
    let marked = inside.count { number in
      let word = words.words[number]
      let next = regions.firstIndex { $0.upperBound >= word.upperBound }
      return next.map { regions[$0].lowerBound <= word.lowerBound } ?? false
    }
    if marked == 0 { return .indirect }
    return Double(marked) >= 0.95 * Double(inside.count) ? .direct : .mixed
  }
}
