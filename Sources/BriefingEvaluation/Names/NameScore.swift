/// Precision and recall of names, counted as the corpora's own scorer does.
///
/// A name is right if it has the same type and the same words, where articles and titles before it
/// and a genitive behind it do not count. On GUM, which marks whole noun phrases, a name is right
/// if it covers the head of one.
package struct NameScore {
  private var counts: [NameType: MatchCounts] = [:]

  package init() {}

  /// The figures of a type.
  package subscript(type: NameType) -> Figures { count(of: [type]).figures }

  /// The figures of all types.
  package var all: Figures { count(of: NameType.allCases).figures }

  /// The sum of some types.
  func count(of types: [NameType]) -> MatchCounts {
    types.compactMap { counts[$0] }.reduce(into: MatchCounts(), +=)
  }

  /// Counts a document by the words of its names, or by the heads that its corpus marks.
  package mutating func add(
    _ found: [FoundName], gold document: CorpusDocument, byHeads: Bool = false
  ) {
    if byHeads { add(found, heads: document) } else { add(found, words: document) }
  }

  private mutating func add(_ found: [FoundName], words document: CorpusDocument) {
    let text = DocumentText(document.text)
    let gold = document.mentions.compactMap { mention in
      NameType(mention.type).map { FoundName(mention.range, $0) }
    }
    let goldCounts = Self.counted(gold, in: text)
    for (name, count) in goldCounts { counts[name.type, default: MatchCounts()].gold += count }
    for (name, count) in Self.counted(found, in: text) {
      let both = min(count, goldCounts[name] ?? 0)
      counts[name.type, default: MatchCounts()].found += count
      counts[name.type, default: MatchCounts()].right += both
      counts[name.type, default: MatchCounts()].recalled += both
    }
  }

  private mutating func add(_ found: [FoundName], heads document: CorpusDocument) {
    var heads: [Range<Int>: Set<NameType>] = [:]
    for mention in document.mentions where mention.kind == "name" {
      guard let type = NameType(mention.type), let head = mention.head else { continue }
      heads[head, default: []].insert(type)
    }
    for (head, types) in heads {
      guard let type = types.min(by: { $0.rawValue < $1.rawValue }) else { continue }
      counts[type, default: MatchCounts()].gold += 1
      if found.contains(where: { types.contains($0.type) && $0.covers(head) }) {
        counts[type, default: MatchCounts()].recalled += 1
      }
    }
    for name in found {
      counts[name.type, default: MatchCounts()].found += 1
      if heads.contains(where: { $0.value.contains(name.type) && name.covers($0.key) }) {
        counts[name.type, default: MatchCounts()].right += 1
      }
    }
  }

  private static func counted(_ names: [FoundName], in text: DocumentText) -> [FoundName: Int] {
    names.reduce(into: [:]) { counts, name in
      counts[FoundName(ComparedName.range(of: name, in: text), name.type), default: 0] += 1
    }
  }
}

extension FoundName {
  fileprivate func covers(_ head: Range<Int>) -> Bool {
    range.lowerBound <= head.lowerBound && head.upperBound <= range.upperBound
  }
}
