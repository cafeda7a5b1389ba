import Foundation

/// How names and descriptions are compared: without regard to case, accents, punctuation and small
/// words. The words are those of the corpora's own scorer.
enum ComparedWording {
  private static let smallWords: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "for", "to", "and", "or", "by", "from", "with", "as",
    "his", "her", "their", "its", "my", "our", "your", "s",
  ]
  /// What follows the head of a noun phrase.
  private static let modifiers: Set<String> = [
    "of", "in", "by", "at", "for", "from", "with", "on", "to", "who", "whom", "that", "which",
    "whose", "including", "briefed", "familiar", "close", "seen", "named", "published", "obtained",
    "involved", "led", "based", "about", "near",
  ]
  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "it", "we", "you", "who", "him", "her", "them", "one", "this", "that",
    "these", "those",
  ]
  /// Letters that do not come apart into a letter and a mark, and marks that are written in two ways.
  private static let replaced: [Unicode.Scalar: Unicode.Scalar] = [
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "’": "'", "‘": "'",
  ]

  /// A string without case and accents.
  static func folded(_ string: String) -> String {
    var replacing = String.UnicodeScalarView()
    replacing.append(contentsOf: string.unicodeScalars.map { replaced[$0] ?? $0 })
    var bare = String.UnicodeScalarView()
    bare.append(
      contentsOf: String(replacing).decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
        $0.properties.canonicalCombiningClass == .notReordered
      })
    return String(bare).lowercased().replacing("ß", with: "ss").replacing("ς", with: "σ")
  }

  /// A name as it is compared: its words, without a leading "the" and a genitive at the end.
  static func name(_ string: String?) -> String {
    var scalars = folded(string ?? "").unicodeScalars[...]
    scalars = scalars.drop(while: \.isSpace)
    while scalars.last?.isSpace == true { scalars.removeLast() }
    if scalars.last == "'" {
      scalars.removeLast()
    } else if scalars.suffix(2).elementsEqual("'s".unicodeScalars) {
      scalars.removeLast(2)
    }
    var words = Self.words(of: scalars)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The words that carry what a string says, without the ending of a plural.
  static func contentWords(_ string: String?) -> [String] {
    words(of: folded(string ?? "").unicodeScalars[...]).filter { !smallWords.contains($0) }.map(
      stem)
  }

  /// The content words of a noun phrase up to what follows its head, which is the last of them.
  static func headPhrase(_ string: String?) -> [String] {
    var phrase: [String] = []
    for word in words(of: folded(string ?? "").unicodeScalars[...]) {
      let isModifier = modifiers.contains(word) || word.hasSuffix("ing") && word.count > 5
      if !phrase.isEmpty, isModifier { break }
      if !smallWords.contains(word) { phrase.append(stem(word)) }
    }
    return phrase
  }

  static func isPronoun(_ string: String) -> Bool { pronouns.contains(folded(string)) }

  private static func words(of scalars: Substring.UnicodeScalarView) -> [String] {
    scalars.split { !$0.isLetterOrDigit }.map { String($0) }
  }

  private static func stem(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }
}

/// The names by which an actor goes, as they are compared.
struct ComparedNames {
  /// The first of them.
  let name: String
  /// All of them, each once.
  let forms: [String]

  init(_ name: String, aliases: [String]) {
    self.name = ComparedWording.name(name)
    var forms: [String] = []
    for form in ([name] + aliases).map({ ComparedWording.name($0) })
    where !form.isEmpty && !forms.contains(form) {
      forms.append(form)
    }
    self.forms = forms
  }

  init(_ actor: GoldBriefing.Actor) { self.init(actor.name, aliases: actor.aliases ?? []) }

  init(_ actor: AnalyzedDocument.Actor) { self.init(actor.name, aliases: actor.aliases) }
}
