extension CorrectionReplay {
  /// Gives some names or mentions of an actor to the one that is called `name`: the only other one of
  /// that name, or else a new one.
  mutating func split(
    _ reference: ActorReference, names: [String], anchors: [TextAnchor], into name: String
  ) -> Bool {
    guard let source = index(of: reference), let actor = actors[source] else { return false }
    let moved = movedMentions(of: source, names: names, anchors: anchors)
    let hasName = names.contains(where: actor.hasName)
    guard hasName || !moved.isEmpty else { return false }
    // What keeps no name of its own was one actor all along, and is renamed.
    guard let (kept, left) = Self.parted(actor, names: names, into: name) else {
      return names.isEmpty ? false : rename(reference, to: name)
    }
    let passages = moved.map { mentions[$0].passage }
    let roles = roles(of: actor, index: source, besides: Set(moved))
    actors[source] = Actor(
      id: actor.id, name: kept.name, kind: actor.kind, aliases: kept.aliases, roles: roles.kept,
      gender: actor.gender)
    let goal = owner(called: name, besides: source, like: actor)
    actors[goal]?.add(names: left)
    actors[goal]?.roles += roles.moved
    for place in moved { mentions[place].actor = Actor.ID(rawValue: goal) }
    moveSpeech(from: source, to: goal, namedAt: passages)
    updateForms(of: source)
    updateForms(of: goal)
    return true
  }

  /// The actor that gets what is split off; a new one where there is none of that name.
  private mutating func owner(called name: String, besides source: Int, like actor: Actor) -> Int {
    let named = actors.indices.filter { place in
      place != source
        && actors[place].map { ActorReference.isSameName($0.name, name) } ?? false
    }
    let sameKind = named.filter { actors[$0]?.kind == actor.kind }
    for candidates in [sameKind, named] {
      if candidates.count == 1, let only = candidates.first { return only }
    }
    let new = Actor.ID(rawValue: actors.count)
    actors.append(Actor(id: new, name: name, kind: actor.kind, gender: actor.gender))
    return new.rawValue
  }

  /// The places in `mentions` that go with the names or anchors. A mention without a name goes with
  /// the last name before it.
  private func movedMentions(of source: Int, names: [String], anchors: [TextAnchor]) -> [Int] {
    let passages = anchors.compactMap { $0.resolve(in: text) }
    var isMoving = false
    return mentions.indices.filter { place in
      let mention = mentions[place]
      guard mention.actor.rawValue == source else { return false }
      if passages.contains(where: mention.passage.overlaps) { return true }
      guard !names.isEmpty else { return false }
      if mention.form.isName {
        let words = text[mention.passage]
        isMoving = names.contains { ActorReference.isSameName($0, words) }
      }
      return isMoving
    }
  }

  /// The names that an actor keeps, and the other names of the one split off; nil where it keeps
  /// none.
  private static func parted(
    _ actor: Actor, names: [String], into name: String
  ) -> (kept: (name: String, aliases: [String]), left: [String])? {
    let all = [actor.name] + actor.aliases
    func isMoved(_ other: String) -> Bool {
      names.contains { ActorReference.isSameName($0, other) }
    }
    var kept = all.filter { !isMoved($0) }
    guard !kept.isEmpty else { return nil }
    let first = kept.removeFirst()
    return ((first, kept), all.filter { isMoved($0) && $0 != name })
  }

  /// A role goes with the mention that stands nearest to it.
  private func roles(
    of actor: Actor, index: Int, besides moved: Set<Int>
  ) -> (kept: [Actor.Role], moved: [Actor.Role]) {
    let places = mentions.indices.filter { mentions[$0].actor.rawValue == index }
    var (kept, gone): ([Actor.Role], [Actor.Role]) = ([], [])
    for role in actor.roles {
      let nearest = places.min {
        mentions[$0].passage.distance(to: role.passage)
          < mentions[$1].passage.distance(to: role.passage)
      }
      if let nearest, moved.contains(nearest) { gone.append(role) } else { kept.append(role) }
    }
    return (kept, gone)
  }

  /// What is said goes with the words that name the speaker.
  private mutating func moveSpeech(from source: Int, to goal: Int, namedAt passages: [Passage]) {
    let (old, new) = (Speaker.actor(Actor.ID(rawValue: source)), Actor.ID(rawValue: goal))
    func isNamed(_ words: Passage?) -> Bool {
      words.map { words in passages.contains { $0.overlaps(words) } } ?? false
    }
    for place in quotations.indices where quotations[place].speaker == old {
      let quotation = quotations[place]
      let words = quotation.speakerMention.map { [$0] } ?? quotation.evidence.passages
      if words.contains(where: isNamed) { quotations[place].speaker = .actor(new) }
    }
    for place in noComments.indices where noComments[place].speaker == old {
      if isNamed(noComments[place].speakerMention) { noComments[place].speaker = .actor(new) }
    }
  }
}

extension Passage {
  /// The number of bytes between two passages; 0 where they touch or overlap.
  fileprivate func distance(to other: Passage) -> Int {
    max(0, other.start - end, start - other.end)
  }
}
