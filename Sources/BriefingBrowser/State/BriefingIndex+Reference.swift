import BriefingModel

extension BriefingIndex {
  /// An actor as a rule for its article names it: by one of its mentions too, where another one of
  /// the article has the same name.
  func reference(to id: Actor.ID, in text: ArticleText) -> ActorReference {
    var reference = ActorReference(findings[id])
    let initial = reference.name.utf8.first.map { $0 | 0x20 }
    let namesakes = findings.actors.count {
      $0.kind == reference.kind && $0.name.utf8.first.map { $0 | 0x20 } == initial
        && ActorReference.isSameName($0.name, reference.name)
    }
    if namesakes > 1, let mention = mentions[id.rawValue].first?.passage {
      reference.mention = TextAnchor(mention, in: text)
    }
    return reference
  }

  /// The words by which an actor is mentioned by name, each once, with how often.
  func names(of id: Actor.ID, in text: ArticleText) -> [(name: String, count: Int)] {
    var names: [(name: String, count: Int)] = []
    for mention in mentions[id.rawValue] where mention.form.isName {
      let words = text[mention.passage].singleLine
      if let index = names.firstIndex(where: { ActorReference.isSameName($0.name, words) }) {
        names[index].count += 1
      } else {
        names.append((words, 1))
      }
    }
    return names
  }
}
