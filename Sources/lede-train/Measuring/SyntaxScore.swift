import BriefingAnalysis
import BriefingEvaluation

/// How often the tagger and the parser are right.
struct SyntaxScore {
  /// The words with the right part of speech.
  private(set) var tagShare = Share()
  /// The words with the right head, punctuation apart.
  private(set) var headShare = Share()
  /// The words with the right head and relation, punctuation apart.
  private(set) var relationShare = Share()
  private var byRelation: [Relation: (gold: Int, found: Int, right: Int)] = [:]

  /// Counts a document; punctuation counts for tags only.
  mutating func add(_ syntax: Syntax, gold: GoldTree) {
    for token in gold.tags.indices {
      tagShare.add(syntax.tags[token] == gold.tags[token])
      guard gold.relations[token] != .punctuation || gold.heads[token] < 0 else { continue }
      let isHead = (syntax.head(of: token) ?? -1) == gold.heads[token]
      let found = syntax.relation(of: token)
      let right = gold.heads[token] < 0 ? nil : gold.relations[token]
      headShare.add(isHead)
      relationShare.add(isHead && found == right)
      if let found { byRelation[found, default: (0, 0, 0)].found += 1 }
      if let right {
        byRelation[right, default: (0, 0, 0)].gold += 1
        if isHead, found == right { byRelation[right, default: (0, 0, 0)].right += 1 }
      }
    }
  }

  /// The figures of each relation that there is in the gold.
  var rows: [(name: String, gold: Int, precision: Share, recall: Share)] {
    Relation.allCases.compactMap { relation in
      guard let counts = byRelation[relation], counts.gold > 0 else { return nil }
      return (
        Self.words(of: relation), counts.gold, Share(part: counts.right, whole: counts.found),
        Share(part: counts.right, whole: counts.gold)
      )
    }
  }

  /// The name of a relation in words: "passive subject".
  private static func words(of relation: Relation) -> String {
    "\(relation)".reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
