/// The features by which a word's part of speech is told.
package enum TagFeatures {
  /// Fills `buffer` with the features of the word at `at` of a sentence.
  ///
  /// - Parameters:
  ///   - before: The tag of the word before, plus 1; 0 at the start of the sentence.
  ///   - beforeThat: The tag of the one before that.
  @inline(__always)
  package static func fill(
    _ buffer: inout FeatureBuffer, _ forms: [WordForm], _ at: Int, in sentence: Range<Int>,
    before: UInt64, beforeThat: UInt64
  ) {
    func form(_ index: Int) -> WordForm { sentence.contains(index) ? forms[index] : .none }
    let this = forms[at]
    let previous = form(at - 1)
    let next = form(at + 1)
    let second = form(at + 2)
    let isFirst: UInt64 = at == sentence.lowerBound ? 1 : 0
    buffer.removeAll()
    buffer.append(FeatureHash.of(1, this.word))
    buffer.append(FeatureHash.of(2, this.ending))
    buffer.append(FeatureHash.of(3, this.shortEnding, this.shape))
    buffer.append(FeatureHash.of(4, this.beginning))
    buffer.append(FeatureHash.of(5, this.shape, isFirst))
    buffer.append(FeatureHash.of(6, this.traits, this.shape))
    buffer.append(FeatureHash.of(7, before))
    buffer.append(FeatureHash.of(8, before, beforeThat))
    buffer.append(FeatureHash.of(9, before, this.word))
    buffer.append(FeatureHash.of(10, before, this.ending))
    buffer.append(FeatureHash.of(11, before, this.traits, next.traits))
    buffer.append(FeatureHash.of(12, previous.word))
    buffer.append(FeatureHash.of(13, previous.word, this.word))
    buffer.append(FeatureHash.of(14, next.word))
    buffer.append(FeatureHash.of(15, next.word, this.word))
    buffer.append(FeatureHash.of(16, next.ending))
    buffer.append(FeatureHash.of(17, next.traits, next.shape))
    buffer.append(FeatureHash.of(18, second.word))
    buffer.append(FeatureHash.of(19, form(at - 2).word))
    buffer.append(FeatureHash.of(20, this.traits, this.shortEnding, isFirst))
    buffer.append(FeatureHash.of(21, this.traits, next.traits, second.traits))
    buffer.append(FeatureHash.of(22, before, next.word))
  }
}
