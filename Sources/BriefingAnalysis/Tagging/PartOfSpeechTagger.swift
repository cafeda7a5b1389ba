/// Says what each word is in its sentence, from left to right. O(n).
package struct PartOfSpeechTagger: Sendable {
  /// What the model's head must say.
  package static let kind = "part-of-speech"

  private let model: LinearModel

  /// A tagger with the weights of a model.
  ///
  /// - Throws: `ModelError.otherKind` for a model of something else.
  package init(_ file: MappedFile) throws(ModelError) {
    model = try LinearModel(file, kind: Self.kind, labels: PartOfSpeech.allCases.map(\.name))
  }

  /// Adds the tags of one sentence to `tags`, which hold those of all words before it.
  func tag(
    _ sentence: Range<Int>, of forms: [WordForm], buffer: inout FeatureBuffer,
    into tags: inout [PartOfSpeech]
  ) {
    var before: UInt64 = 0
    var beforeThat: UInt64 = 0
    for at in sentence {
      TagFeatures.fill(
        &buffer, forms, at, in: sentence, before: before, beforeThat: beforeThat)
      let label = model.scores(buffer).best(in: 0..<PartOfSpeech.allCases.count).label
      tags.append(PartOfSpeech(rawValue: UInt8(label)) ?? .other)
      beforeThat = before
      before = UInt64(label) + 1
    }
  }
}
