import BriefingModel

extension Findings {
  /// What is wrong with what was found in an article; nothing, whatever its text.
  public func problems(in article: Article) -> [String] {
    let text = article.text
    var problems = text.problems(with: sentences, named: "sentence")
    problems += text.problems(with: mentions.map(\.passage), named: "mention", mayOverlap: true)
    problems += text.problems(with: quotations.map(\.passage), named: "quotation", mayOverlap: true)
    problems += text.problems(
      with: noComments.map(\.passage), named: "no comment", mayOverlap: true)
    problems += actorProblems(in: text)
    problems += mentions.compactMap { problem(with: .actor($0.actor), of: "mention", in: text) }
    problems += quotations.flatMap { quotationProblems($0, in: article) }
    problems += crossingProblems
    problems += noComments.flatMap { noCommentProblems($0, in: text) }
    if analyzedBytes != text.count {
      problems.append("\(analyzedBytes) of \(text.count) bytes are analysed")
    }
    return problems
  }

  private func actorProblems(in text: ArticleText) -> [String] {
    actors.enumerated().flatMap { index, actor in
      var problems = actor.roles.compactMap { text.problem(with: $0.passage, named: "role") }
      if actor.id.rawValue != index { problems.append("actor \(index) is \(actor.id.rawValue)") }
      if actor.name.isEmpty { problems.append("actor \(index) has no name") }
      if Set(actor.aliases).count != actor.aliases.count || actor.aliases.contains(actor.name) {
        problems.append("\(actor.name) has a name twice: \(actor.aliases)")
      }
      if Set(actor.roles.map(\.text)).count != actor.roles.count {
        problems.append("\(actor.name) has a role twice")
      }
      return problems
    }
  }

  private func problem(with speaker: Speaker, of name: String, in text: ArticleText) -> String? {
    switch speaker {
    case .actor(let id):
      actors.indices.contains(id.rawValue)
        ? nil : "\(name) of actor \(id.rawValue), and there are \(actors.count)"
    case .anonymous(let description): description.isEmpty ? "\(name) of nobody described" : nil
    case .unknown: nil
    }
  }

  private func quotationProblems(_ quotation: Quotation, in article: Article) -> [String] {
    let text = article.text
    var problems = [
      problem(with: quotation.speaker, of: "quotation", in: text),
      quotation.cue.flatMap { text.problem(with: $0, named: "cue") },
      quotation.speakerMention.flatMap { text.problem(with: $0, named: "speaker") },
    ].compactMap(\.self)
    problems += quotation.evidence.passages.compactMap {
      text.problem(with: $0, named: "evidence")
    }
    if !(0...1).contains(quotation.confidence) {
      problems.append("confidence \(quotation.confidence)")
    }
    let block = article.blockIndex(atOrBefore: quotation.passage.start)
    if !(block.map { article.blocks[$0].passage.contains(quotation.passage) } ?? false) {
      problems.append("quotation \(quotation.passage.range) lies in no one block")
    }
    return problems
  }

  /// Quotations stand one behind the other or one in the other.
  private var crossingProblems: [String] {
    var open: [Passage] = []
    return quotations.map(\.passage).sorted { ($0.start, $1.end) < ($1.start, $0.end) }
      .compactMap { passage in
        while let last = open.last, last.end <= passage.start { open.removeLast() }
        defer { open.append(passage) }
        guard let last = open.last, last.end < passage.end else { return nil }
        return "quotations \(last.range) and \(passage.range) cross"
      }
  }

  private func noCommentProblems(_ noComment: NoComment, in text: ArticleText) -> [String] {
    var problems = [
      problem(with: noComment.speaker, of: "no comment", in: text),
      text.problem(with: noComment.cue, named: "cue of a no comment"),
      noComment.speakerMention.flatMap { text.problem(with: $0, named: "source") },
    ].compactMap(\.self)
    if !noComment.passage.contains(noComment.cue) {
      problems.append("a no comment \(noComment.passage.range) without its cue")
    }
    return problems
  }
}
