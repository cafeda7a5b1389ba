/// Whether names and pronouns that mean the same actor stand under one identity, counted as the
/// corpora's own scorer does: mentions, MUC, B³ and CEAFe, their mean, and the pronouns that lead to
/// the right name.
package struct CoreferenceScore {
  /// A sum of parts and of what they are parts of, for precision and for recall.
  private struct Sums {
    var precision = (part: 0.0, whole: 0.0)
    var recall = (part: 0.0, whole: 0.0)

    var figures: Figures {
      Figures(
        precision: precision.whole > 0 ? precision.part / precision.whole : 0,
        recall: recall.whole > 0 ? recall.part / recall.whole : 0)
    }
  }

  /// The mentions there are, those that were found, and those that are both.
  package private(set) var mentionCounts = MatchCounts()
  private var mucSums = Sums()
  private var b3Sums = Sums()
  private var ceafSums = Sums()
  /// He and she that mean somebody whom the text names, and how many lead to the right name.
  package private(set) var singular = Share()
  /// The same of they.
  package private(set) var plural = Share()

  package init() {}

  package var mentions: Figures { mentionCounts.figures }
  package var muc: Figures { mucSums.figures }
  package var b3: Figures { b3Sums.figures }
  package var ceaf: Figures { ceafSums.figures }
  /// The mean of the F1 of the three.
  package var mean: Double { (muc.f1 + b3.f1 + ceaf.f1) / 3 }

  /// Counts a document of GUM.
  package mutating func add(_ document: AnalyzedDocument?, gold: CorpusDocument) {
    let aligned = AlignedMentions(gold, document)
    mentionCounts.gold += aligned.gold.count
    mentionCounts.found += aligned.foundCount
    mentionCounts.right += aligned.alignment.count
    mentionCounts.recalled += aligned.alignment.count
    let (goldClusters, clusters) = (aligned.goldClusters, aligned.clusters)
    Self.compare(goldClusters, clusters, &mucSums.recall, &b3Sums.recall)
    Self.compare(clusters, goldClusters, &mucSums.precision, &b3Sums.precision)
    let similarity = goldClusters.map { gold in
      clusters.map { 2 * Double(gold.intersection($0).count) / Double(gold.count + $0.count) }
    }
    let sum = Assignment(similarity).value
    ceafSums.recall.part += sum
    ceafSums.recall.whole += Double(goldClusters.count)
    ceafSums.precision.part += sum
    ceafSums.precision.whole += Double(clusters.count)
    countPronouns(aligned, DocumentText(gold.text))
  }

  /// Into how many of the other clusters those of one side fall.
  private static func compare(
    _ clusters: [Set<Int>], _ others: [Set<Int>], _ muc: inout (part: Double, whole: Double),
    _ b3: inout (part: Double, whole: Double)
  ) {
    var otherOf: [Int: Int] = [:]
    for (index, other) in others.enumerated() {
      for mention in other { otherOf[mention] = index }
    }
    for cluster in clusters {
      let found = cluster.compactMap { otherOf[$0] }
      let parts = Set(found).count + cluster.count - found.count
      if cluster.count > 1 {
        muc.part += Double(cluster.count - parts)
        muc.whole += Double(cluster.count - 1)
      }
      b3.whole += Double(cluster.count)
      let shared = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
      for count in shared.values {
        b3.part += Double(count) * Double(count) / Double(cluster.count)
      }
    }
  }

  private mutating func countPronouns(_ aligned: AlignedMentions, _ text: DocumentText) {
    let named = Set(aligned.gold.filter { $0.kind == "name" }.map(\.entityId))
    for (index, mention) in aligned.gold.enumerated() where mention.kind == "pron" {
      let word = text[mention.range].lowercased()
      guard named.contains(mention.entityId), Self.pronouns.contains(word) else { continue }
      let names = (aligned.cluster(ofGold: index) ?? []).filter {
        $0 < aligned.gold.count && aligned.gold[$0].kind == "name"
      }
      let same = names.count { aligned.gold[$0].entityId == mention.entityId }
      let isRight = !names.isEmpty && 2 * same > names.count
      if word.hasPrefix("th") { plural.add(isRight) } else { singular.add(isRight) }
    }
  }

  /// The pronouns that the corpora's own scorer counts.
  private static let pronouns: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their",
    "theirs", "themselves",
  ]
}
