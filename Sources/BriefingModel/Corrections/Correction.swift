/// What the reader changed by hand in what was found: one rule.
///
/// Rules are kept and replayed in the order in which they were made (`CorrectionReplay`), so that
/// they outlive every analysis. As JSON a rule is one flat object (`Correction+Coding.swift`).
public struct Correction: Hashable, Sendable {
  /// What a rule changes.
  public enum Change: Hashable, Sendable {
    /// The first actor is the second; its names become other names of that one.
    case merge(ActorReference, into: ActorReference)
    /// Some names or mentions of an actor are those of another one, called `into`. Mentions without
    /// a name go with the name before them.
    case split(ActorReference, names: [String], mentions: [TextAnchor], into: String)
    /// The actor is called otherwise; the old name stays as another name.
    case rename(ActorReference, to: String)
    /// The actor is of another kind.
    case retype(ActorReference, to: Actor.Kind)
    /// What was found is no actor, or none that the reader wants to see.
    case hide(ActorReference)
    /// The two are never one, whatever the analysis says.
    case keepApart(ActorReference, from: ActorReference)
    /// The quotation is somebody else's; nil where the text does not say whose.
    case reassign(TextAnchor, to: SpeakerReference?)
    /// The words are no quotation.
    case drop(TextAnchor)
    /// The words are a quotation; nobody's where the text does not say whose.
    case addQuotation(TextAnchor, Quotation.Kind, by: SpeakerReference?)
    /// The words are a name of the actor, here and wherever the article has them.
    case addActor(ActorReference, at: TextAnchor)
  }

  /// What it changes.
  public var change: Change
  /// The article that it is about; nil where it holds in the whole library.
  public var article: ArticleID?
  /// When it was made, in seconds since 1970 UTC.
  public var created: Int64

  /// A rule for one article, or for the whole library where `article` is nil.
  public init(_ change: Change, article: ArticleID?, created: Int64) {
    self.change = change
    self.article = article
    self.created = created
  }

  /// Whether it names a passage, and so can only be about one article.
  public var needsArticle: Bool {
    switch change {
    case .reassign, .drop, .addQuotation, .addActor: true
    case .split(_, let names, let mentions, _): names.isEmpty && !mentions.isEmpty
    case .merge, .rename, .retype, .hide, .keepApart: false
    }
  }

  /// Whether it holds in an article.
  public func applies(to article: ArticleID?) -> Bool {
    self.article == nil || self.article == article
  }
}

extension Correction.Change {
  /// The words that it is about, where it is about words and not about an actor.
  public var anchor: TextAnchor? {
    switch self {
    case .reassign(let words, _), .drop(let words), .addQuotation(let words, _, _),
      .addActor(_, let words):
      words
    case .merge, .split, .rename, .retype, .hide, .keepApart: nil
    }
  }

  /// The same change, about other words where it is about words.
  public func at(_ anchor: TextAnchor) -> Correction.Change {
    switch self {
    case .reassign(_, let speaker): .reassign(anchor, to: speaker)
    case .drop: .drop(anchor)
    case .addQuotation(_, let kind, let speaker): .addQuotation(anchor, kind, by: speaker)
    case .addActor(let actor, _): .addActor(actor, at: anchor)
    case .merge, .split, .rename, .retype, .hide, .keepApart: self
    }
  }

  /// The actors that it names, the one that is no longer what it was first.
  public var actors: [ActorReference] {
    switch self {
    case .merge(let actor, let target): [actor, target]
    case .keepApart(let actor, let other): [actor, other]
    case .split(let actor, _, _, _), .rename(let actor, _), .retype(let actor, _), .hide(let actor):
      [actor]
    case .reassign(_, let speaker), .addQuotation(_, _, let speaker):
      speaker?.actor.map { [$0] } ?? []
    case .addActor(let actor, _): [actor]
    case .drop: []
    }
  }

  /// Whether it is about the same words as another change, or about one of the names.
  public func concerns(_ other: Correction.Change) -> Bool {
    if let anchor, let words = other.anchor, anchor.position.overlaps(words.position) {
      return true
    }
    return names.contains { name in
      other.names.contains { ActorReference.isSameName($0, name) }
    }
  }

  /// The names of actors that it speaks of, those that it gives among them.
  public var names: [String] {
    let given: [String] =
      switch self {
      case .rename(_, let name): [name]
      case .split(_, let names, _, let other): names + [other]
      case .addActor(_, let words): [words.exact]
      case .merge, .retype, .hide, .keepApart, .reassign, .drop, .addQuotation: []
      }
    return actors.map(\.name) + given
  }

  /// The change with other references to its actors.
  public func mapActors(
    _ body: (ActorReference) throws -> ActorReference
  ) rethrows -> Correction.Change {
    switch self {
    case .merge(let actor, let target): .merge(try body(actor), into: try body(target))
    case .keepApart(let actor, let other): .keepApart(try body(actor), from: try body(other))
    case .split(let actor, let names, let mentions, let name):
      .split(try body(actor), names: names, mentions: mentions, into: name)
    case .rename(let actor, let name): .rename(try body(actor), to: name)
    case .retype(let actor, let kind): .retype(try body(actor), to: kind)
    case .hide(let actor): .hide(try body(actor))
    case .reassign(let quotation, let speaker):
      .reassign(quotation, to: try speaker?.mapActor(body))
    case .addQuotation(let words, let kind, let speaker):
      .addQuotation(words, kind, by: try speaker?.mapActor(body))
    case .addActor(let actor, let words): .addActor(try body(actor), at: words)
    case .drop: self
    }
  }
}

extension Correction: CustomStringConvertible {
  /// The rule in words ("Bob Rask is Robert Rask").
  public var description: String {
    switch change {
    case .merge(let actor, let target): "\(actor.label) is \(target.label)"
    case .split(let actor, let names, let mentions, let name):
      names.isEmpty
        ? "\(mentions.count) mentions of \(actor.label) are of another: \(name)"
        : "\(names.joined(separator: ", ")) is not \(actor.label) but \(name)"
    case .rename(let actor, let name): "\(actor.label) is called \(name)"
    case .retype(let actor, let kind): "\(actor.label) is \(kind.label)"
    case .hide(let actor): "\(actor.label) is hidden"
    case .keepApart(let actor, let other): "\(actor.label) is never \(other.label)"
    case .reassign(let quotation, let speaker):
      "\(quotation.quoted) is said by \(speaker.label)"
    case .drop(let quotation): "\(quotation.quoted) is no quotation"
    case .addQuotation(let words, let kind, let speaker):
      "\(words.quoted) is \(kind.label) quotation of \(speaker.label)"
    case .addActor(let actor, let words):
      ActorReference.isSameName(words.exact, actor.name)
        ? "\(words.quoted) is \(actor.kind.label)"
        : "\(words.quoted) is \(actor.label), \(actor.kind.label)"
    }
  }
}

extension SpeakerReference {
  /// The same speaker with another reference to its actor.
  fileprivate func mapActor(
    _ body: (ActorReference) throws -> ActorReference
  ) rethrows -> SpeakerReference {
    switch self {
    case .actor(let actor): .actor(try body(actor))
    case .anonymous: self
    }
  }
}

extension SpeakerReference? {
  fileprivate var label: String {
    switch self {
    case .actor(let actor): actor.label
    case .anonymous(let words): words
    case nil: "nobody that the text names"
    }
  }
}

extension Quotation.Kind {
  fileprivate var label: String {
    switch self {
    case .direct: "a direct"
    case .mixed: "a mixed"
    case .indirect: "an indirect"
    }
  }
}

extension TextAnchor {
  /// The words between quotation marks; those within are single ones.
  fileprivate var quoted: String {
    let inner = exact.map { ["“": "‘", "”": "’"][$0] ?? $0 }
    return "“\(String(inner))”"
  }
}

extension ActorReference {
  /// The name, with the role that tells it from others of that name.
  fileprivate var label: String { name + (role.map { " (\($0))" } ?? "") }
}

extension Actor.Kind {
  fileprivate var label: String {
    switch self {
    case .person: "a person"
    case .organization: "an organisation"
    case .place: "a place"
    }
  }
}
