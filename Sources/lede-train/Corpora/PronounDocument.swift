import BriefingEvaluation
import BriefingModel
import Foundation

/// A text whose pronouns are resolved by hand.
struct PronounDocument {
  /// Whom a pronoun means.
  struct Answer {
    /// Where the text names or describes them, as the corpus marks it: heads, or whole names.
    var right: [Passage]
    /// Where it names others; nil where all that is not right is another.
    var wrong: [Passage]?
  }

  var text: String
  /// By where the pronouns start, in bytes.
  var answers: [Int: Answer]

  /// A document of GUM: all its third-person pronouns, those without a name among them.
  init(_ document: CorpusDocument) {
    text = document.text
    let offsets = ScalarOffsets(ArticleText(text))
    var heads: [String: [Passage]] = [:]
    var pronouns: [(start: Int, entity: String)] = []
    for mention in document.mentions {
      guard let entity = mention.entityId else { continue }
      if mention.kind == "pron" {
        pronouns.append((offsets.byte(atScalar: mention.start), entity))
      } else if let start = mention.headStart, let end = mention.headEnd {
        heads[entity, default: []].append(
          Passage(offsets.byte(atScalar: start), offsets.byte(atScalar: end)))
      }
    }
    answers = [:]
    for pronoun in pronouns {
      answers[pronoun.start] = Answer(right: heads[pronoun.entity] ?? [], wrong: nil)
    }
  }

  /// A line of GAP: one pronoun and two names, one of which it may mean; nil where it means neither,
  /// for then the line does not say whom.
  init?(gap line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count >= 10, let at = Int(columns[3]), let first = Int(columns[5]),
      let second = Int(columns[8])
    else { return nil }
    let isFirst = columns[6] == "TRUE"
    guard isFirst != (columns[9] == "TRUE") else { return nil }
    text = String(columns[1])
    let offsets = ScalarOffsets(ArticleText(text))
    let passage = { (start: Int, name: Substring) in
      Passage(
        offsets.byte(atScalar: start),
        offsets.byte(atScalar: start + name.unicodeScalars.count))
    }
    let names = [passage(first, columns[4]), passage(second, columns[7])]
    answers = [
      offsets.byte(atScalar: at): Answer(
        right: [names[isFirst ? 0 : 1]], wrong: [names[isFirst ? 1 : 0]])
    ]
  }

  /// The lines of a file of GAP that say whom their pronoun means.
  static func load(gap file: URL) throws -> [PronounDocument] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { PronounDocument(gap: $0) }
  }
}
