/// The mentions of the gold and those that were found, with which is which: a mention that was found
/// is the gold one whose head it covers and whose length is nearest to its own.
struct AlignedMentions {
  /// The names and pronouns of persons, organisations and places, one a head.
  let gold: [CorpusDocument.Mention]
  /// How many mentions were found.
  var foundCount: Int { found.count }
  /// The gold mention that a found one is.
  let alignment: [Int: Int]
  private let found: [CorpusDocument.Mention]

  init(_ document: CorpusDocument, _ analyzed: AnalyzedDocument?) {
    var heads: Set<Range<Int>> = []
    let gold = document.mentions.filter { mention in
      guard NameType(mention.type) != nil, mention.kind == "name" || mention.kind == "pron",
        let head = mention.head
      else { return false }
      return heads.insert(head).inserted
    }
    let found = (analyzed?.mentions ?? []).filter {
      $0.entityId != nil && ($0.type == "PRON" || NameType($0.type) != nil)
    }
    var used: Set<Int> = []
    var alignment: [Int: Int] = [:]
    for (index, mention) in found.enumerated() {
      let covered = gold.indices.filter { other in
        guard !used.contains(other), let head = gold[other].head else { return false }
        return mention.start <= head.lowerBound && head.upperBound <= mention.end
      }
      let nearest = covered.min {
        abs(gold[$0].range.count - mention.range.count)
          < abs(gold[$1].range.count - mention.range.count)
      }
      guard let nearest else { continue }
      alignment[index] = nearest
      used.insert(nearest)
    }
    self.gold = gold
    self.found = found
    self.alignment = alignment
  }

  /// The gold mentions of each actor.
  var goldClusters: [Set<Int>] {
    Self.clusters(gold.enumerated().map { ($1.entityId ?? "", $0) })
  }

  /// The mentions of each actor that was found: gold mentions by their place, and behind them those
  /// that are none.
  var clusters: [Set<Int>] {
    Self.clusters(found.enumerated().map { ($1.entityId ?? "", number(ofFound: $0)) })
  }

  /// The cluster in which a gold mention was found.
  func cluster(ofGold index: Int) -> Set<Int>? {
    guard let place = alignment.first(where: { $0.value == index })?.key else { return nil }
    let entity = found[place].entityId
    return Set(found.indices.filter { found[$0].entityId == entity }.map(number))
  }

  private func number(ofFound index: Int) -> Int { alignment[index] ?? gold.count + index }

  private static func clusters(_ members: [(entity: String, number: Int)]) -> [Set<Int>] {
    let clusters = Dictionary(grouping: members, by: \.entity)
    return clusters.sorted { $0.key < $1.key }.map { Set($0.value.map(\.number)) }
  }
}
