/// One flat object a rule: `change` says which, the other keys what it needs. Positions of anchors
/// count UTF-8 bytes.
///
///     {"change":"merge","actor":{"name":"Bob Rask","kind":"person"},
///      "into":{"name":"Robert Rask","kind":"person"},"created":1700000000}
extension Correction: Codable {
  private enum Name: String, Codable {
    case merge, split, rename, retype, hide, keepApart, reassign, drop, addQuotation, addActor
  }

  private enum CodingKeys: String, CodingKey {
    case change, actor, into, other, names, mentions, name, kind, quotation, article, created
    case anonymous, quotationKind, mention
  }

  /// Reads a rule.
  ///
  /// - Throws: `DecodingError` where the object is no rule.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func actor(_ key: CodingKeys = .actor) throws -> ActorReference {
      try values.decode(ActorReference.self, forKey: key)
    }
    func speaker() throws -> SpeakerReference? {
      if let words = try values.decodeIfPresent(String.self, forKey: .anonymous) {
        return .anonymous(words)
      }
      return try values.decodeIfPresent(ActorReference.self, forKey: .actor).map { .actor($0) }
    }
    let change: Change =
      switch try values.decode(Name.self, forKey: .change) {
      case .merge: .merge(try actor(), into: try actor(.into))
      case .split:
        .split(
          try actor(), names: try values.decodeIfPresent([String].self, forKey: .names) ?? [],
          mentions: try values.decodeIfPresent([TextAnchor].self, forKey: .mentions) ?? [],
          into: try values.decode(String.self, forKey: .name))
      case .rename: .rename(try actor(), to: try values.decode(String.self, forKey: .name))
      case .retype: .retype(try actor(), to: try values.decode(Actor.Kind.self, forKey: .kind))
      case .hide: .hide(try actor())
      case .keepApart: .keepApart(try actor(), from: try actor(.other))
      case .reassign:
        .reassign(try values.decode(TextAnchor.self, forKey: .quotation), to: try speaker())
      case .drop: .drop(try values.decode(TextAnchor.self, forKey: .quotation))
      case .addQuotation:
        .addQuotation(
          try values.decode(TextAnchor.self, forKey: .quotation),
          try values.decode(Quotation.Kind.self, forKey: .quotationKind), by: try speaker())
      case .addActor:
        .addActor(try actor(), at: try values.decode(TextAnchor.self, forKey: .mention))
      }
    self.init(
      change, article: try values.decodeIfPresent(ArticleID.self, forKey: .article),
      created: (try? values.decodeIfPresent(Int64.self, forKey: .created)) ?? 0)
  }

  /// Writes the rule as one flat object.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch change {
    case .merge(let actor, let target):
      try values.encode(Name.merge, forKey: .change)
      try values.encode(actor, forKey: .actor)
      try values.encode(target, forKey: .into)
    case .split(let actor, let names, let mentions, let name):
      try values.encode(Name.split, forKey: .change)
      try values.encode(actor, forKey: .actor)
      if !names.isEmpty { try values.encode(names, forKey: .names) }
      if !mentions.isEmpty { try values.encode(mentions, forKey: .mentions) }
      try values.encode(name, forKey: .name)
    case .rename(let actor, let name):
      try values.encode(Name.rename, forKey: .change)
      try values.encode(actor, forKey: .actor)
      try values.encode(name, forKey: .name)
    case .retype(let actor, let kind):
      try values.encode(Name.retype, forKey: .change)
      try values.encode(actor, forKey: .actor)
      try values.encode(kind, forKey: .kind)
    case .hide(let actor):
      try values.encode(Name.hide, forKey: .change)
      try values.encode(actor, forKey: .actor)
    case .keepApart(let actor, let other):
      try values.encode(Name.keepApart, forKey: .change)
      try values.encode(actor, forKey: .actor)
      try values.encode(other, forKey: .other)
    case .reassign(let quotation, let speaker):
      try values.encode(Name.reassign, forKey: .change)
      try values.encode(quotation, forKey: .quotation)
      try encode(speaker, in: &values)
    case .drop(let quotation):
      try values.encode(Name.drop, forKey: .change)
      try values.encode(quotation, forKey: .quotation)
    case .addQuotation(let words, let kind, let speaker):
      try values.encode(Name.addQuotation, forKey: .change)
      try values.encode(words, forKey: .quotation)
      try values.encode(kind, forKey: .quotationKind)
      try encode(speaker, in: &values)
    case .addActor(let actor, let words):
      try values.encode(Name.addActor, forKey: .change)
      try values.encode(actor, forKey: .actor)
      try values.encode(words, forKey: .mention)
    }
    try values.encodeIfPresent(article, forKey: .article)
    try values.encode(created, forKey: .created)
  }

  private func encode(
    _ speaker: SpeakerReference?, in values: inout KeyedEncodingContainer<CodingKeys>
  ) throws {
    switch speaker {
    case .actor(let actor): try values.encode(actor, forKey: .actor)
    case .anonymous(let words): try values.encode(words, forKey: .anonymous)
    case nil: break
    }
  }
}
