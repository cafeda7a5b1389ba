import BriefingAnalysis

/// Trains the part-of-speech tagger.
struct TaggerTrainer {
  private let rounds = 8
  private var perceptron: Perceptron

  init(minimumCount: Int = 1, selected: Set<UInt64>? = nil) {
    perceptron = Perceptron(
      labels: PartOfSpeech.allCases.count, minimumCount: minimumCount, selected: selected)
  }

  /// The averaged weights after several passes over the trees.
  mutating func train(on trees: [GoldTree]) -> [(hash: UInt64, weights: [Float])] {
    var random = SplitMix(seed: 1)
    var sentences = trees.indices.flatMap { tree in trees[tree].text.sentences.map { (tree, $0) } }
    for _ in 0..<rounds {
      sentences.shuffle(using: &random)
      for (tree, sentence) in sentences { learn(trees[tree], sentence) }
    }
    return perceptron.averaged()
  }

  private mutating func learn(_ tree: GoldTree, _ sentence: Range<Int>) {
    var buffer = FeatureBuffer()
    var before: UInt64 = 0
    var beforeThat: UInt64 = 0
    for at in sentence {
      TagFeatures.fill(
        &buffer, tree.text.forms, at, in: sentence, before: before, beforeThat: beforeThat)
      let rows = perceptron.rows(buffer)
      let guess = perceptron.scores(rows).indexOfMaximum
      let right = Int(tree.tags[at].rawValue)
      if guess != right { perceptron.learn(rows, right: right, wrong: guess) }
      perceptron.advance()
      beforeThat = before
      before = UInt64(guess) + 1
    }
  }
}

extension Array where Element == Float {
  /// The index of the largest element, the first of several.
  var indexOfMaximum: Int {
    var best = 0
    for index in indices.dropFirst() where self[index] > self[best] { best = index }
    return best
  }
}
