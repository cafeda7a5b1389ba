extension CorrectionReplay {
  /// Puts in an actor that the analysis missed, mentioned wherever the article has these words.
  mutating func add(_ reference: ActorReference, at anchor: TextAnchor) -> Bool {
    guard anchor.resolve(in: text) != nil, let index = indexOrNew(of: reference) else {
      return false
    }
    actors[index]?.add(names: [anchor.exact])
    return mention(index, by: anchor.exact) || actors[index]?.name == anchor.exact
  }

  /// The actor that a reference means, a new one where the analysis found none of that name; nil
  /// where it found several. A new one is mentioned wherever the article has its name.
  mutating func indexOrNew(of reference: ActorReference) -> Int? {
    if let index = index(of: reference) { return index }
    guard !actors.contains(where: { $0?.hasName(reference.name) ?? false }) else { return nil }
    actors.append(
      Actor(
        id: Actor.ID(rawValue: actors.count), name: reference.name, kind: reference.kind))
    _ = mention(actors.count - 1, by: reference.name)
    return actors.count - 1
  }

  /// Lets words be mentions of an actor wherever they stand as words of their own, in place of
  /// mentions within them; where they are part of a longer name, or somebody's already, that stays.
  /// False where nothing is left. O(length of the text + mentions).
  private mutating func mention(_ index: Int, by words: String) -> Bool {
    var work = Self.mostCompared
    let places = text.occurrences(of: Array(words.utf8), work: &work).filter { place in
      text.isBoundary(place.start) && text.isBoundary(place.end)
    }
    let new = places.filter { place in
      !near(place).contains { !place.contains($0.passage) || $0.passage == place }
    }
    guard !new.isEmpty else { return false }
    var emptied: Set<Int> = []
    for place in new { for part in near(place) { emptied.insert(part.actor.rawValue) } }
    mentions.removeAll { mention in new.contains { $0.contains(mention.passage) } }
    let id = Actor.ID(rawValue: index)
    mentions += new.map { Mention($0, of: id, form: .name) }
    mentions.sort { $0.passage < $1.passage }
    updateForms(of: index)
    forgetUnmentioned(emptied)
    return true
  }

  /// The most bytes that are compared to find where a name stands; a text of many megabytes takes less.
  private static let mostCompared = 100_000_000

  private func near(_ place: Passage) -> [Mention] {
    mentions.filter { $0.passage.overlaps(place) }
  }

  /// Takes actors away that are mentioned no longer, and say nothing.
  private mutating func forgetUnmentioned(_ indices: Set<Int>) {
    for index in indices {
      let speaker = Speaker.actor(Actor.ID(rawValue: index))
      let isLeft =
        mentions.contains { $0.actor.rawValue == index }
        || quotations.contains { $0.speaker == speaker }
        || noComments.contains { $0.speaker == speaker }
      if !isLeft { actors[index] = nil }
    }
  }
}

extension ArticleText {
  /// Whether no word goes on over an offset, which is between two scalars: what stands on one of its
  /// sides is no letter and no digit.
  fileprivate func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    let end = (offset + 1..<count).first { utf8[$0] & 0xC0 != 0x80 } ?? count
    let sides = [
      Passage(scalarBoundary(atOrBefore: offset - 1), offset), Passage(offset, end),
    ]
    return !sides.allSatisfy { side in
      self[side].unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }
}
