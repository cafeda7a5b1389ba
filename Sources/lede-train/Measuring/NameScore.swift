import BriefingModel

/// Precision and recall of names, counted as the corpora's own scorer does.
///
/// A name is right if it has the same type and the same words, where articles and titles before it
/// and a genitive behind it do not count. On GUM, which marks whole noun phrases, a name is right
/// if it covers the head of one.
struct NameScore {
  /// Names found and names there are, of one kind.
  struct Count {
    var gold = 0
    var found = 0
    /// Gold names that were found, and found names that are right: two numbers, as several names
    /// may cover one head.
    var recalled = 0
    var right = 0
  }

  private var counts: [Actor.Kind: Count] = [:]

  /// Counts a document by the words of its names.
  mutating func add(_ found: [NamedText.Name], gold document: CorpusDocument) {
    let text = ArticleText(document.text)
    let offsets = ScalarOffsets(text)
    let gold = document.mentions.compactMap { mention in
      NamedText.kind(mention.type).map {
        NamedText.Name(
          passage: Passage(
            offsets.byte(atScalar: mention.start), offsets.byte(atScalar: mention.end)),
          kind: $0)
      }
    }
    let goldCounts = Self.counted(gold, in: text)
    let foundCounts = Self.counted(found, in: text)
    for (name, count) in goldCounts { counts[name.kind, default: Count()].gold += count }
    for (name, count) in foundCounts {
      let both = min(count, goldCounts[name] ?? 0)
      counts[name.kind, default: Count()].found += count
      counts[name.kind, default: Count()].right += both
      counts[name.kind, default: Count()].recalled += both
    }
  }

  /// Counts a document of GUM by the heads of its names.
  mutating func add(_ found: [NamedText.Name], heads document: CorpusDocument) {
    let offsets = ScalarOffsets(ArticleText(document.text))
    var heads: [Passage: Set<Actor.Kind>] = [:]
    for mention in document.mentions where mention.kind == "name" {
      guard let kind = NamedText.kind(mention.type), let start = mention.headStart,
        let end = mention.headEnd
      else { continue }
      let head = Passage(offsets.byte(atScalar: start), offsets.byte(atScalar: end))
      heads[head, default: []].insert(kind)
    }
    for (head, kinds) in heads {
      guard let kind = kinds.min(by: { Self.name(of: $0) < Self.name(of: $1) }) else { continue }
      counts[kind, default: Count()].gold += 1
      if found.contains(where: { kinds.contains($0.kind) && $0.passage.contains(head) }) {
        counts[kind, default: Count()].recalled += 1
      }
    }
    for name in found {
      counts[name.kind, default: Count()].found += 1
      if heads.contains(where: { $0.value.contains(name.kind) && name.passage.contains($0.key) }) {
        counts[name.kind, default: Count()].right += 1
      }
    }
  }

  /// The figures in per cent, of each kind and of all.
  var line: String {
    let kinds = Actor.Kind.allCases.map { ("\(Self.name(of: $0))", counts[$0] ?? Count()) }
    let all = kinds.reduce(into: Count()) { sum, kind in
      sum.gold += kind.1.gold
      sum.found += kind.1.found
      sum.recalled += kind.1.recalled
      sum.right += kind.1.right
    }
    return (kinds + [("all", all)]).map { name, count in
      let precision = Double(count.right) / Double(max(count.found, 1))
      let recall = Double(count.recalled) / Double(max(count.gold, 1))
      let sum = precision + recall
      let f1 = sum > 0 ? 2 * precision * recall / sum : 0
      return "\(name) \(Self.percent(precision))/\(Self.percent(recall))/\(Self.percent(f1))"
    }.joined(separator: "  ")
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.toNearestOrEven))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The name of a kind in the corpora.
  static func name(of kind: Actor.Kind) -> String {
    switch kind {
    case .person: "PER"
    case .organization: "ORG"
    case .place: "LOC"
    }
  }

  private static func counted(
    _ names: [NamedText.Name], in text: ArticleText
  ) -> [NamedText.Name: Int] {
    names.reduce(into: [:]) { counts, name in
      let passage = ComparedName.passage(of: name, in: text)
      counts[.init(passage: passage, kind: name.kind), default: 0] += 1
    }
  }
}
