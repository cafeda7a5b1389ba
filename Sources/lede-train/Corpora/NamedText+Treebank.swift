import BriefingAnalysis
import BriefingEvaluation
import BriefingModel

extension NamedText {
  /// The names of a document of GUM. The corpus marks whole noun phrases with their heads; the name
  /// is cut out of each by the tree and by capitals.
  init(_ document: CorpusDocument, tree: GoldTree) {
    let text = ArticleText(document.text)
    let offsets = ScalarOffsets(text)
    let finder = NameCutter(tree: tree, text: text)
    let names = document.mentions.compactMap { mention -> Name? in
      guard mention.kind == "name", let kind = Self.kind(mention.type),
        let head = mention.headStart
      else { return nil }
      let phrase = Passage(
        offsets.byte(atScalar: mention.start), offsets.byte(atScalar: mention.end))
      return finder.name(
        in: phrase, head: offsets.byte(atScalar: head), kind: kind)
    }
    self.init(id: document.id, text: text, names: names)
  }
}
