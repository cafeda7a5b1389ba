import BriefingAnalysis
import BriefingModel

/// A document of the treebank in lede's own tokens: the trees that the parser learns from.
struct GoldTree {
  /// The document's name.
  let id: String
  /// The text as lede sees it.
  let text: TrainingText
  /// The part of speech of each token.
  let tags: [PartOfSpeech]
  /// The head of each token; -1 for a root, and where the head is in another sentence of lede's.
  let heads: [Int]
  /// How each token depends on its head.
  let relations: [Relation]

  /// Brings the words of a treebank to lede's tokens by the characters that they share.
  init(_ treebank: Treebank, text: TrainingText, utf8: [UInt8]) {
    id = treebank.id
    self.text = text
    let passages = Self.passages(of: treebank.words, in: utf8)
    let tokens = text.tokens
    let words = Self.words(of: tokens, passages)
    let sentenceOf = Self.sentences(text.sentences, count: tokens.count)
    var tokenOf = [Int](repeating: -1, count: treebank.words.count)
    for (token, range) in words.enumerated() {
      for word in range { tokenOf[word] = token }
    }
    var tags: [PartOfSpeech] = []
    var heads: [Int] = []
    var relations: [Relation] = []
    for (token, range) in words.enumerated() {
      // Of several words in a token the one with its head outside is the token's.
      let word = range.first { at in
        treebank.words[at].head.map { !range.contains($0) } ?? true
      }
      guard let word else {
        tags.append(.other)
        heads.append(-1)
        relations.append(.other)
        continue
      }
      let whole = tokenOf[word]
      let head = whole == token ? treebank.words[word].head.map { tokenOf[$0] } ?? -1 : whole
      tags.append(PartOfSpeech(treebankTag: treebank.words[word].tag))
      let isOutside = head < 0 || sentenceOf[head] != sentenceOf[token]
      heads.append(isOutside ? -1 : head)
      relations.append(
        whole == token ? Relation(universal: treebank.words[word].relation) : .other)
    }
    self.tags = tags
    self.heads = heads
    self.relations = relations
  }

  /// Where each word stands: its characters are searched from the end of the word before, white
  /// space apart.
  private static func passages(of words: [Treebank.Word], in utf8: [UInt8]) -> [Passage] {
    var at = 0
    return words.map { word in
      while at < utf8.count, utf8[at] <= 0x20 { at += 1 }
      var end = at
      for byte in word.form.utf8 where byte > 0x20 {
        while end < utf8.count, utf8[end] <= 0x20 { end += 1 }
        guard end < utf8.count, utf8[end] == byte else { continue }
        end += 1
      }
      defer { at = end }
      return Passage(at, end)
    }
  }

  /// The words that share characters with each token.
  private static func words(of tokens: [Passage], _ passages: [Passage]) -> [Range<Int>] {
    var first = 0
    return tokens.map { token in
      while first < passages.count, passages[first].end <= token.start { first += 1 }
      var end = first
      while end < passages.count, passages[end].start < token.end { end += 1 }
      return first..<end
    }
  }

  private static func sentences(_ sentences: [Range<Int>], count: Int) -> [Int] {
    var numbers = [Int](repeating: -1, count: count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence { numbers[token] = number }
    }
    return numbers
  }
}
