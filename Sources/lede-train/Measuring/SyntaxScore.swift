import BriefingAnalysis

/// How often the tagger and the parser are right.
struct SyntaxScore {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var marksApart = 0
  private(set) var heads = 0
  private(set) var relations = 0
  private var byRelation: [Relation: (gold: Int, found: Int, right: Int)] = [:]

  /// Counts a document; punctuation counts for tags only.
  mutating func add(_ syntax: Syntax, gold: GoldTree) {
    for token in gold.tags.indices {
      words += 1
      if syntax.tags[token] == gold.tags[token] { tags += 1 }
      guard gold.relations[token] != .punctuation || gold.heads[token] < 0 else { continue }
      marksApart += 1
      let isHead = (syntax.head(of: token) ?? -1) == gold.heads[token]
      if isHead { heads += 1 }
      let found = syntax.relation(of: token)
      let right = gold.heads[token] < 0 ? nil : gold.relations[token]
      if isHead, found == right { relations += 1 }
      if let found { byRelation[found, default: (0, 0, 0)].found += 1 }
      if let right {
        byRelation[right, default: (0, 0, 0)].gold += 1
        if isHead, found == right { byRelation[right, default: (0, 0, 0)].right += 1 }
      }
    }
  }

  /// The figures, in per cent.
  var lines: [String] {
    let share = { (part: Int, whole: Int) in Self.percent(part, of: whole) }
    let whole =
      "tags \(share(tags, words))  heads \(share(heads, marksApart))  "
      + "heads and relations \(share(relations, marksApart))  (\(words) tokens)"
    return [whole]
      + Relation.allCases.compactMap { relation in
        guard let count = byRelation[relation] else { return nil }
        return "  \(relation): precision \(share(count.right, count.found)), "
          + "recall \(share(count.right, count.gold)), \(count.gold)"
      }
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 2000 + whole) / (whole * 2)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
