import BriefingModel

/// The part of a name that is compared: without articles, titles before a person, and a genitive.
enum ComparedName {
  /// A capital or not makes no difference. These are the words of the corpora's own scorer.
  private static let articles = ["the", "a", "an"]
  private static let titles =
    articles + [
      "mr", "mrs", "ms", "dr", "sir", "president", "prime minister", "minister", "sen", "rep",
      "gov", "gen", "prof", "secretary", "ambassador", "us", "u.s",
    ]

  /// The passage of a name that is compared.
  static func passage(of name: NamedText.Name, in text: ArticleText) -> Passage {
    var scalars = Array(text[name.passage].unicodeScalars)
    var start = name.passage.start
    let words = (name.kind == .person ? titles : articles).map { Array($0.unicodeScalars) }
    while let count = words.lazy.compactMap({ openingLength(of: $0, in: scalars, name.kind) }).first
    {
      start += length(scalars[..<count])
      scalars.removeFirst(count)
    }
    var end = start + length(scalars[...])
    dropGenitive(&scalars, &end)
    while let last = scalars.last, !isLetterOrDigit(last), last != "." {
      end -= length([last])
      scalars.removeLast()
    }
    while let first = scalars.first, !isLetterOrDigit(first) {
      start += length([first])
      scalars.removeFirst()
    }
    return Passage(min(start, end), end)
  }

  /// How many scalars an opening word takes with the white space behind it; nil where it does not
  /// open the name or is all of it.
  private static func openingLength(
    of word: [Unicode.Scalar], in scalars: [Unicode.Scalar], _ kind: Actor.Kind
  ) -> Int? {
    guard scalars.count > word.count,
      zip(scalars, word).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
    else { return nil }
    var at = word.count
    if kind == .person, scalars[at] == "." { at += 1 }
    let space = at
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
    return at > space && at < scalars.count ? at : nil
  }

  /// Drops "'s", "’s" and a lone apostrophe at the end, with the white space before it.
  private static func dropGenitive(_ scalars: inout [Unicode.Scalar], _ end: inout Int) {
    var rest = scalars[...]
    if rest.last == "s" { rest.removeLast() }
    guard let mark = rest.last, mark == "'" || mark == "\u{2019}" else { return }
    rest.removeLast()
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    end -= length(scalars[rest.endIndex...])
    scalars = Array(rest)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func length(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
