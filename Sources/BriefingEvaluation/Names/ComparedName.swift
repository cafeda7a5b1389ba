/// The part of a name that is compared: without articles, titles before a person, and a genitive.
enum ComparedName {
  /// A capital or not makes no difference. These are the words of the corpora's own scorer.
  private static let articles = ["the", "a", "an"]
  private static let titles =
    articles + [
      "mr", "mrs", "ms", "dr", "sir", "president", "prime minister", "minister", "sen", "rep",
      "gov", "gen", "prof", "secretary", "ambassador", "us", "u.s",
    ]

  /// The stretch of a name that is compared.
  static func range(of name: FoundName, in text: DocumentText) -> Range<Int> {
    let scalars = text.scalars
    var range = name.range.clamped(to: scalars.indices)
    let words = (name.type == .person ? titles : articles).map { Array($0.unicodeScalars) }
    while let length = words.lazy.compactMap({
      openingLength(of: $0, in: scalars[range], name.type)
    }).first {
      range = range.lowerBound + length..<range.upperBound
    }
    range = withoutGenitive(range, in: scalars)
    while let last = scalars[range].last, !last.isLetterOrDigit, last != "." {
      range = range.dropLast()
    }
    while let first = scalars[range].first, !first.isLetterOrDigit { range = range.dropFirst() }
    return range
  }

  /// How many scalars an opening word takes with the white space behind it; nil where it does not
  /// open the name or is all of it.
  private static func openingLength(
    of word: [Unicode.Scalar], in scalars: ArraySlice<Unicode.Scalar>, _ type: NameType
  ) -> Int? {
    guard scalars.count > word.count,
      zip(scalars, word).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
    else { return nil }
    var rest = scalars.dropFirst(word.count)
    if type == .person, rest.first == "." { rest = rest.dropFirst() }
    let behind = rest.drop(while: \.isSpace)
    guard behind.count < rest.count, !behind.isEmpty else { return nil }
    return scalars.count - behind.count
  }

  /// Drops "'s", "’s" and a lone apostrophe at the end, with the white space before it.
  private static func withoutGenitive(
    _ range: Range<Int>, in scalars: [Unicode.Scalar]
  ) -> Range<Int> {
    var rest = scalars[range]
    if rest.last == "s" { rest.removeLast() }
    guard let mark = rest.last, mark == "'" || mark == "\u{2019}" else { return range }
    rest.removeLast()
    while rest.last?.isSpace == true { rest.removeLast() }
    return rest.indices
  }
}
