import BriefingModel

/// The features by which a token's name label is told.
package struct NameFeatures {
  private let context: NameContext
  /// The kind that the tagger last gave to each word of this article, from 1.
  private var memory: [UInt64: UInt64] = [:]

  /// The features of a text.
  package init(_ context: NameContext) { self.context = context }

  /// The label that the rules give to a token.
  @inline(__always)
  func rule(_ token: Int) -> NameLabel { context.rules[token] }

  /// Remembers the label that was given to a token.
  @inline(__always)
  package mutating func remember(_ label: NameLabel, of token: Int) {
    let form = context.forms[token]
    guard label.rawValue > 0 || context.usage[token] != 0, form.shape >> 8 != 0 else { return }
    memory[form.word] = UInt64(label.rawValue) + 1
  }

  /// Fills `buffer` with the features of a token, given the labels of the two before it.
  @inline(__always)
  package func fill(
    _ buffer: inout FeatureBuffer, _ at: Int, in sentence: Range<Int>, before: UInt64,
    beforeThat: UInt64
  ) {
    let none = WordForm.none
    let isFirst = at == sentence.lowerBound
    let isLast = at + 1 == sentence.upperBound
    let this = context.forms[at]
    let previous = isFirst ? none : context.forms[at - 1]
    let next = isLast ? none : context.forms[at + 1]
    let secondBack = at - 2 < sentence.lowerBound ? none : context.forms[at - 2]
    let secondNext = at + 2 >= sentence.upperBound ? none : context.forms[at + 2]
    let rule = UInt64(context.rules[at].rawValue)
    let ruleBefore = isFirst ? 63 : UInt64(context.rules[at - 1].rawValue)
    let ruleAfter = isLast ? 63 : UInt64(context.rules[at + 1].rawValue)
    let tag = UInt64(context.tags[at].rawValue)
    let tagBefore = isFirst ? 63 : UInt64(context.tags[at - 1].rawValue)
    let tagAfter = isLast ? 63 : UInt64(context.tags[at + 1].rawValue)
    let phrase = UInt64(context.phrases[at])
    let usage = UInt64(context.usage[at]) << 1 | (isFirst ? 1 : 0)
    let memory = self.memory[this.word] ?? 0
    let rules = rule << 16 | ruleBefore << 8 | ruleAfter
    let nameTraits = this.traits & Self.nameTraits
    buffer.removeAll()
    buffer.append(FeatureHash.of(1, rule, before))
    buffer.append(FeatureHash.of(2, rules))
    buffer.append(FeatureHash.of(3, rule, this.word))
    buffer.append(FeatureHash.of(4, rule, previous.word))
    buffer.append(FeatureHash.of(5, rule, next.word))
    buffer.append(FeatureHash.of(6, rule, this.traits))
    buffer.append(FeatureHash.of(7, rule, tag, usage))
    buffer.append(FeatureHash.of(8, rule, memory))
    buffer.append(FeatureHash.of(9, this.word, this.shape))
    buffer.append(FeatureHash.of(10, this.ending, before))
    buffer.append(FeatureHash.of(11, this.shortEnding, this.shape))
    buffer.append(FeatureHash.of(12, this.beginning, this.shape))
    buffer.append(FeatureHash.of(13, this.shape, previous.shape, next.shape))
    buffer.append(FeatureHash.of(14, this.shape, usage, before))
    buffer.append(FeatureHash.of(15, nameTraits, this.shape, before))
    buffer.append(FeatureHash.of(16, nameTraits, next.traits & Self.nameTraits, next.shape))
    buffer.append(FeatureHash.of(17, nameTraits, previous.traits & Self.nameTraits, previous.shape))
    buffer.append(FeatureHash.of(18, previous.word, this.shape, before))
    buffer.append(FeatureHash.of(19, next.word, this.shape, before))
    buffer.append(FeatureHash.of(20, secondBack.word, this.shape, previous.shape))
    buffer.append(FeatureHash.of(21, secondNext.word, this.shape, next.shape))
    buffer.append(FeatureHash.of(22, previous.word, this.word))
    buffer.append(FeatureHash.of(23, this.word, next.word))
    buffer.append(FeatureHash.of(24, before, beforeThat, this.shape))
    buffer.append(FeatureHash.of(25, tag, tagBefore, tagAfter))
    buffer.append(FeatureHash.of(26, phrase, before, this.shape))
    buffer.append(FeatureHash.of(27, phrase, rule))
    buffer.append(FeatureHash.of(28, memory, this.shape, before))
    buffer.append(FeatureHash.of(29, usage, nameTraits, tag))
    buffer.append(FeatureHash.of(30, previous.traits, this.shape))
    buffer.append(FeatureHash.of(31, next.traits, this.shape))
    buffer.append(FeatureHash.of(32, before, next.ending, this.shape))
  }

  private static let nameTraits =
    WordTraits([
      .givenMale, .givenFemale, .surname, .particle, .generation, .place, .country, .organization,
      .placeHead, .placeOpener, .organizationHead, .organizationSuffix, .title, .role, .demonym,
      .calendar, .thing, .noun, .function, .acronym,
    ]).rawValue
}
