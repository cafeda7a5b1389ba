/// What was found in an article, as the reader corrected it.
///
/// Pure: nothing is read or written, so that a change can be shown before it is kept. Rules are
/// replayed in their order; each sees what those before it left. A rule that holds in the whole
/// library means actors by their names alone; one for this article also by their other names.
/// O(rules × (actors + mentions + quotations)), and O(length of the text) for an anchor whose text
/// has changed.
public struct CorrectionReplay: Sendable {
  /// The findings, corrected; every actor's `id` is its index again.
  public private(set) var findings: Findings
  /// The rules for this article that no longer find what they are about, in their order.
  public private(set) var orphans: [Correction] = []

  let text: ArticleText
  /// The actors by the numbers that mentions and quotations use until the end; nil once gone.
  var actors: [Actor?]
  var mentions: [Mention]
  var quotations: [Quotation]
  var noComments: [NoComment]
  /// Whether the rule at work means actors by their other names too.
  var isForThisArticle = false

  /// Replays the rules that hold in an article on what was found in it; the others are passed over.
  public init(
    _ corrections: [Correction], on findings: Findings, of text: ArticleText, article: ArticleID?
  ) {
    self.findings = findings
    self.text = text
    actors = findings.actors
    mentions = findings.mentions
    quotations = findings.quotations
    noComments = findings.noComments
    var hasChanged = false
    for correction in corrections where correction.applies(to: article) {
      isForThisArticle = correction.article != nil
      if apply(correction) {
        hasChanged = true
      } else if isForThisArticle {
        orphans.append(correction)
      }
    }
    if hasChanged { finish() }
  }

  /// Carries out a change; false where it finds nothing to change.
  private mutating func apply(_ correction: Correction) -> Bool {
    switch correction.change {
    case .merge(let actor, let target): merge(actor, into: target)
    case .split(let actor, let names, let anchors, let name):
      split(actor, names: names, anchors: anchors, into: name)
    case .rename(let actor, let name): rename(actor, to: name)
    case .retype(let actor, let kind): retype(actor, to: kind)
    case .hide(let actor): hide(actor)
    case .keepApart(let actor, let other): keepApart(actor, other)
    case .reassign(let quotation, let speaker):
      reassign(quotation, to: speaker, chosen: correction.created)
    case .drop(let quotation): drop(quotation)
    case .addQuotation(let words, let kind, let speaker):
      add(words, kind, by: speaker, chosen: correction.created)
    case .addActor(let actor, let words): add(actor, at: words)
    }
  }

  /// Numbers the actors that are left by where they are first named, and renumbers what refers to
  /// them.
  private mutating func finish() {
    var firstNamed: [Int: Int] = [:]
    for mention in mentions where mention.form.isName {
      let start = mention.passage.start
      firstNamed[mention.actor.rawValue] = min(firstNamed[mention.actor.rawValue] ?? start, start)
    }
    let order = actors.indices.filter { actors[$0] != nil }
      .sorted { (firstNamed[$0] ?? .max, $0) < (firstNamed[$1] ?? .max, $1) }
    var numbers: [Int: Actor.ID] = [:]
    for (new, old) in order.enumerated() { numbers[old] = Actor.ID(rawValue: new) }
    findings.actors = order.compactMap { old in
      guard var actor = actors[old], let id = numbers[old] else { return nil }
      actor.id = id
      return actor
    }
    findings.mentions = mentions.compactMap { mention in
      guard let id = numbers[mention.actor.rawValue] else { return nil }
      return Mention(mention.passage, of: id, form: mention.form)
    }
    findings.quotations = quotations.map { quotation in
      var quotation = quotation
      quotation.speaker = quotation.speaker.renumbered(numbers)
      return quotation
    }
    findings.noComments = noComments.map { noComment in
      var noComment = noComment
      noComment.speaker = noComment.speaker.renumbered(numbers)
      return noComment
    }
  }
}

extension Speaker {
  fileprivate func renumbered(_ numbers: [Int: Actor.ID]) -> Speaker {
    guard case .actor(let id) = self else { return self }
    return numbers[id.rawValue].map { .actor($0) } ?? .unknown
  }
}
