import BriefingAnalysis
import BriefingEvaluation
import BriefingModel

/// A text and the names in it, from whatever corpus.
struct NamedText {
  /// A name in the text.
  struct Name: Hashable {
    var passage: Passage
    var kind: Actor.Kind
  }

  /// The document's name.
  var id: String
  var text: ArticleText
  /// The names in the order of the text, never overlapping.
  var names: [Name]

  /// The persons, organisations and places that a corpus of names marks.
  init(_ document: CorpusDocument) {
    id = document.id
    text = ArticleText(document.text)
    let offsets = ScalarOffsets(text)
    names = Self.withoutOverlaps(
      document.mentions.compactMap { mention in
        guard let kind = Self.kind(mention.type) else { return nil }
        let passage = Passage(
          offsets.byte(atScalar: mention.start), offsets.byte(atScalar: mention.end))
        return Name(passage: passage, kind: kind)
      })
  }

  /// A text whose names were found or made otherwise.
  init(id: String, text: ArticleText, names: [Name]) {
    self.id = id
    self.text = text
    self.names = Self.withoutOverlaps(names)
  }

  /// What a type of a corpus is to lede; nil for what is no actor.
  static func kind(_ type: String) -> Actor.Kind? {
    switch type {
    case "PER", "PERSON": .person
    case "ORG": .organization
    case "LOC", "GPE", "FAC": .place
    default: nil
    }
  }

  /// Of names that overlap the longest stays.
  private static func withoutOverlaps(_ names: [Name]) -> [Name] {
    var kept: [Name] = []
    for name in names.sorted(by: {
      ($0.passage.start, -$0.passage.end) < ($1.passage.start, -$1.passage.end)
    }) {
      if let last = kept.last, last.passage.end > name.passage.start {
        if name.passage.count > last.passage.count { kept[kept.count - 1] = name }
      } else {
        kept.append(name)
      }
    }
    return kept
  }
}
