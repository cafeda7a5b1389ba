import BriefingModel

/// A sentence as the search for cues sees it: each quoted region is one unit, whatever it holds.
struct SpeechSentence {
  /// The units of the whole text.
  let units: [SpeechUnit]
  /// Those of this sentence; never none.
  let range: Range<Int>
  /// The regions that units of kind `quote` refer to.
  let regions: [QuotedRegion]
  /// The names that units of kind `name` refer to.
  let names: [NameSpan]
  /// What attributes in front of a name.
  let lexicon: CueLexicon
  /// The words of the text.
  let tokens: [Token]
  /// The bytes of the text.
  let utf8: [UInt8]

  /// The unit at `index`; nil outside the sentence.
  subscript(index: Int) -> SpeechUnit? {
    range.contains(index) ? units[index] : nil
  }

  /// The kind of the unit at `index`; that of an end outside the sentence.
  func kind(_ index: Int) -> SpeechUnit.Kind {
    range.contains(index) ? units[index].kind : .stop
  }

  /// The classes of the unit at `index`; none outside the sentence.
  func classes(_ index: Int) -> CueClasses {
    range.contains(index) ? units[index].classes : []
  }

  /// Whether the unit at `index` is a name of a person.
  func isPerson(_ index: Int) -> Bool {
    kind(index) == .name && names[units[index].reference].kind == .person
  }

  /// The bytes from the first of `units` to the last.
  func passage(_ units: Range<Int>) -> Passage {
    passage(
      ofTokens: self.units[units.lowerBound].tokens
        .lowerBound..<self.units[units.upperBound - 1].tokens.upperBound)
  }

  /// The bytes from the first of `tokens` to the last.
  func passage(ofTokens tokens: Range<Int>) -> Passage {
    Passage(self.tokens[tokens.lowerBound].start, self.tokens[tokens.upperBound - 1].end)
  }

  /// The region of the quote at `index`.
  func region(_ index: Int) -> QuotedRegion { regions[units[index].reference] }

  /// Whether the quote at `index` ends with a full stop, question or exclamation mark inside.
  func endsSentence(_ index: Int) -> Bool {
    let inner = region(index).inner
    guard let last = utf8[inner.range].last else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
  }

  /// The unit behind a phrase that attributes ("according to"), where one starts at `index`.
  func endOfPhrase(at index: Int) -> Int? {
    guard kind(index) == .word else { return nil }
    let words = lexicon.phrases(from: tokens[units[index].tokens.lowerBound].word)
    let match = words.first { words in
      words.indices.allSatisfy { offset in
        kind(index + offset) == .word
          && tokens[units[index + offset].tokens.lowerBound].word == words[offset]
      }
    }
    return match.map { index + $0.count }
  }
}
