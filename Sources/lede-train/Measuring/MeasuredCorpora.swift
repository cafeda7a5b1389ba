/// A corpus of names and how it marks them.
struct NameCorpus {
  /// What the tables call it.
  let name: String
  let file: String
  /// Whether it marks noun phrases with their heads.
  let marksHeads: Bool

  static let all = [
    NameCorpus(name: "GUM news", file: Corpora.news, marksHeads: true),
    NameCorpus(name: "Worldwide", file: "worldwide/dev.jsonl", marksHeads: false),
    NameCorpus(name: "CoNLL++", file: "conllpp/dev.jsonl", marksHeads: false),
  ]
}

/// A corpus of attributions.
struct QuotationCorpus {
  /// What the tables call it.
  let name: String
  let file: String
  /// The file that is analysed, with the same texts.
  let texts: String

  static let polnear = QuotationCorpus(
    name: "PolNeAR, dev", file: "polnear/dev.jsonl", texts: "polnear/dev.jsonl")
  static let more = QuotationCorpus(
    name: "PolNeAR, more", file: "polnear/more.jsonl", texts: "polnear/more.jsonl")
  static let news = QuotationCorpus(
    name: "GUM news", file: "gum/news_attr.jsonl", texts: Corpora.news)
  static let all = [polnear, more, news]
}

extension Corpora {
  /// The gold briefings of the 16 news articles.
  static let gold = "gum/gold.jsonl"
}
