import BriefingAnalysis
import BriefingModel

/// A text with the labels that the name tagger should give to its tokens.
struct NameDocument {
  let id: String
  let text: TrainingText
  /// The part of speech of each token, as a tagger finds it.
  let tags: [PartOfSpeech]
  /// The right label of each token.
  let labels: [NameLabel]
  /// The names in lede's tokens.
  let names: [(tokens: Range<Int>, kind: Actor.Kind)]

  /// A document in lede's tokens; `tags` says what each is.
  init(
    _ named: NamedText, language: TrainingText.Language,
    tags: (TrainingText) -> [PartOfSpeech]
  ) {
    id = named.id
    text = TrainingText(named.text[named.text.passage], language: language)
    self.tags = tags(text)
    let tokens = text.tokens
    var labels = [NameLabel](repeating: .none, count: tokens.count)
    var names: [(tokens: Range<Int>, kind: Actor.Kind)] = []
    for name in named.names {
      let first = tokens.partitioningIndex { $0.end > name.passage.start }
      let end = tokens.partitioningIndex { $0.start >= name.passage.end }
      guard first < end else { continue }
      names.append((first..<end, name.kind))
      for at in first..<end {
        let part: NameLabel.Part =
          end - first == 1 ? .only : at == first ? .first : at == end - 1 ? .last : .inner
        labels[at] = NameLabel(name.kind, part)
      }
    }
    self.labels = labels
    self.names = names
  }
}
