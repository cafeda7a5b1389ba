import BriefingModel

/// An article in analysis: what the stages so far have found, for the next ones to build on.
///
/// A stage reads the lists that the stages before it filled and fills its own. None changes the
/// text, and none reads a list that a later stage fills.
struct Draft {
  /// The article; only the prose among its first `blockCount` blocks is analysed.
  let article: Article
  /// The bytes of the article's text.
  let utf8: [UInt8]
  /// How many of the article's blocks are analysed; the rest is left for later.
  let blockCount: Int
  private let isCancelled: () -> Bool

  /// The tokens of the prose, in the order of the text.
  var tokens: [Token] = []
  /// The sentences, as ranges of tokens, in the order of the text.
  var sentences: [Sentence] = []
  /// Whether the text is in a language that the lexicons are not for.
  var isForeign = false
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
  /// What the learned score sees of each quotation; as many as `quotations`.
  var speakerFeatures: [SpeakerFeatures] = []
  /// The sources that did not comment, in the order of the text.
  var noComments: [NoComment] = []

  /// A draft of the first `blockCount` blocks of an article, or of all.
  init(
    _ article: Article, blockCount: Int? = nil, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.article = article
    utf8 = article.text.utf8
    self.blockCount = min(blockCount ?? article.blocks.count, article.blocks.count)
    self.isCancelled = isCancelled
  }

  /// The blocks that are analysed, each with its index in the article.
  var blocks: some Sequence<(offset: Int, element: Block)> {
    article.blocks.prefix(blockCount).enumerated()
  }

  /// How far the blocks that are analysed reach, in UTF-8 bytes from the start of the text.
  var analyzedBytes: Int {
    blockCount < article.blocks.count
      ? article.blocks[blockCount].passage.start : article.text.count
  }

  /// Throws where the reader no longer wants the analysis.
  func checkCancellation() throws(AnalysisCancelled) {
    if isCancelled() { throw AnalysisCancelled() }
  }

  /// The text of a passage.
  func text(_ passage: Passage) -> String { article.text[passage] }
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
