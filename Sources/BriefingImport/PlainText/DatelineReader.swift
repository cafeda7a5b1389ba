/// Reads the place, day and agency at the head of a report: "TRIPOLI, Nov 5 (Reuters) - ".
struct DatelineReader {
  let phrases: PhraseLexicon

  /// What stands before the dash.
  struct Dateline: Hashable {
    /// The place and day, as they stand.
    var text: String
    /// The agency in brackets.
    var outlet: String?
    /// What stands behind the dash.
    var rest: Substring
  }

  private static let dashes = [" - ", " — ", " – ", " ― ", " -- ", "— ", " —", "-- "]

  /// The dateline of a paragraph that has one.
  func read(_ paragraph: Substring) -> Dateline? {
    let head = paragraph.prefix(120)
    let ends = Self.dashes.compactMap { dash in
      head.ranges(of: dash).first.map {
        (before: head[..<$0.lowerBound], after: head[$0.upperBound...])
      }
    }
    guard let (before, after) = ends.min(by: { $0.before.endIndex < $1.before.endIndex }),
      let next = after.first, !next.isLowercase
    else { return nil }
    let (place, outlet) = splitOutlet(before)
    guard isDateline(place, hasOutlet: outlet != nil) else { return nil }
    return Dateline(text: String(place.trimmingSpaces), outlet: outlet, rest: after)
  }

  private func splitOutlet(_ text: Substring) -> (place: Substring, outlet: String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), text.startIndex < open else {
      return (text, nil)
    }
    let name = text[text.index(after: open)...].dropLast()
    let place = text[..<open].trimmingSpaces
    guard (2...40).contains(name.count), name.first?.isUppercase ?? false else {
      return (text, nil)
    }
    return (place, String(name))
  }

  private func isDateline(_ text: Substring, hasOutlet: Bool) -> Bool {
    let words = text.split { " ,/".contains($0) }
    guard (1...10).contains(words.count) else { return false }
    let hasMonth = words.contains { month($0) }
    let isNamed = words.allSatisfy { word in
      month(word) || word.first.map { $0.isUppercase || $0.isNumber } ?? false
    }
    let hasCapitals = words.contains { word in
      word.count >= 3 && word.allSatisfy { $0.isUppercase || "-.'’".contains($0) }
    }
    if hasMonth { return isNamed || words.dropFirst().contains { $0.first?.isUppercase ?? false } }
    return isNamed && (hasCapitals || hasOutlet || text.contains(","))
  }

  private func month(_ word: Substring) -> Bool {
    phrases.months[word.lowercased().filter { $0 != "." }] != nil
  }
}

extension Substring {
  /// The same without the spaces at its ends.
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start
  }
}
