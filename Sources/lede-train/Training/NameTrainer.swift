import BriefingAnalysis

/// Trains the name tagger.
struct NameTrainer {
  private let rounds = 5
  private var perceptron: Perceptron

  init(minimumCount: Int = 1, selected: Set<UInt64>? = nil) {
    perceptron = Perceptron(
      labels: NameLabel.count, minimumCount: minimumCount, selected: selected)
  }

  /// The averaged weights after several passes over the documents.
  mutating func train(
    on documents: [NameDocument], language: TrainingText.Language
  ) -> [(hash: UInt64, weights: [Float])] {
    var random = SplitMix(seed: 3)
    var order = Array(documents.indices)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order { learn(documents[index], language) }
    }
    return perceptron.averaged()
  }

  private mutating func learn(_ document: NameDocument, _ language: TrainingText.Language) {
    guard
      var features = document.text.nameFeatures(tags: document.tags, language: language)
    else { return }
    for sentence in document.text.sentences { learn(document, sentence, &features) }
  }

  private mutating func learn(
    _ document: NameDocument, _ sentence: Range<Int>, _ features: inout NameFeatures
  ) {
    var buffer = FeatureBuffer()
    var before = NameLabel.none
    var beforeThat = NameLabel.none
    for at in sentence {
      features.fill(
        &buffer, at, in: sentence, before: UInt64(before.rawValue),
        beforeThat: UInt64(beforeThat.rawValue))
      let rows = perceptron.rows(buffer)
      let scores = perceptron.scores(rows)
      var guess = before.followers[0]
      for label in before.followers.dropFirst() where scores[label] > scores[guess] {
        guess = label
      }
      let right = target(document.labels[at], after: before).rawValue
      if guess != right { perceptron.learn(rows, right: right, wrong: guess) }
      perceptron.advance()
      let label = NameLabel(rawValue: guess)
      features.remember(label, of: at)
      beforeThat = before
      before = label
    }
  }

  /// The label to learn: the right one, or what comes nearest to it where the labels before were
  /// wrong and it may not follow.
  private func target(_ right: NameLabel, after before: NameLabel) -> NameLabel {
    if before.isOpen, let open = before.kind {
      guard right.kind != nil, right.part == .inner || right.part == .last else {
        return NameLabel(open, .last)
      }
      return NameLabel(open, right.part ?? .last)
    }
    guard let kind = right.kind else { return right }
    return switch right.part {
    case .inner: NameLabel(kind, .first)
    case .last: NameLabel(kind, .only)
    default: right
    }
  }
}
