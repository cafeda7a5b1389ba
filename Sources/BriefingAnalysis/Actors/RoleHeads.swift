import BriefingModel

/// The nouns that head the roles of an article's persons.
struct RoleHeads {
  private struct Holder {
    var actor: Actor.ID
    /// Where the role is told.
    var start: Int
    /// All words of the role; nationalities as their countries.
    var words: Set<WordKey>
    /// Those of them that make the role another one ("vice").
    var lesser: Set<WordKey>
  }

  private var holders: [WordKey: [Holder]] = [:]

  /// The most roles with one head that are compared.
  private static let mostHolders = 16

  /// O(n).
  init(_ draft: borrowing Draft, demonyms: Demonyms, titles: TitleForms) {
    for actor in draft.actors {
      for role in actor.roles {
        let first = draft.tokens.partitioningIndex { $0.start >= role.passage.start }
        let end = draft.tokens.partitioningIndex { $0.start >= role.passage.end }
        guard first < end, let head = Self.head(of: draft.tokens[first..<end]) else { continue }
        let words = Set(
          draft.tokens[first..<end].map { demonyms.country(of: $0.word) ?? $0.word })
        let holder = Holder(
          actor: actor.id, start: role.passage.start, words: words,
          lesser: Set(
            draft.tokens[first..<end].filter { $0.traits.contains(.lesser) }.map(\.word)))
        holders[head, default: []].append(holder)
        for noun in titles.nouns(for: head) {
          var other = holder
          other.words.remove(head)
          other.words.insert(noun)
          holders[noun, default: []].append(other)
        }
      }
    }
  }

  /// Whether nobody has a role.
  var isEmpty: Bool { holders.isEmpty }

  /// Whether somebody's role has that head.
  func contains(_ head: WordKey) -> Bool { holders[head] != nil }

  /// The one person whom a definite noun phrase can mean; nil where it may mean several or nobody
  /// that was told of before.
  func actor(_ phrase: DefinitePhrase, at byte: Int) -> Actor.ID? {
    guard let all = holders[phrase.word], all.count <= Self.mostHolders else { return nil }
    let told = all.filter { holder in
      holder.start < byte && holder.words.isSuperset(of: phrase.modifiers)
        && holder.lesser.isSubset(of: phrase.modifiers)
    }
    guard let first = told.first, told.allSatisfy({ $0.actor == first.actor }) else {
      return holder(of: Set(phrase.modifiers + [phrase.word]), among: told)
    }
    guard phrase.modifiers.isEmpty else { return first.actor }
    return all.allSatisfy { $0.actor == first.actor } ? first.actor : nil
  }

  /// The one person who is told to be just that: "the mayor" beside "the mayor of the day".
  private func holder(of role: Set<WordKey>, among told: [Holder]) -> Actor.ID? {
    let holders = told.filter { $0.words == role && role.count > 1 }
    guard let first = holders.first, holders.allSatisfy({ $0.actor == first.actor }) else {
      return nil
    }
    return first.actor
  }

  /// The last noun for a person before the role's first preposition.
  private static func head(of role: ArraySlice<Token>) -> WordKey? {
    var head: WordKey?
    for token in role {
      if token.traits.contains(.preposition) { break }
      if token.traits.contains(.pluralRole) { return nil }
      if token.traits.hasAny([.role, .title]) { head = token.word }
    }
    return head
  }
}
