import BriefingModel

/// An article in analysis: what the stages so far have found, for the next ones to build on.
///
/// A stage reads the lists that the stages before it filled and fills its own. None changes the
/// text, and none reads a list that a later stage fills.
struct Draft {
  /// The article; only its prose blocks are analysed.
  let article: Article
  /// The bytes of the article's text.
  let utf8: [UInt8]

  /// The tokens of the prose, in the order of the text.
  var tokens: [Token] = []
  /// The sentences, as ranges of tokens, in the order of the text.
  var sentences: [Sentence] = []
  /// The regions between double quotation marks, in the order of the text.
  var quotedRegions: [QuotedRegion] = []
  /// The names, in the order of the text, never overlapping.
  var names: [NameSpan] = []
  /// The actors; each one's id is its index.
  var actors: [Actor] = []
  /// The mentions, in the order of the text.
  var mentions: [Mention] = []
  /// The quotations, in the order of the text.
  var quotations: [Quotation] = []
  /// The sources that did not comment, in the order of the text.
  var noComments: [NoComment] = []

  init(_ article: Article) {
    self.article = article
    utf8 = article.text.utf8
  }

  /// The text of a passage.
  func text(_ passage: Passage) -> String { article.text[passage] }
}

/// A word, a number or a sign.
struct Token: Hashable {
  /// Where it stands.
  var passage: Passage
  /// The block that it belongs to.
  var block: Int
}

/// A sentence as a range of tokens.
struct Sentence: Hashable {
  /// Its tokens.
  var tokens: Range<Int>
  /// The block that it belongs to.
  var block: Int
}

/// What stands between double quotation marks, within one block.
struct QuotedRegion: Hashable {
  /// The words, without the marks.
  var inner: Passage
  /// The words with their marks, as far as there are any.
  var outer: Passage
  /// Whether the closing mark is there; a quotation of several paragraphs closes only its last.
  var isClosed: Bool
}

/// A name: tokens that name one actor, without titles before it.
struct NameSpan: Hashable {
  /// Its tokens.
  var tokens: Range<Int>
  /// What it names.
  var kind: Actor.Kind
}
