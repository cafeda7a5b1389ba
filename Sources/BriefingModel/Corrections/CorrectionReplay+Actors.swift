extension CorrectionReplay {
  mutating func merge(_ reference: ActorReference, into target: ActorReference) -> Bool {
    guard let source = index(of: reference), let actor = actors[source] else { return false }
    guard let goal = index(of: target), var merged = actors[goal] else {
      // The article does not name the other one by that name: it does now.
      return rename(reference, to: target.name) && retype(source, to: target.kind)
    }
    guard goal != source else { return false }
    merged.add(names: [actor.name] + actor.aliases)
    merged.roles = (merged.roles + actor.roles).sorted { $0.passage < $1.passage }
      .reduce(into: []) { roles, role in
        if !roles.contains(where: { $0.text == role.text }) { roles.append(role) }
      }
    merged.gender = merged.gender ?? actor.gender
    actors[goal] = merged
    actors[source] = nil
    redirect(source, to: goal)
    return true
  }

  mutating func rename(_ reference: ActorReference, to name: String) -> Bool {
    guard let index = index(of: reference), var actor = actors[index] else { return false }
    let old = actor.name
    actor.name = name
    actor.aliases.removeAll { $0 == name }
    actor.add(names: [old])
    actors[index] = actor
    updateForms(of: index)
    return true
  }

  mutating func retype(_ reference: ActorReference, to kind: Actor.Kind) -> Bool {
    guard let index = index(of: reference) else { return false }
    return retype(index, to: kind)
  }

  private mutating func retype(_ index: Int, to kind: Actor.Kind) -> Bool {
    actors[index]?.kind = kind
    if kind != .person { actors[index]?.gender = nil }
    return true
  }

  /// Takes the actor away with its mentions; what it said keeps the words that named the speaker.
  mutating func hide(_ reference: ActorReference) -> Bool {
    guard let index = index(of: reference), let actor = actors[index] else { return false }
    let hidden = Speaker.actor(Actor.ID(rawValue: index))
    for place in quotations.indices where quotations[place].speaker == hidden {
      quotations[place].speaker = .anonymous(actor.name)
    }
    for place in noComments.indices where noComments[place].speaker == hidden {
      noComments[place].speaker = .anonymous(actor.name)
    }
    mentions.removeAll { $0.actor.rawValue == index }
    actors[index] = nil
    return true
  }

  /// Takes two names apart that the analysis gave to one actor.
  mutating func keepApart(_ reference: ActorReference, _ other: ActorReference) -> Bool {
    for (kept, split) in [(reference, other), (other, reference)] {
      guard let index = index(of: kept), let actor = actors[index],
        actor.aliases.contains(where: { ActorReference.isSameName($0, split.name) })
      else { continue }
      return self.split(kept, names: [split.name], anchors: [], into: split.name)
    }
    return index(of: reference) != nil || index(of: other) != nil
  }

  /// The actor that a reference means; nil where there is none, or more than one.
  func index(of reference: ActorReference) -> Int? {
    let known = actors.indices.filter { actors[$0] != nil }
    func named(_ isNamed: (Actor) -> Bool) -> [Int] {
      known.filter { actors[$0].map(isNamed) ?? false }
    }
    var candidates = named {
      $0.kind == reference.kind && ActorReference.isSameName($0.name, reference.name)
    }
    if candidates.isEmpty, isForThisArticle {
      candidates = named { $0.hasName(reference.name) && $0.kind == reference.kind }
      if candidates.isEmpty { candidates = named { $0.hasName(reference.name) } }
    }
    if let role = reference.role, candidates.count > 1 {
      candidates = candidates.filter {
        actors[$0]?.roles.contains { ActorReference.isSameName($0.text, role) } ?? false
      }
    }
    if let passage = reference.mention?.resolve(in: text), candidates.count > 1 {
      let mentioned = mentions.filter { $0.passage.overlaps(passage) }.map(\.actor.rawValue)
      candidates = candidates.filter(mentioned.contains)
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  private mutating func redirect(_ source: Int, to goal: Int) {
    let (old, new) = (Actor.ID(rawValue: source), Actor.ID(rawValue: goal))
    for place in mentions.indices where mentions[place].actor == old {
      mentions[place].actor = new
    }
    for place in quotations.indices where quotations[place].speaker == .actor(old) {
      quotations[place].speaker = .actor(new)
    }
    for place in noComments.indices where noComments[place].speaker == .actor(old) {
      noComments[place].speaker = .actor(new)
    }
    updateForms(of: goal)
  }

  /// A mention by name is by another name where the actor's name is a different one.
  func form(of mention: Mention, name: String) -> Mention.Form {
    guard mention.form == .name || mention.form == .alias else { return mention.form }
    return ActorReference.isSameName(text[mention.passage], name) ? .name : .alias
  }

  mutating func updateForms(of index: Int) {
    guard let name = actors[index]?.name else { return }
    for place in mentions.indices where mentions[place].actor.rawValue == index {
      mentions[place].form = form(of: mentions[place], name: name)
    }
  }
}

extension Actor {
  mutating func add(names: [String]) {
    for other in names where other != name && !aliases.contains(other) { aliases.append(other) }
  }

  /// Whether the text calls the actor so.
  func hasName(_ words: String) -> Bool {
    ActorReference.isSameName(name, words)
      || aliases.contains { ActorReference.isSameName($0, words) }
  }
}
