/// How much a rule changes: what of an actor is no longer what it was.
public struct CorrectionReach: Hashable, Sendable {
  /// The articles in which it changes something.
  public var articleCount: Int
  /// The mentions that are another actor's, or of an actor that is another.
  public var mentionCount: Int
  /// The quotations of which the same is true.
  public var quotationCount: Int

  /// A reach.
  public init(articleCount: Int, mentionCount: Int, quotationCount: Int) {
    self.articleCount = articleCount
    self.mentionCount = mentionCount
    self.quotationCount = quotationCount
  }

  /// What of an actor is no longer its own in findings that were corrected. O(findings).
  public init(of actor: ActorReference, from before: Findings, to after: Findings) {
    let (old, new) = (before.counts(of: actor), after.counts(of: actor))
    self.init(
      articleCount: old == new ? 0 : 1, mentionCount: max(0, old.mentions - new.mentions),
      quotationCount: max(0, old.quotations - new.quotations))
  }
}

extension Findings {
  /// How often actors of that name and kind are mentioned and quoted.
  fileprivate func counts(of actor: ActorReference) -> (mentions: Int, quotations: Int) {
    let ids = Set(
      actors.filter { $0.kind == actor.kind && ActorReference.isSameName($0.name, actor.name) }
        .map(\.id))
    let said = quotations.count { quotation in
      if case .actor(let id) = quotation.speaker { ids.contains(id) } else { false }
    }
    return (mentions.count { ids.contains($0.actor) }, said)
  }
}
