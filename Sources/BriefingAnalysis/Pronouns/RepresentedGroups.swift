import BriefingModel

/// For whom persons speak when they say "we": the organisation, team or country that their role names
/// ("Ekdal Bank spokeswoman", "Norway's coach", "the Norwegian captain").
struct RepresentedGroups: Sendable {
  private let representatives: Set<WordKey>
  /// Words of roles that are over or lower ones: "former", "assistant".
  private let excluded: Set<WordKey>
  private let demonyms: Demonyms

  /// Reads the lexicon `representatives`: a noun for a person a line, or a word and "not".
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    var words: Set<WordKey> = []
    var excluded: Set<WordKey> = []
    try LexiconFile("representatives", in: lexicons).forEachEntry { (entry) in
      let word = WordKey(entry.text(0) ?? "")
      if entry.text(1) == "not" { excluded.insert(word) } else { words.insert(word) }
    }
    representatives = words
    self.excluded = excluded
    demonyms = try Demonyms(lexicons)
  }

  /// The group that each person with such a role speaks for. O(n log n).
  func groups(in draft: borrowing Draft) -> [Actor.ID: Actor.ID] {
    var countries: [WordKey: Actor.ID]?
    var groups: [Actor.ID: Actor.ID] = [:]
    for actor in draft.actors where actor.kind == .person {
      for role in actor.roles where groups[actor.id] == nil {
        let first = draft.tokens.partitioningIndex { $0.start >= role.passage.start }
        let end = draft.tokens.partitioningIndex { $0.start >= role.passage.end }
        guard first < end, isRepresentative(draft.tokens[first..<end]) else { continue }
        if let named = named(in: role.passage, of: draft) {
          groups[actor.id] = named
        } else if let country = draft.tokens[first..<end].lazy.compactMap({
          demonyms.country(of: $0.word)
        }).first {
          if countries == nil { countries = Self.countries(in: draft) }
          groups[actor.id] = countries?[country]
        }
      }
    }
    return groups
  }

  /// Whether the role's head, its last noun before a preposition, is one of them, and the role is of
  /// today.
  private func isRepresentative(_ role: ArraySlice<Token>) -> Bool {
    let head = role.prefix { !$0.traits.contains(.preposition) }.last { $0.isWord }
    guard let head, representatives.contains(head.word) else { return false }
    return !role.contains { $0.traits.contains(.lesser) || excluded.contains($0.word) }
  }

  /// The organisation or place that is named last in a role.
  private func named(in role: Passage, of draft: borrowing Draft) -> Actor.ID? {
    var at = draft.mentions.partitioningIndex { $0.passage.start >= role.start }
    var found: Actor.ID?
    while at < draft.mentions.count, draft.mentions[at].passage.end <= role.end {
      let mention = draft.mentions[at]
      if mention.form != .pronoun, draft.actors[mention.actor.rawValue].kind != .person {
        found = mention.actor
      }
      at += 1
    }
    return found
  }

  /// The places by the keys of their names.
  private static func countries(in draft: borrowing Draft) -> [WordKey: Actor.ID] {
    var places: [WordKey: Actor.ID] = [:]
    for actor in draft.actors where actor.kind == .place {
      for name in [actor.name] + actor.aliases { places[WordKey(name)] = actor.id }
    }
    return places
  }
}
