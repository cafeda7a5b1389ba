import BriefingModel

/// Reads dates of publication as pages write them ("Tuesday, September 22, 2015").
struct DateReader {
  let phrases: PhraseLexicon

  /// The date on a line that holds a date and nothing else but words that stand beside dates, and
  /// before it perhaps a place ("LONDON 1996-08-30", "Tripoli, 5 November 2023").
  func dateLine(_ line: Substring) -> CalendarDate? {
    guard line.utf8.count <= 120, let (date, words) = read(line) else { return nil }
    let others = words.filter { !isDateWord($0) }
    if others.isEmpty { return date }
    let place = line.prefix { !$0.isNumber }.drop { $0 == " " }
    let isPlace =
      words.starts(with: others) && others.count <= 3
      && (others.allSatisfy { $0 == $0.uppercased() } || place.contains(","))
      && others.allSatisfy { $0.first?.isUppercase ?? false }
    return isPlace && date.day != nil ? date : nil
  }

  /// The date that a paragraph begins with ("Thursday, May 7, 2015 On Tuesday, …").
  func leadingDate(_ paragraph: Substring) -> CalendarDate? {
    let words = paragraph.split(separator: " ", maxSplits: 4).prefix(4)
    for count in [4, 3] where words.count >= count {
      guard let end = words[count - 1].indices.last else { continue }
      let head = paragraph[...end]
      if head.last?.isNumber ?? false, let date = dateLine(head), date.day != nil { return date }
    }
    return nil
  }

  /// The first date in a line and all its words; nil where there is no date.
  private func read(_ line: Substring) -> (date: CalendarDate, words: [Substring])? {
    let parts = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.flatMap { part in
      CalendarDate(iso: part.prefix(10)) != nil && part.utf8.count >= 7
        ? [part.prefix(10)] : part.split(separator: "-")
    }
    let words = parts.filter { $0.contains(where: \.isLetter) }
    if let iso = parts.lazy.compactMap({ isoDate($0) }).first { return (iso, words) }
    guard let month = parts.firstIndex(where: { phrases.months[$0.lowercased()] != nil }),
      let number = phrases.months[parts[month].lowercased()],
      let year = parts[month...].prefix(4).lazy.compactMap({ self.year($0) }).first
    else { return nil }
    let neighbors = [month - 1, month + 1].filter(parts.indices.contains)
    let day = neighbors.lazy.compactMap { self.day(parts[$0]) }.first
    return CalendarDate(year: year, month: number, day: day).map { ($0, words) }
  }

  private func isoDate(_ part: Substring) -> CalendarDate? {
    part.utf8.count == 10 ? CalendarDate(iso: part) : nil
  }

  private func year(_ part: Substring) -> Int? {
    part.utf8.count == 4 ? Int(part).flatMap { (1500...2999).contains($0) ? $0 : nil } : nil
  }

  /// A day of the month, with or without the ending of an ordinal.
  private func day(_ part: Substring) -> Int? {
    let digits = part.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), part.count - digits.count <= 2 else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func isDateWord(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if phrases.months[lower] != nil || phrases.dateWords.contains(lower) { return true }
    let letters = lower.drop { $0.isNumber }
    return letters.count < lower.count && phrases.dateWords.contains(String(letters))
  }
}
