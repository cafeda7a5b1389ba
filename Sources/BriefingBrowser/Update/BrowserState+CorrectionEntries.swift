import BriefingModel

extension BrowserState {
  /// What there is to choose at a step of the menu.
  func entries(of menu: CorrectionMenu) -> [CorrectionMenu.Entry] {
    switch (menu.step, menu.subject) {
    case (.action, .quotation(let quotation)): actions(for: quotation)
    case (.action, .actor(let actor)): actions(for: actor)
    case (.action, .words(let words)): actions(for: words)
    case (.words, .actor(let actor)): words(of: actor)
    case (.actor(let purpose), _): actors(for: purpose, menu: menu)
    case (.name, _), (.words, .quotation), (.words, .words): []
    }
  }

  private func actions(for quotation: CorrectedQuotation) -> [CorrectionMenu.Entry] {
    var entries = [
      CorrectionMenu.Entry(
        action: .step(.actor(.speaker)), letter: "s", text: "Somebody else says this …"),
      CorrectionMenu.Entry(
        action: .change(.reassign(quotation.anchor, to: nil)), letter: "u",
        text: "The text does not say who says this"),
      CorrectionMenu.Entry(
        action: .change(.drop(quotation.anchor)), letter: "x", text: "This is no quotation"),
    ]
    let speaker = quotation.actor.flatMap(correctedActor) ?? dossierActor
    if let actor = speaker {
      entries.append(
        CorrectionMenu.Entry(
          action: .subject(.actor(actor)), letter: "a", text: "About \(actor.reference.name) …"))
    }
    return entries
  }

  /// The actor whose dossier a quotation stands in.
  private var dossierActor: CorrectedActor? {
    dossierShown?.head.map { CorrectedActor($0.actor) }
  }

  private func actions(for actor: CorrectedActor) -> [CorrectionMenu.Entry] {
    let (name, reference) = (actor.reference.name, actor.reference)
    let kinds = Actor.Kind.allCases.filter { $0 != reference.kind }.map { kind in
      CorrectionMenu.Entry(
        action: .change(.retype(reference, to: kind)), letter: kind.letter,
        text: "\(name) is \(kind.nounPhrase)")
    }
    var entries = [
      CorrectionMenu.Entry(
        action: .step(.actor(.same)), letter: "m", text: "\(name) is the same as …"),
      CorrectionMenu.Entry(
        action: .step(.words), letter: "s", text: "Some of the mentions are somebody else’s …"),
      CorrectionMenu.Entry(action: .step(.name), letter: "r", text: "\(name) is called …"),
    ]
    entries += kinds
    entries += [
      CorrectionMenu.Entry(
        action: .step(.actor(.apart)), letter: "n", text: "\(name) is never the same as …"),
      CorrectionMenu.Entry(
        action: .change(.hide(reference)), letter: "x", text: "\(name) is no actor: hide it"),
    ]
    if let reader, let mention = actor.mention,
      let statement = reader.index.statement(at: mention.start),
      let quotation = correctedQuotation(statement)
    {
      entries.append(
        CorrectionMenu.Entry(
          action: .subject(.quotation(quotation)), letter: "\"",
          text: "About the quotation it stands in …"))
    } else if actor.mention != nil, let words = missedWords {
      entries.append(
        CorrectionMenu.Entry(
          action: .subject(.words(words)), letter: "\"",
          text: "About the words between quotation marks …"))
    }
    return entries
  }

  /// The words that can be taken from an actor: the mention here, and each of its names.
  private func words(of actor: CorrectedActor) -> [CorrectionMenu.Entry] {
    guard let id = actor.id, let reader else { return namesInLibrary(of: actor) }
    let text = reader.article.text
    var entries: [CorrectionMenu.Entry] = []
    if let mention = actor.mention {
      let purpose = CorrectionMenu.ActorPurpose.owner(
        names: [], mentions: [TextAnchor(mention, in: text)])
      entries.append(
        CorrectionMenu.Entry(
          action: .step(.actor(purpose)), letter: "h", text: "“\(text[mention].singleLine)”",
          detail: "only here"))
    }
    let names = reader.index.names(of: id, in: text)
    return entries
      + zip(names, "123456789").map { name, letter in
        CorrectionMenu.Entry(
          action: .step(.actor(.owner(names: [name.name], mentions: []))), letter: letter,
          text: "“\(name.name)”, and what refers back to it",
          detail: CorrectionWords.count(name.count, "mention"))
      }
  }

  private func namesInLibrary(of actor: CorrectedActor) -> [CorrectionMenu.Entry] {
    zip([actor.reference.name] + actor.aliases, "123456789").map { name, letter in
      CorrectionMenu.Entry(
        action: .step(.actor(.owner(names: [name], mentions: []))), letter: letter,
        text: "“\(name)”, and what refers back to it")
    }
  }

  /// Who may be meant: the actors of the article that fit what is typed, those of the library, and
  /// whoever is called as typed.
  private func actors(
    for purpose: CorrectionMenu.ActorPurpose, menu: CorrectionMenu
  ) -> [CorrectionMenu.Entry] {
    let words = menu.line.text.trimmed
    let here =
      isElsewhere(menu)
      ? []
      : actorsHere(
        fitting: words, besides: menu.actorHere(for: purpose), first: menu.kind(for: purpose))
    let known = Set(here.map { ActorName($0.reference) })
    let others = menu.found.map { ActorReference($0.name, kind: $0.kind, role: $0.role) }
    let library = zip(menu.found, others).filter { !known.contains(ActorName($1)) }
    var entries = here.compactMap { actor in
      entry(for: actor.reference, purpose: purpose, menu: menu, detail: actor.detail)
    }
    let unnamed =
      purpose == .speaker && !isElsewhere(menu)
      ? unnamedSpeakers(fitting: words, besides: menu.unnamedSpeaker) : []
    entries += unnamed.compactMap { speaker in
      entry(
        for: .anonymous(speaker.words), menu: menu,
        detail: "source without a name, "
          + CorrectionWords.count(speaker.count, "quotation"))
    }
    entries += library.compactMap { registered, reference in
      entry(
        for: reference, purpose: purpose, menu: menu,
        detail: "library, " + CorrectionWords.count(registered.articleCount, "article"))
    }
    guard words.count >= 2,
      !unnamed.contains(where: { ActorReference.isSameName($0.words, words) })
    else { return entries }
    let listed = Set(here.map { ActorName($0.reference) } + library.map { ActorName($1) })
    if purpose == .speaker {
      let new = SpeakerReference.new(words).filter {
        $0.actor.map { !listed.contains(ActorName($0)) } ?? true
      }
      return entries
        + new.compactMap { entry(for: $0, menu: menu, detail: "new \($0.noun)") }
    }
    entries += menu.newKinds(for: purpose).map { ActorReference(words, kind: $0) }
      .filter { !listed.contains(ActorName($0)) }
      .compactMap {
        entry(for: $0, purpose: purpose, menu: menu, detail: "new \($0.kind.noun)")
      }
    return entries
  }

  private func actorsHere(
    fitting words: String, besides excluded: Actor.ID?, first kind: Actor.Kind?
  ) -> [(reference: ActorReference, detail: String)] {
    guard let reader else { return [] }
    let pattern = FuzzyPattern(words)
    let scored = reader.index.actorOrder.filter { $0 != excluded }.enumerated().compactMap {
      place, id -> (id: Actor.ID, score: Int, place: Int)? in
      let actor = reader.index.findings[id]
      guard !pattern.isEmpty else { return (id, 0, place) }
      let names = ([actor.name] + actor.aliases).joined(separator: " · ")
      return pattern.match(FuzzyPattern.Candidate(names)).map { (id, $0.score, place) }
    }
    let rank = { (id: Actor.ID) in kind == nil || reader.index.findings[id].kind == kind ? 0 : 1 }
    let best = scored.sorted {
      (rank($0.id), $1.score, $0.place) < (rank($1.id), $0.score, $1.place)
    }
    return best.prefix(Self.mostChoices).map { found in
      let count = reader.index.mentions[found.id.rawValue].count
      return (
        reader.index.reference(to: found.id, in: reader.article.text),
        "\(reader.index.findings[found.id].kind.noun), "
          + CorrectionWords.count(count, "mention")
      )
    }
  }

  /// Whoever is not among so many is found by more letters.
  private static let mostChoices = 100

  private func entry(
    for reference: ActorReference, purpose: CorrectionMenu.ActorPurpose, menu: CorrectionMenu,
    detail: String
  ) -> CorrectionMenu.Entry? {
    change(for: purpose, to: reference, menu: menu).map {
      CorrectionMenu.Entry(
        action: .change($0), text: reference.name, role: reference.kind.role, detail: detail)
    }
  }

  private func entry(
    for speaker: SpeakerReference, menu: CorrectionMenu, detail: String
  ) -> CorrectionMenu.Entry? {
    change(speaker: speaker, menu: menu).map {
      CorrectionMenu.Entry(
        action: .change($0), text: speaker.name, role: speaker.actor?.kind.role ?? .text,
        detail: detail)
    }
  }

  private func change(speaker: SpeakerReference, menu: CorrectionMenu) -> Correction.Change? {
    switch menu.subject {
    case .quotation(let quotation): .reassign(quotation.anchor, to: speaker)
    case .words(let words):
      reader.map { reader in
        .addQuotation(
          TextAnchor(words.quotation.passage, in: reader.article.text), words.quotation.kind,
          by: speaker)
      }
    case .actor: nil
    }
  }

  private func change(
    for purpose: CorrectionMenu.ActorPurpose, to other: ActorReference, menu: CorrectionMenu
  ) -> Correction.Change? {
    switch (purpose, menu.subject) {
    case (.speaker, _): change(speaker: .actor(other), menu: menu)
    case (.same, .actor(let actor)): .merge(actor.reference, into: other)
    case (.apart, .actor(let actor)): .keepApart(actor.reference, from: other)
    case (.owner(let names, let mentions), .actor(let actor)):
      .split(actor.reference, names: names, mentions: mentions, into: other.name)
    default: nil
    }
  }
}

extension CorrectionMenu {
  /// What somebody who is not listed may be: who is split off is what the other one is.
  fileprivate func newKinds(for purpose: ActorPurpose) -> [Actor.Kind] {
    if case .owner = purpose, case .actor(let actor) = subject { return [actor.reference.kind] }
    return Actor.Kind.allCases
  }

  /// What the other one is most likely to be: the same as the actor that is put right.
  fileprivate func kind(for purpose: ActorPurpose) -> Actor.Kind? {
    guard case .actor(let actor) = subject, purpose == .same || purpose == .apart else {
      return nil
    }
    return actor.reference.kind
  }

  /// The source without a name that says it now, and is not among those to choose from.
  fileprivate var unnamedSpeaker: String? {
    if case .quotation(let quotation) = subject, quotation.actor == nil {
      quotation.speaker
    } else {
      nil
    }
  }

  /// The actor of the article that is not among those to choose from.
  fileprivate func actorHere(for purpose: ActorPurpose) -> Actor.ID? {
    switch (purpose, subject) {
    case (.speaker, .quotation(let quotation)): quotation.actor
    case (_, .actor(let actor)): actor.id
    default: nil
    }
  }
}

/// A name and kind, to tell whether two lists mean the same actor.
private struct ActorName: Hashable {
  let words: [Substring]
  let kind: Actor.Kind

  init(_ reference: ActorReference) {
    words = reference.name.lowercased().split(whereSeparator: \.isWhitespace)
    kind = reference.kind
  }
}

extension SpeakerReference {
  fileprivate var noun: String { actor?.kind.noun ?? "source without a name" }
}

extension Actor.Kind {
  /// The letter that says so in the menu.
  var letter: Character {
    switch self {
    case .person: "p"
    case .organization: "o"
    case .place: "l"
    }
  }
}
